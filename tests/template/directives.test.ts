import { describe, expect, test } from 'vitest';
import { firstBlock, render } from './render.ts';

describe('directives', () => {
  test('nest, and each ::: closes the innermost', () => {
    const { root, told } = render(
      ':::section{#a title="A"}\n:::aside{title="B"}\nb\n:::\n- item\n  :::callout\n  c\n  :::\n:::\nafter',
    );
    expect(told).toEqual([]);
    expect(root.children).toMatchObject([
      {
        type: 'section',
        id: 'a',
        title: 'A',
        children: [
          { type: 'aside', title: [{ value: 'B' }], children: [{ type: 'paragraph' }] },
          { type: 'list', children: [{ children: [{ type: 'paragraph' }, { type: 'callout' }] }] },
        ],
      },
      { type: 'paragraph' },
    ]);
  });

  test('take attributes in quotes of both kinds, bare, with Markdown and values, and over several lines', () => {
    const { title } = firstBlock(':::aside{title=\'The "two" *kinds*\'}\nx\n:::', 'aside');
    expect(title).toMatchObject([{ value: 'The “two” ' }, { type: 'emphasis', place: { column: 27 } }]);
    const table = firstBlock(
      ':::table{#t\n  title="Of \\"{{fact "fdi-stock" form="short"}}\\""\n  unit=USD}\n| a | b |\n|---|---|\n:::',
      'table',
    );
    expect(table).toMatchObject({ id: 't', title: [{ value: 'Of “' }, { fact: 'fdi-stock' }, { value: '”' }] });
    expect(table.subtitle).toMatchObject([{ value: 'USD', place: { line: 3, column: 8 } }]);
  });

  test('a chart takes its words from the charts', () => {
    expect(firstBlock('::chart{#investment-areas}', 'chart')).toEqual({
      type: 'chart',
      chart: 'investment-areas',
      title: [],
      subtitle: [],
      note: [],
      facts: ['fdi-stock'],
      description: 'Two bars',
      marks: [],
      place: { file: 'main.hbs', line: 1, column: 1 },
    });
  });

  test('columns are separated by rules', () => {
    const { columns } = firstBlock(':::columns\na\n\n---\nb\n---\n- c\n:::', 'columns');
    expect(columns).toMatchObject([[{ type: 'paragraph' }], [{ type: 'paragraph' }], [{ type: 'list' }]]);
  });

  test('a closing slide takes its first heading as title', () => {
    expect(firstBlock(':::closing\n# Ask\n\nfor dates\n:::', 'closing')).toMatchObject({
      title: [{ value: 'Ask' }],
      children: [{ type: 'paragraph' }],
    });
  });

  test('leaves stand alone', () => {
    const { root, told } = render(
      '::contents\n::sources\n::caveats\n::caveats{section=economic}\n::pagebreak\n:::notes\nx\n:::',
    );
    expect(told).toEqual([]);
    expect(root.children.map((node) => node.type)).toEqual([
      'contents',
      'sources',
      'caveats',
      'caveats',
      'pagebreak',
      'notes',
    ]);
  });
});

describe('items with lines', () => {
  test('tiles have label, value and note', () => {
    const { tiles } = firstBlock(':::kpis\n- Stock\n  **{{fact "fdi-stock" form="short"}}**\n  a note\n:::', 'kpis');
    expect(tiles).toMatchObject([
      { label: [{ value: 'Stock' }], value: [{ type: 'strong' }], note: [{ value: 'a note' }] },
    ]);
  });

  test('findings have a figure and a sentence of any length', () => {
    const { items } = firstBlock(':::findings\n- Figure\n  the sentence\n  goes on\n:::', 'findings');
    expect(items).toMatchObject([
      { figure: [{ value: 'Figure' }], text: [{ value: 'the sentence' }, { value: ' ' }, { value: 'goes on' }] },
    ]);
  });

  test('a timeline knows years, spans, the horizon of a fact, and no year at all', () => {
    const when = [
      '2027',
      '2025/2030',
      '2025–2026',
      '-',
      '—',
      '{{fact "defence-2028"}}',
      '{{fact "meeting" form="date"}}',
    ];
    const list = when.map((time) => `- ${time}\n  {{fact "fdi-stock"}}\n  text`).join('\n');
    const { items, from, to } = firstBlock(`:::timeline{from=2025 to=2030}\n${list}\n:::`, 'timeline');
    expect([from, to]).toEqual([2025, 2030]);
    expect(items.map(({ start, end }) => [start, end])).toEqual([
      [2027, undefined],
      [2025, 2030],
      [2025, 2026],
      [undefined, undefined],
      [undefined, undefined],
      [2028, undefined],
      [2025, undefined],
    ]);
  });
});

describe('rows of tables', () => {
  test('are known by their first cell', () => {
    const rows = [
      '| **Group** | |',
      '| ↳ part | 1 |',
      '| body | **1** |',
      '| **Total** | 2 |',
      '| ~ not itemised | 3 |',
    ];
    const table = firstBlock(`:::table{title="T"}\n| A | B |\n|---|---|\n${rows.join('\n')}\n:::`, 'table');
    expect(table.rows.map((row) => row.role)).toEqual(['group', 'sub', 'body', 'total', 'residual']);
    expect(table.rows.map((row) => row.children[0]?.children)).toMatchObject([
      [{ type: 'strong' }],
      [{ value: 'part', place: { line: 5, column: 5 } }],
      [{ value: 'body' }],
      [{ type: 'strong' }],
      [{ value: 'not itemised' }],
    ]);
  });

  test.each(['↳ part', '~ rest'])('a value that begins like a sign is none: %s', (title) => {
    const { root } = render('| A | B |\n|---|---|\n| {{section.title}} | 1 |', { section: { id: 'x', title } });
    expect(root.children).toMatchObject([
      { rows: [{ role: 'body', children: [{ children: [{ value: title }] }, {}] }] },
    ]);
  });
});

