// @ts-check
import { defineConfig } from 'briefpack';
import { listed } from './lib/words.js';

export default defineConfig({
  helpers: {
    // {{among "machinery" "food" form="short"}}
    among: {
      arguments: [2, 6],
      options: ['form'],
      usage: '{{among "id" "id" form="short"}}',
      print: ({ args, options, fact }) =>
        listed(args.map((id) => fact(String(id), options.form === 'short' ? 'short' : 'full'))),
    },
  },
  directives: {
    // :::judgement{title="…" on="exports-2030"} … :::
    judgement: {
      form: 'container',
      attributes: { title: 'required', on: 'required' },
      write: ({ attributes, content, words, fact }) => `
:::callout{title="${attributes.title}"}
**What it rests on:** ${fact(words(attributes.on ?? ''))}

${content}
:::
`,
    },
  },
  charts: {
    // mark: from-to, with `from` and `to`
    'from-to': {
      fields: { from: { type: 'fact' }, to: { type: 'fact' } },
      toChart: ({ fields: { from, to }, dataset }) => {
        const fact = dataset.facts.get(from);
        if (fact?.kind !== 'observation') throw new Error(`\`${from}\` is no figure`);
        return {
          mark: 'rule',
          data: { series: ['Now', 'Expected'], groups: [{ label: fact.label ?? fact.indicator, facts: [from, to] }] },
          unitMeasure: fact.unitMeasure,
          unitMultiplier: fact.unitMultiplier,
        };
      },
    },
  },
  checks: {
    // every section says what is expected
    'outlook-in-each-section': ({ documents, textOf }) =>
      documents
        .filter(({ section, root }) => section !== undefined && !/expect/.test(textOf(root)))
        .map(({ file, root }) => ({
          message: `\`${file}\` does not say what is expected`,
          severity: 'warning',
          ...(root.children[0] && { at: root.children[0] }),
        })),
  },
});
