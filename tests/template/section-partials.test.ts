import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkRoot } from '../../src/document/index.ts';
import { createTemplates } from '../../src/template/index.ts';
import { dataset, edition } from './dataset.ts';

const shipped = (name: string) => {
  const file = `templates/partials/${name}.md.hbs`;
  return [`partials/${name}`, { file, text: readFileSync(file, 'utf8') }] as const;
};

const templates = new Map([
  shipped('section-brief'),
  shipped('section-deck'),
  shipped('chart-legend'),
  shipped('changes-brief'),
  shipped('changes-deck'),
  [
    'economic/brief',
    {
      file: 'templates/economic/brief.md.hbs',
      text: '# A brief\n\nwith {{fact "fdi-stock"}}. {{caveat "areas-beside-pledge"}}\n',
    },
  ],
  ['economic/deck', { file: 'templates/economic/deck.md.hbs', text: '# A deck\n\n## with slides\n' }],
]);

const dataNotes = {
  brief: [{ type: 'heading' }, { type: 'paragraph' }, { type: 'caveats', facts: 'printed' }],
  deck: [{ type: 'heading' }, { type: 'list' }, { type: 'aside' }, { type: 'heading' }, { type: 'caveats' }],
};

test.each(['brief', 'deck'] as const)(
  'a section’s own %s has cover, section, data notes and sources, and a deck a key and an end',
  (kind) => {
    const set = createTemplates({ templates, dataset: dataset(), edition });
    const section = { id: 'economic', title: 'Economic & trade' };
    const { value, diagnostics } = set.renderRoot(`partials/section-${kind}`, { section });
    expect([...diagnostics, ...checkRoot(value, { dataset: dataset(), glossary: new Map() })]).toEqual([]);
    expect(value.children).toMatchObject([
      { type: 'cover', title: [{ value: 'Economic & trade' }], kicker: [{ value: edition.title }] },
      {
        type: 'section',
        id: 'economic',
        title: 'Economic & trade',
        children: [{ type: 'heading', place: { file: `templates/economic/${kind}.md.hbs`, line: 1 } }, {}],
      },
      { type: 'section', id: 'data-notes', children: dataNotes[kind] },
      { type: 'section', id: 'sources', children: [{ type: 'heading' }, { type: 'sources' }] },
      ...(kind === 'deck' ? [{ type: 'closing' }] : []),
    ]);
  },
);

test('a section without a template is told of at the place that wants it', () => {
  const set = createTemplates({ templates, dataset: dataset(), edition });
  const { diagnostics } = set.renderRoot('section-deck', { section: { id: 'forecast', title: 'Forecast' } });
  expect(diagnostics).toMatchObject([
    { code: 'unknown-partial', place: { file: 'templates/partials/section-deck.md.hbs', line: 6, column: 5 } },
  ]);
});

test('the legend of charts speaks of lines only where some are drawn', () => {
  const set = createTemplates({ templates, dataset: dataset(), edition });
  const wordsOf = (joinsFigures: boolean) => JSON.stringify(set.renderRoot('chart-legend', { joinsFigures }).value);
  expect(wordsOf(false)).toContain('Nothing is drawn between two stated points.');
  expect(wordsOf(true)).toContain('what lies between two of them is not stated');
  expect(wordsOf(true)).not.toContain('Nothing is drawn');
});
