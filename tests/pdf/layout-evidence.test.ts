import { describe, expect, it } from 'vitest';
import type { Flow, SourceEntry } from '../../src/document/index.ts';
import type { Modality, Statement } from '../../src/facts/index.ts';
import { findText, layout, linesOf } from './fixture/context.ts';
import { chartFigure, fact, mark, paragraph, phrasing, place, row, table } from './fixture/nodes.ts';
import { emptyDataset } from './fixture/sample.ts';

const statement = (id: string, modality: Modality): Statement => ({
  kind: 'statement',
  id,
  section: 'economic',
  source: 'article',
  at: 'A row',
  evidence: 'words',
  asOf: '2025-02-08',
  modality,
  text: 'A statement',
  place,
});

describe('the source line of a chart', () => {
  const at = (label: string, place: string): SourceEntry => ({
    mark: mark(label),
    sourceTitle: 'The article',
    at: place,
    asOf: '2025-02-08',
    evidence: [],
    facts: [`fact-${label}`],
  });
  const sources: Flow = {
    type: 'sources',
    place,
    sources: [at('1', 'Five-year table, “A” row'), at('2', 'Overview, “B” row'), at('3', 'Five-year table, “C” row')],
    derivations: [{ mark: mark('a'), indicator: 'Sum', computation: '1 + 1', operandMarks: [], fact: 'sum' }],
  };
  const linesFor = (...labels: string[]) =>
    linesOf(layout([chartFigure('investment-areas', 'T', { marks: labels.map(mark) }), sources]).brief, 0);

  it('names each of a few places', () => {
    expect(linesFor('1', '2')).toContain('Sources: Five-year table, “A” row1; Overview, “B” row2');
  });

  it('names what many places stand in once, with its marks', () => {
    expect(linesFor('1', '2', '3', 'a')).toContain('Sources: Five-year table1,3; Overview2; own computationa');
  });
});

describe('the list of sources', () => {
  const note = 'The article names no author.';
  const source = { id: 'article', title: 'The article', kind: 'article', asOf: '2025-02-08', note, place };

  it('has the computations under a label of their own, which is there only with them', () => {
    const sum = { mark: mark('a'), indicator: 'Sum', computation: '1 + 1 = 2', operandMarks: [], fact: 'sum' };
    const listing = (...derivations: readonly (typeof sum)[]): Flow => ({
      type: 'sources',
      sources: [],
      derivations,
      place,
    });
    const labelled = linesOf(layout([listing(sum)]).brief, 0);
    expect(labelled).toContain('COMPUTED BY THIS PACK');
    expect(labelled.indexOf('COMPUTED BY THIS PACK')).toBeLessThan(
      labelled.findIndex((line) => line.includes('1 + 1 = 2')),
    );
    expect(linesOf(layout([listing(), paragraph('Words.')]).brief, 0)).not.toContain('COMPUTED BY THIS PACK');
  });

  it('repeats the label, as an artifact, over each column that begins within the group', () => {
    const derivations = Array.from({ length: 12 }, (_, index) => ({
      mark: mark(String.fromCharCode(97 + index)),
      indicator: 'Sum',
      computation: '1 + 1 = 2',
      operandMarks: [],
      fact: `sum-${index}`,
    }));
    const { brief } = layout([{ type: 'sources', sources: [], derivations, place }]);
    const head = findText(brief, 0, 'COMPUTED BY THIS PACK');
    const repeated = findText(brief, 0, '(CONTINUED)');
    expect(repeated).toMatchObject({ owner: 'pagination', y: head.y });
    expect(repeated.x).toBeGreaterThan(head.x + head.width);
  });

  it('says in a sentence of its own where a mark stands, and that it stands elsewhere, too', () => {
    const entry = { mark: mark('1'), sourceTitle: 'The article', at: 'A row', asOf: '2025-02-08', facts: ['fdi'] };
    const sources: Flow = { type: 'sources', sources: [{ ...entry, evidence: ['in all'] }], derivations: [], place };
    const cited = paragraph(fact('fdi', '741', '1'));
    const lastPage = (...children: readonly Flow[]) => {
      const { brief } = layout(children);
      return linesOf(brief, brief.pages.length - 1).join(' ');
    };
    expect(lastPage(cited, sources)).toContain('“in all”. Cited on p.\u00a01.');
    expect(lastPage(cited, { type: 'pagebreak', place }, cited, sources)).toContain('. First cited on p.\u00a01.');
  });

  it('says what a reader must know about each source as a whole', () => {
    const dataset = {
      ...emptyDataset,
      sources: new Map([['article', source]]),
      facts: new Map([['fdi', statement('fdi', 'reported')]]),
    };
    const entry = {
      mark: mark('1'),
      sourceTitle: 'The article',
      at: 'A row',
      asOf: '2025-02-08',
      evidence: [],
      facts: ['fdi'],
    };
    const { brief } = layout([{ type: 'sources', sources: [entry], derivations: [], place }], { dataset });
    expect(linesOf(brief, 0)).toContain(note);
  });
});

