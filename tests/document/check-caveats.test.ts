import { describe, expect, test } from 'vitest';
import type { CheckContext, Flow } from '../../src/document/index.ts';
import { checkRoot, toMarked } from '../../src/document/index.ts';
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

const inForecast = { section: 'forecast' };

const dataset = datasetOf(
  [
    figure('stock', 'row 1'),
    figure('pledge', 'row 2'),
    figure('jobs', 'row 3'),
    figure('budget', 'row 4', inForecast),
    figure('fleet', 'row 5', inForecast),
    derived('sum', 'stock', 'jobs'),
  ],
  [
    caveat('a-note', ['jobs']),
    caveat('with-care', ['stock'], 'read-with-care'),
    caveat('apart', ['stock', 'pledge'], 'do-not-combine'),
    caveat('mostly-forecast', ['budget', 'pledge', 'fleet'], 'read-with-care'),
  ],
);

const at = (line: number) => ({ ...place, line });
/** Stands for a fact on a line of the template. */
const fact = (id: string, line: number) => ({ ...factReference(id), place: at(line) });
/** Prints a caveat. */
const says = (id: string) => ({ ...text(`Text of ${id}`), caveat: id });
const aside = (id: string): Flow => ({ type: 'aside', title: [], children: [paragraph(says(id))], place });
const caveats = (facts?: 'printed'): Flow => ({ type: 'caveats', ...(facts && { facts }), items: [], place });
const section = (id: string, ...children: readonly Flow[]): Flow => ({
  type: 'section',
  id,
  title: 'S',
  children,
  place,
});

