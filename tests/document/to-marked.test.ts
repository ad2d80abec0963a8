import { describe, expect, test } from 'vitest';
import { type Flow, type Root, toMarked, visit } from '../../src/document/index.ts';
import {
  caveat,
  chart,
  citation,
  datasetOf,
  derived,
  factReference,
  figure,
  heading,
  list,
  paragraph,
  place,
  root,
  text,
} from './document-nodes.ts';

const dataset = datasetOf(
  [
    figure('stock', 'row 1'),
    figure('growth', 'row 1'),
    figure('deficit', 'row 2'),
    figure('pledge', 'row 3'),
    figure('unused', 'row 4', { section: 'forecast' }),
    derived('base', 'stock', 'growth'),
    derived('twice', 'base', 'unused'),
  ],
  [
    caveat('b-note', ['stock']),
    caveat('c-care', ['deficit', 'unused'], 'read-with-care'),
    caveat('a-no', ['stock', 'pledge'], 'do-not-combine'),
    caveat('not-touched', ['unused']),
  ],
);

/** The marks behind each fact and citation, in reading order: `stock 1`. */
function marksOf(marked: Root): readonly string[] {
  const found: string[] = [];
  visit(marked, {
    phrasing: (node) => {
      if (node.type !== 'factReference' && node.type !== 'citation') return;
      const name = node.type === 'citation' ? 'cite' : node.fact;
      found.push([name, ...node.marks.map(({ label }) => label)].join(' '));
    },
  });
  return found;
}

/** The numbers of the mentions, in reading order. */
function mentionsOf(marked: Root): readonly (number | undefined)[] {
  const mentions: (number | undefined)[] = [];
  visit(marked, {
    phrasing: (node) => {
      if (node.type === 'factReference') mentions.push(node.mention);
    },
  });
  return mentions;
}

function mark(...children: readonly Flow[]): Root {
  return toMarked(root(...children), dataset);
}

