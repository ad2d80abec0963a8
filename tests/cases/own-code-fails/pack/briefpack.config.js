import { defineConfig } from 'briefpack';
import { nameOf } from './lib/names.js';

export default defineConfig({
  helpers: {
    name: { arguments: 1, print: ({ args: [id], dataset }) => nameOf(dataset, id) },
    total: { print: ({ dataset }) => dataset.facts.size },
    later: { print: async () => 'words' },
    misspelt: {
      print: ({ fact, cite, caveat }) => {
        const words = `${fact('export')} ${fact('exports', 'shrot')}`;
        return `${words} ${cite('food', 'foods')} ${caveat('goods')}`;
      },
    },
    changes: { print: ({ dataset }) => dataset.facts.get('exports').value = '99' },
    empties: { print: ({ dataset }) => dataset.facts.clear() },
  },
  directives: {
    broken: { form: 'container', write: ({ attributes }) => attributes.title.words },
    mirror: { form: 'leaf', write: () => '::mirror' },
    odd: { form: 'leaf', write: () => 'a\u0007b' },
    misread: { form: 'leaf', write: () => '```\nlet a;\n```' },
  },
  charts: {
    fan: {
      fields: { of: { type: 'facts' }, note: { type: 'text', optional: true } },
      toChart: ({ fields: { of } }) => {
        if (of.length < 3) throw new Error('a fan has at least three facts');
        return { mark: 'bar', orient: 'sideways', data: { facts: of }, unitMeasure: 'USD' };
      },
    },
    nothing: { toChart: () => undefined },
  },
  checks: {
    throws: ({ documents }) => documents[9].root,
    'no-list': () => 'all is well',
    'no-words': () => [{ at: {} }, 'wrong', { message: 'right', at: 'here' }, { message: 'x', severity: 'fatal' }],
    finds: ({ dataset }) => [{ message: 'exports are old', hint: 'look them up', at: dataset.facts.get('exports') }],
  },
});