describe('tables', () => {
  const left = (brief: ReturnType<typeof layout>['brief'], words: string) => findText(brief, 0, words).x;

  it('move a residual in with the rows that leave it', () => {
    const rows = [row('body', ['Whole', '3']), row('sub', ['Part', '2']), row('residual', ['Rest', '1'])];
    const { brief } = layout([table({ title: 'T', subtitle: '', header: ['Name', 'Value'], rows })]);
    expect(left(brief, 'Rest')).toBe(left(brief, 'Part'));
    expect(left(brief, 'Part')).toBeGreaterThan(left(brief, 'Whole'));
  });

  it('end the figures of a column at one place, and hang their marks behind it', () => {
    const rows = [
      row('body', ['One', fact('one', '51', '1')]),
      row('body', ['Two', fact('two', '1.275', '10', '11')]),
      row('body', ['Three', '730']),
    ];
    const { brief } = layout([table({ title: 'T', subtitle: '', header: ['Name', 'Value'], rows })]);
    const [one, two, three, head] = ['51', '1.275', '730', 'Value'].map((words) => findText(brief, 0, words));
    const end = (draw = head) => (draw?.x ?? 0) + (draw?.width ?? 0);
    expect(end(two)).toBeCloseTo(end(one));
    expect(end(three)).toBeCloseTo(end(one));
    expect(end(head)).toBeCloseTo(end(one));
    expect(findText(brief, 0, '11').x).toBeGreaterThan(end(two));
  });

  it('set what is said of a figure below it, so that numbers end at one place', () => {
    const plain = fact('one', '51', '1');
    const committed = {
      ...fact('two', '$187bn (committed, no date stated)', '2'),
      printed: {
        text: '$187bn (committed, no date stated)',
        number: '$187',
        unit: 'bn',
        modality: 'committed',
        undated: 'no date stated',
      },
    };
    const rows = [row('body', ['One', plain]), row('body', ['Two', committed])];
    const numbers = {
      ...table({ title: 'T', subtitle: '', header: ['Name', 'Value'], rows }),
      align: [null, 'right'],
    } as const;
    const { brief } = layout([numbers]);
    const end = (words: string) => {
      const { x, width } = findText(brief, 0, words);
      return x + width;
    };
    expect(end('$187bn')).toBeCloseTo(end('51'));
    expect(end('stated)')).toBeCloseTo(end('51'));
    expect(findText(brief, 0, 'stated)').y).toBeGreaterThan(findText(brief, 0, '$187bn').y);
  });

  it('leave the residual of rows that stand on their own where they stand', () => {
    const rows = [row('body', ['Part', '2']), row('residual', ['Rest', '1']), row('total', ['Whole', '3'])];
    const { brief } = layout([table({ title: 'T', subtitle: '', header: ['Name', 'Value'], rows })]);
    expect(left(brief, 'Rest')).toBe(left(brief, 'Part'));
  });
});

describe('the spans of a timeline', () => {
  const spanOf = (modality: Modality) => {
    const item = { place, start: 2025, end: 2030, figure: [fact('plan', '5')], text: phrasing('a plan') };
    const facts = new Map([['plan', statement('plan', modality)]]);
    const timeline = { type: 'timeline', from: 2025, to: 2030, title: [], items: [item], place } as const;
    const { brief } = layout([timeline], { dataset: { ...emptyDataset, facts } });
    return brief.pages[0]?.draws.find((draw) => draw.op === 'rectangle');
  };

  it('are full when reported, outlined when committed, dashed when projected', () => {
    expect(spanOf('reported')).not.toHaveProperty('stroke');
    expect(spanOf('committed')).toMatchObject({ lineWidth: 0.9 });
    expect(spanOf('committed')).not.toHaveProperty('dash');
    expect(spanOf('projected')).toMatchObject({ dash: [3, 2] });
  });
});