describe('problems of directives', () => {
  test.each([
    [
      'an unknown one',
      'a\n\n:::nots\n{{fact "x"}}\n:::',
      ['unknown-fact main.hbs:4:8', 'unknown-directive main.hbs:3:1'],
    ],
    ['one without a name', ':::{#x}\na\n:::', ['directive-syntax main.hbs:1:1']],
    ['words behind it', ':::kpis now\n- a\n:::', ['directive-syntax main.hbs:1:8']],
    ['an open brace', ':::aside{title="x"\n\ny\n:::', ['directive-syntax main.hbs:1:9']],
    ['an open quotation mark', ':::aside{title="x}\ny\n:::', ['directive-syntax main.hbs:1:16']],
    ['an attribute without a value', ':::aside{title}\ny\n:::', ['directive-syntax main.hbs:1:10']],
    ['a missing value', ':::aside{title=}\ny\n:::', ['directive-syntax main.hbs:1:16']],
    ['one that is not closed', 'a\n\n:::aside\nb', ['directive-not-closed main.hbs:3:1']],
    ['one that is not open', 'a\n\n:::', ['directive-not-open main.hbs:3:1']],
    ['a leaf with a content', ':::chart{#investment-areas}\n:::', ['directive-form main.hbs:1:1']],
    ['a container without one', '::kpis', ['directive-form main.hbs:1:1']],
    ['an unknown attribute', ':::aside{titel="x"}\ny\n:::', ['unknown-attribute main.hbs:1:10']],
    ['an attribute twice', ':::aside{title="x" title="y"}\nz\n:::', ['attribute-twice main.hbs:1:20']],
    ['an id where there is none', ':::aside{#x}\ny\n:::', ['unknown-attribute main.hbs:1:10']],
    [
      'a section without id and title',
      ':::section\na\n:::',
      ['attribute-missing main.hbs:1:1', 'attribute-missing main.hbs:1:1'],
    ],
    ['a cover without a title', ':::cover\n:::', ['attribute-missing main.hbs:1:1']],
    ['a chart without id', '::chart', ['attribute-missing main.hbs:1:1']],
    ['an unknown chart', '::chart{#investment-area}', ['unknown-chart main.hbs:1:9']],
    ['an unknown section', '::caveats{section=economc}', ['unknown-section main.hbs:1:19']],
    ['an unknown listing', '::caveats{facts=some}', ['attribute-value main.hbs:1:17']],
    ['a year that is none', ':::timeline{from=25 to=2030}\n- -\n  a\n  b\n:::', ['attribute-value main.hbs:1:18']],
    ['a time that is none', ':::timeline{from=2025 to=2030}\n- soon\n  a\n  b\n:::', ['timeline-when main.hbs:2:3']],
    ['tiles without a list', ':::kpis\na\n:::', ['directive-content main.hbs:2:1']],
    ['tiles with more than a list', ':::kpis\n- a\n  b\n  c\n\nd\n:::', ['directive-content main.hbs:6:1']],
    ['no tiles', ':::kpis\n:::', ['directive-content main.hbs:1:1']],
    ['a tile with two lines', ':::kpis\n- a\n  b\n  c\n- a\n  b\n:::', ['item-lines main.hbs:5:1']],
    ['a tile with four lines', ':::kpis\n- a\n  b\n  c\n  d\n:::', ['item-lines main.hbs:2:1']],
    ['a finding with one line', ':::findings\n- a\n:::', ['item-lines main.hbs:2:1']],
    ['a table without a table', ':::table\na\n:::', ['directive-content main.hbs:2:1']],
    ['a table with two', ':::table\n|a|\n|-|\n\n|b|\n|-|\n:::', ['directive-content main.hbs:5:1']],
    ['a standfirst of two paragraphs', ':::standfirst\na\n\nb\n:::', ['directive-content main.hbs:4:1']],
    ['a closing slide without a heading', ':::closing\na\n:::', ['directive-content main.hbs:2:1']],
  ])('%s', (_, text, wanted) => {
    expect(render(text).told).toEqual(wanted);
  });

  test('name the nearest name and the known ones', () => {
    const [problem] = render('::caveat').diagnostics;
    expect(problem?.hint).toMatch(/^did you mean `caveats`\? known: `aside`, `callout`, /);
  });

  test('name values in words', () => {
    const [problem] = render('::contents {{fact "fdi-stock" form="short"}}').diagnostics;
    expect(problem?.message).toContain('`over $741bn` stands behind it');
  });

  test('nesting beyond the limit is told once for each place', () => {
    const depth = 60;
    const { told } = render(`${':::aside\n'.repeat(depth)}x\n${':::\n'.repeat(depth)}`);
    expect(told).toEqual(['markdown-nesting main.hbs:49:1']);
  });
});
