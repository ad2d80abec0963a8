import { defineConfig } from 'briefpack';

export default defineConfig({
  helpers: {
    doubled: { print: ({ dataset }) => `$${2 * Number(dataset.facts.get('exports')?.value)} billion` },
    times: { print: ({ fact }) => `three times ${fact('food')}` },
  },
  directives: {
    headline: { form: 'leaf', write: () => 'Exports grew by 12 per cent.' },
  },
  checks: {
    warns: ({ documents }) => documents.map(({ root }) => ({ message: 'it is told', severity: 'warning', at: root.children[0] })),
  },
});