/** Severities, codes, caveats and lines of what is told, in the order of the caveats. */
function told(children: readonly Flow[], kind?: CheckContext['kind']): readonly string[] {
  const found = checkRoot(root(...children), { dataset, glossary: new Map(), ...(kind && { kind }) });
  return found.map(({ severity, code, message, place: { line } = { line: 0 } }) => {
    return `${severity} ${code} ${/`([^`]+)`/.exec(message)?.[1]} ${line}`;
  });
}

describe('a caveat that is said nowhere', () => {
  test('is an error where its first fact stands, for a note a warning', () => {
    expect(told([paragraph(fact('jobs', 2)), paragraph(fact('stock', 3)), paragraph(fact('stock', 4))])).toEqual([
      'warning caveat-unsaid a-note 2',
      'error caveat-unsaid with-care 3',
    ]);
  });

  test('is missed by facts that are cited, drawn in charts, or the operands of a printed figure', () => {
    expect(told([paragraph({ ...citation('jobs'), place: at(2) })])).toEqual(['warning caveat-unsaid a-note 2']);
    expect(told([chart('c', ['jobs'], { place: at(3) })])).toEqual(['warning caveat-unsaid a-note 3']);
    expect(told([paragraph(fact('sum', 4))])).toEqual([
      'warning caveat-unsaid a-note 4',
      'error caveat-unsaid with-care 4',
    ]);
  });

  test('is not missed where no figure is printed', () => {
    expect(told([paragraph(factReference('jobs', 'indicator'))])).toEqual([]);
  });

  test('is not missed where what a brief leaves out prints its facts, and not said there either', () => {
    const notes = (...children: readonly Flow[]): Flow => ({ type: 'notes', children, place });
    const closing = (...children: readonly Flow[]): Flow => ({ type: 'closing', title: [], children, place });
    expect(told([notes(paragraph(fact('jobs', 2))), closing(paragraph(fact('jobs', 3)))])).toEqual([]);
    expect(told([paragraph(fact('jobs', 2)), notes(paragraph(says('a-note')))])).toEqual([
      'warning caveat-unsaid a-note 2',
    ]);
  });

  test('is said in an aside, in the text, and in a list of caveats that holds it', () => {
    expect(told([paragraph(fact('stock', 2)), aside('with-care')])).toEqual([]);
    expect(told([paragraph(fact('stock', 2), says('with-care'))])).toEqual([]);
    expect(told([paragraph(fact('jobs', 2)), caveats()])).toEqual([]);
    const ofForecast: Flow = { type: 'caveats', section: 'forecast', items: [], place };
    expect(told([paragraph(fact('jobs', 2)), ofForecast])).toEqual(['warning caveat-unsaid a-note 2']);
  });

  test('is left to the speaker notes in a deck', () => {
    expect(told([paragraph(fact('jobs', 2)), paragraph(fact('stock', 3))], 'brief')).toHaveLength(2);
    expect(told([paragraph(fact('jobs', 2)), paragraph(fact('stock', 3))], 'deck')).toEqual([]);
  });
});

describe('a caveat against combining', () => {
  const both = [fact('stock', 2), fact('pledge', 3)] as const;

  test('touches two of its facts in one block, not in two', () => {
    const missing = 'error caveat-unsaid apart 2';
    expect(told([paragraph(...both), aside('with-care')]).filter((line) => line.includes('apart'))).toEqual([missing]);
    const [stock, pledge] = both.map((reference) => paragraph(reference));
    if (stock === undefined || pledge === undefined) throw new Error('two paragraphs');
    expect(told([stock, aside('with-care'), pledge]).filter((line) => line.includes('apart'))).toEqual([]);
    expect(told([list([stock], [pledge]), aside('with-care')]).filter((line) => line.includes('apart'))).toEqual([
      missing,
    ]);
  });

  test('is to stand beside them in whatever section they stand', () => {
    const pair = section('forecast', paragraph(...both), aside('mostly-forecast'));
    expect(told([pair, section('data-notes', caveats())])).toEqual(['warning caveat-apart apart 2']);
  });
});

describe('a caveat that is said only in the list at the end', () => {
  const dataNotes = section('data-notes', caveats());

  test('is told where its facts stand, unless it is a note', () => {
    expect(told([section('economic', paragraph(fact('stock', 2)), paragraph(fact('jobs', 3))), dataNotes])).toEqual([
      'warning caveat-apart with-care 2',
    ]);
    expect(told([paragraph(fact('stock', 2)), caveats()])).toEqual(['warning caveat-apart with-care 2']);
  });

  test('does not stand apart when a section that it touches says it once', () => {
    const summary = section('summary', paragraph(fact('stock', 2)));
    const economic = section('economic', paragraph(fact('stock', 3)), aside('with-care'), paragraph(fact('stock', 4)));
    expect(told([summary, economic, dataNotes])).toEqual([]);
    expect(told([summary, section('other', aside('with-care')), dataNotes])).toEqual([
      'warning caveat-apart with-care 2',
    ]);
  });

  test('is to be said in the section named like the file of its facts, before any other', () => {
    const summary = section('summary', paragraph(fact('stock', 2)));
    const economic = section('economic', heading(1, fact('stock', 5)));
    expect(told([summary, economic, dataNotes])).toEqual(['warning caveat-apart with-care 5']);
  });

  test('may be left to the list by a section of another file, and by none that is no file’s', () => {
    expect(told([section('forecast', paragraph(fact('stock', 2))), dataNotes])).toEqual([]);
    expect(told([section('economic', paragraph(fact('pledge', 2))), dataNotes])).toEqual([]);
    expect(told([section('forecast', paragraph(fact('budget', 2))), dataNotes])).toEqual([
      'warning caveat-apart mostly-forecast 2',
    ]);
    expect(told([section('summary', paragraph(fact('pledge', 2))), dataNotes])).toEqual([
      'warning caveat-apart mostly-forecast 2',
    ]);
  });

  test('does not stand apart when that list stands in the section itself', () => {
    expect(told([section('economic', paragraph(fact('stock', 2)), caveats('printed'))])).toEqual([]);
    const afterwards = section('data-notes', paragraph(fact('stock', 3)), caveats());
    expect(told([section('economic', paragraph(fact('stock', 2))), afterwards])).toEqual([
      'warning caveat-apart with-care 2',
    ]);
  });
});

describe('a caveat about facts that a document does not print', () => {
  const pledgeAside = caveat('beside-pledge', ['stock', 'pledge'], 'read-with-care', ['pledge']);
  const about = datasetOf(
    [figure('stock', 'row 1'), figure('pledge', 'row 2'), derived('half', 'pledge')],
    [pledgeAside],
  );
  const codes = (...children: readonly Flow[]) =>
    checkRoot(root(...children), { dataset: about, glossary: new Map() }).map(({ code }) => code);
  const listed = (...children: readonly Flow[]) => {
    const list = toMarked(root(...children, caveats('printed')), about).children.at(-1);
    return list?.type === 'caveats' ? list.items.map((item) => item.caveat) : [];
  };

  test('is neither asked for nor listed', () => {
    expect(codes(paragraph(fact('stock', 2)))).toEqual([]);
    expect(listed(paragraph(fact('stock', 2)))).toEqual([]);
  });

  test('is both where the document prints one of them, or computes a printed figure from it, also in another block', () => {
    for (const other of ['pledge', 'half']) {
      const blocks = [paragraph(fact('stock', 2)), paragraph(fact(other, 3))];
      expect(codes(...blocks)).toEqual(['caveat-unsaid']);
      expect(listed(...blocks)).toEqual(['beside-pledge']);
    }
  });
});