describe('marks', () => {
  test('count places in the source in order of first print; facts of one place share a number', () => {
    const marked = mark(
      paragraph(factReference('pledge')),
      paragraph(factReference('stock')),
      paragraph(factReference('growth'), factReference('deficit')),
    );
    expect(marksOf(marked)).toEqual(['pledge 1', 'stock 2', 'growth 2', 'deficit 3']);
  });

  test('stand at the first mention in each block', () => {
    const marked = mark(
      paragraph(factReference('stock'), factReference('growth'), factReference('stock')),
      paragraph(factReference('stock')),
    );
    expect(marksOf(marked)).toEqual(['stock 1', 'growth', 'stock', 'stock 1']);
  });

  test('name their destination', () => {
    const [first] = mark(paragraph(factReference('stock'), factReference('base'))).children;
    expect(first).toMatchObject({
      children: [{ marks: [{ label: '1', target: 'source-1' }] }, { marks: [{ label: 'a', target: 'derivation-a' }] }],
    });
  });

  test('a list item is one block with all of its paragraphs, and its inner items are others', () => {
    const marked = mark(
      list([
        paragraph(factReference('stock')),
        paragraph(factReference('stock')),
        list([paragraph(factReference('stock'))]),
        paragraph(factReference('stock')),
      ]),
    );
    expect(marksOf(marked)).toEqual(['stock 1', 'stock', 'stock 1', 'stock']);
  });

  test('tiles, findings, items of timelines and rows of tables are blocks', () => {
    const [stock, again] = [[factReference('stock')], [factReference('stock')]];
    const row = (role: 'head' | 'body') => ({
      type: 'tableRow' as const,
      role,
      children: [stock, again].map((children) => ({ type: 'tableCell' as const, children, place })),
      place,
    });
    const marked = mark(
      { type: 'kpis', tiles: [1, 2].map(() => ({ label: [text('x')], value: stock, note: again, place })), place },
      { type: 'findings', items: [{ figure: stock, text: again, place }], place },
      { type: 'timeline', from: 2025, to: 2030, title: stock, items: [{ figure: stock, text: again, place }], place },
      {
        type: 'table',
        title: stock,
        subtitle: stock,
        note: stock,
        align: [null, null],
        header: row('head'),
        rows: [row('body')],
        place,
      },
    );
    expect(marksOf(marked)).toEqual([
      ...['stock 1', 'stock', 'stock 1', 'stock'],
      ...['stock 1', 'stock'],
      ...['stock', 'stock 1', 'stock'],
      ...['stock', 'stock', 'stock 1', 'stock', 'stock 1', 'stock', 'stock 1'],
    ]);
  });

  test('do not stand in headings, standfirsts, covers, titles and links, which count for the order all the same', () => {
    const deficit = [factReference('deficit')];
    const marked = mark(
      { type: 'cover', kicker: deficit, title: deficit, standfirst: deficit, children: [], place },
      heading(1, ...deficit),
      { type: 'standfirst', children: deficit, place },
      {
        type: 'aside',
        title: deficit,
        children: [paragraph({ type: 'link', url: '#x', children: deficit, place })],
        place,
      },
      paragraph({ type: 'strong', children: [factReference('stock'), ...deficit], place }),
    );
    expect(marksOf(marked)).toEqual([...Array(7).fill('deficit'), 'stock 2', 'deficit 1']);
  });

  test('the form `indicator` prints no figure and has none', () => {
    const marked = mark(paragraph(factReference('deficit', 'indicator'), factReference('stock')));
    expect(marksOf(marked)).toEqual(['deficit', 'stock 1']);
  });

  test('stand in order where there are several: numbers, then letters, whatever the order of the facts', () => {
    const marked = mark(
      paragraph(factReference('pledge'), factReference('stock')),
      paragraph(citation('twice', 'stock', 'pledge')),
    );
    expect(marksOf(marked)).toEqual(['pledge 1', 'stock 2', 'cite 1 2 a']);
  });

  test('a citation has the marks of its facts, each once, also when they stand before it', () => {
    const marked = mark(paragraph(factReference('stock'), citation('growth', 'stock', 'base'), factReference('base')));
    expect(marksOf(marked)).toEqual(['stock 1', 'cite 1 a', 'base']);
  });

  test('a chart holds those of its facts and of the facts in its words, numbers before letters', () => {
    const [, figureNode] = mark(
      paragraph(factReference('pledge')),
      chart('c', ['base', 'stock'], { title: [factReference('deficit')], note: [factReference('pledge')] }),
    ).children;
    expect(figureNode).toMatchObject({
      marks: [{ label: '1' }, { label: '2' }, { label: '3' }, { label: 'a' }],
      title: [{ marks: [] }],
      note: [{ marks: [] }],
    });
  });

  test('letters go on after z', () => {
    const many = Array.from({ length: 30 }, (_, index) => derived(`d${index}`, 'stock'));
    const marked = toMarked(
      root(paragraph(...many.map(({ id }) => factReference(id)))),
      datasetOf([figure('stock', 'row 1'), ...many]),
    );
    expect(marksOf(marked).slice(24, 29)).toEqual(['d24 y', 'd25 z', 'd26 aa', 'd27 ab', 'd28 ac']);
  });
});

describe('sources', () => {
  test('list what all marks of the document stand for; operands that are not printed follow after', () => {
    const marked = mark(paragraph(factReference('twice'), factReference('deficit')), {
      type: 'sources',
      sources: [],
      derivations: [],
      place,
    });
    expect(marked.children[1]).toEqual({
      type: 'sources',
      place,
      sources: [
        entry('1', 'row 2', ['deficit']),
        entry('2', 'row 4', ['unused']),
        entry('3', 'row 1', ['stock', 'growth']),
      ],
      derivations: [
        {
          mark: { label: 'a', target: 'derivation-a' },
          indicator: 'Indicator of twice',
          computation: 'base + unused',
          operandMarks: [
            { label: '2', target: 'source-2' },
            { label: 'b', target: 'derivation-b' },
          ],
          fact: 'twice',
        },
        {
          mark: { label: 'b', target: 'derivation-b' },
          indicator: 'Indicator of base',
          computation: 'stock + growth',
          operandMarks: [{ label: '3', target: 'source-3' }],
          fact: 'base',
        },
      ],
    });
  });

  test('quote words once that stand in a longer quotation of the same place', () => {
    const long = figure('long', 'row 1', { evidence: 'approximately $76.4 billion' });
    const short = figure('short', 'row 1', { evidence: '$76.4 billion' });
    const elsewhere = figure('elsewhere', 'row 2', { evidence: '$76.4 billion' });
    const marked = toMarked(
      root(paragraph(...[short, long, elsewhere].map(({ id }) => factReference(id))), {
        type: 'sources',
        sources: [],
        derivations: [],
        place,
      }),
      datasetOf([short, long, elsewhere]),
    );
    expect(marked.children[1]).toMatchObject({
      sources: [{ evidence: ['approximately $76.4 billion'] }, { evidence: ['$76.4 billion'] }],
    });
  });

  test('are found inside sections and columns', () => {
    const sources: Flow = { type: 'sources', sources: [], derivations: [], place };
    const marked = mark(paragraph(factReference('stock')), {
      type: 'section',
      id: 's',
      title: 'S',
      children: [{ type: 'columns', columns: [[sources]], place }],
      place,
    });
    expect(marked.children[1]).toMatchObject({ children: [{ columns: [[{ sources: [{ at: 'row 1' }] }]] }] });
  });
});

function entry(label: string, at: string, facts: readonly string[]) {
  return {
    mark: { label, target: `source-${label}` },
    sourceTitle: 'The article',
    at,
    asOf: '2025-02-08',
    evidence: facts.map((fact) => `words of ${fact}`),
    facts,
  };
}

describe('caveats', () => {
  const caveats = (section?: string): Flow => ({ type: 'caveats', ...(section && { section }), items: [], place });

  /** The caveats listed by each `caveats` node. */
  function listed(marked: Root): readonly (readonly string[])[] {
    return marked.children.flatMap((node) => (node.type === 'caveats' ? [node.items.map((item) => item.caveat)] : []));
  }

  test('are those that touch a printed fact, the severest first, then as in the data', () => {
    const marked = mark(paragraph(factReference('stock')), chart('c', ['deficit']), caveats());
    expect(listed(marked)).toEqual([['a-no', 'c-care', 'b-note']]);
    expect(listed(mark(paragraph(text('nothing')), caveats()))).toEqual([[]]);
  });

  test('can be those of a section, and stand once in a document', () => {
    const printed = paragraph(factReference('deficit'), factReference('unused'), factReference('stock'));
    expect(listed(mark(printed, caveats('forecast'), caveats()))).toEqual([
      ['c-care', 'not-touched'],
      ['a-no', 'b-note'],
    ]);
  });

  test('print their facts with label, value and mark', () => {
    const marked = mark(paragraph(factReference('deficit')), caveats());
    expect(marked.children[1]).toMatchObject({
      items: [
        {
          caveat: 'c-care',
          severity: 'read-with-care',
          kind: 'gap',
          text: 'Text of c-care',
          facts: [
            [{ value: 'Indicator of deficit: ' }, { fact: 'deficit', form: 'full', marks: [{ label: '1' }] }],
            [{ value: 'Indicator of unused: ' }, { fact: 'unused', marks: [{ label: '2' }] }],
          ],
        },
      ],
    });
  });
});

describe('computations', () => {
  const data = datasetOf(
    [figure('stock', 'row 1'), figure('growth', 'row 2'), derived('base', 'stock', 'growth'), derived('twice', 'base')],
    [
      caveat('first', ['base'], 'read-with-care'),
      caveat('second', ['stock', 'twice', 'base']),
      caveat('third', ['growth']),
    ],
  );
  const caveats: Flow = { type: 'caveats', items: [], place };

  /** Words and forms of the facts under each listed caveat. */
  function factsUnder(...children: readonly Flow[]): readonly (readonly string[])[] {
    const items = toMarked(root(...children), data).children.flatMap((node) =>
      node.type === 'caveats' ? node.items : [],
    );
    const written = items.map(({ facts }) =>
      facts.map((run) =>
        run.map((node) =>
          node.type === 'factReference' ? `<${node.fact} ${node.form}>` : 'value' in node && node.value,
        ),
      ),
    );
    return written.map((facts) => facts.map((run) => run.join('')));
  }

  test('stand with their letters under the first caveat that names a derived figure', () => {
    expect(factsUnder(paragraph(factReference('twice')), caveats)).toEqual([
      ['Indicator of base: <base full>, computed as <base computation>'],
      [
        'Indicator of stock: <stock full>',
        'Indicator of twice: <twice full>, computed as <twice computation>',
        'Indicator of base: <base full>',
      ],
      ['Indicator of growth: <growth full>'],
    ]);
  });

  test('are printed in figures, as a mention of their own without a second letter', () => {
    const [, listed] = toMarked(root(paragraph(factReference('base')), caveats), data).children;
    expect(listed).toMatchObject({
      items: [
        {
          facts: [
            [
              {},
              { mention: 2, marks: [{ label: 'a' }] },
              { value: ', computed as ' },
              { mention: 3, printed: { text: 'stock + growth' }, marks: [] },
            ],
          ],
        },
        {},
        {},
      ],
    });
  });
});

test('a list of caveats says how firm its figures are, and leaves it to the caveats that they have no date', () => {
  const plans = datasetOf([figure('plan', 'row 1', { modality: 'projected' })], [caveat('open', ['plan'])]);
  const list: Flow = { type: 'caveats', items: [], place };
  const [, listed] = toMarked(root(paragraph(factReference('plan')), list), plans).children;
  const text = '$1\u00a0billion (projected)';
  expect(listed).toMatchObject({ items: [{ facts: [[{}, { fact: 'plan', printed: { text } }]] }] });
});

describe('caveats that list only printed facts', () => {
  const caveats: Flow = { type: 'caveats', facts: 'printed', items: [], place };
  const sources: Flow = { type: 'sources', sources: [], derivations: [], place };

  test('add no fact and no source of their own', () => {
    const marked = mark(paragraph(factReference('deficit')), caveats, sources);
    expect(marked.children[1]).toMatchObject({ items: [{ caveat: 'c-care', facts: [[{}, { fact: 'deficit' }]] }] });
    expect(marked.children[2]).toMatchObject({ sources: [{ facts: ['deficit'] }] });
  });

  test('name the operands of a printed figure, which stand in its computation', () => {
    const marked = mark(paragraph(factReference('twice')), caveats);
    const [, listed] = marked.children;
    expect(listed).toMatchObject({
      items: [
        { caveat: 'c-care', facts: [[{}, { fact: 'unused' }]] },
        { caveat: 'b-note', facts: [[{}, { fact: 'stock' }]] },
        { caveat: 'not-touched', facts: [[{}, { fact: 'unused' }]] },
      ],
    });
  });

  test('warn against combining only what the document prints', () => {
    const names = (...facts: string[]) => {
      const [, listed] = mark(paragraph(...facts.map((id) => factReference(id))), caveats).children;
      return listed?.type === 'caveats' ? listed.items.map((item) => item.caveat) : [];
    };
    expect(names('stock')).toEqual(['b-note']);
    expect(names('stock', 'pledge')).toEqual(['a-no', 'b-note']);
  });
});

test('every mention has a number of its own, in reading order, also in headings, and in the caveats that marking lists', () => {
  const marked = mark(
    heading(1, factReference('stock')),
    paragraph(text('from '), factReference('growth'), text(' to '), factReference('stock')),
    { type: 'caveats', items: [], place },
  );
  const mentions = mentionsOf(marked);
  expect(mentions.slice(0, 3)).toEqual([1, 2, 3]);
  expect(mentions).toEqual(mentions.map((_, index) => index + 1));
  expect(mentions.length).toBeGreaterThan(3);
});

test('a chart that stands in a document twice mentions the facts of its title twice', () => {
  const title = [factReference('stock')];
  const marked = mark(chart('investment', [], { title }), chart('investment', [], { title }));
  expect(mentionsOf(marked)).toEqual([1, 2]);
});

test('marking a marked document changes nothing', () => {
  const marked = mark(
    paragraph(factReference('stock'), factReference('twice'), citation('pledge')),
    { type: 'caveats', items: [], place },
    { type: 'sources', sources: [], derivations: [], place },
  );
  expect(toMarked(marked, dataset)).toEqual(marked);
});

test('a document is not changed by marking it', () => {
  const document = root(paragraph(factReference('stock')));
  const before = structuredClone(document);
  toMarked(document, dataset);
  expect(document).toEqual(before);
});
