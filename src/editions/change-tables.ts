import type { Place } from '../diagnostics/index.ts';
import type { FactReference, Flow, Phrasing, Strong, Table, TableRow, Text } from '../document/index.ts';
import { changeMark } from '../document/index.ts';
import type { Fact, FactForm } from '../facts/index.ts';
import { formatDate, formatFact } from '../facts/index.ts';
import type { FactChange } from './changes.ts';
import { describeCaveatChange, describeDifference, describeSource, describeStanding } from './describe-changes.ts';
import type { Comparison } from './write-changes.ts';

type Cell = readonly Phrasing[];

/** Rows of one kind. */
interface Group {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** What has changed as tables, each left out where it would be empty: figures, claims, sources, caveats. The first one explains the mark. */
export function toChangeTables(comparison: Comparison, place: Place): readonly Flow[] {
  const writer = createWriter(comparison, place);
  const [first, ...others] = [figures, claims, sources, caveats].flatMap((table) => table(comparison, writer));
  return first === undefined ? [] : [{ ...first, note: writer.explanation }, ...others];
}

function createWriter({ changes: { before } }: Comparison, place: Place) {
  const since = formatDate(before.date);
  /** Words of ours, or of the configuration. */
  const words = (value: string): Cell =>
    value === '' ? [] : [{ type: 'text', value, configured: true, place } satisfies Text];
  return {
    words,
    /** Words of the earlier edition, or reckoned from it: no fact of this one prints them. */
    earlier: (value: string): Cell =>
      value === ''
        ? []
        : [{ type: 'text', value, because: `compared with the edition of ${since}`, place } satisfies Text],
    printed: (fact: Fact, form: FactForm): Cell => [
      {
        type: 'factReference',
        fact: fact.id,
        form,
        printed: formatFact(fact, form),
        marks: [],
        place,
      } satisfies FactReference,
    ],
    caveat: (id: string, value: string): Cell => [{ type: 'text', value, caveat: id, place } satisfies Text],
    explanation: words(`${changeMark} behind a figure or statement: it is not what it was in the edition of ${since}.`),
    was: words(`Edition of ${since}`),
    is: words('This edition'),
    table: (title: string, head: readonly Cell[], groups: readonly Group[]): readonly Table[] => {
      const filled = groups.filter(({ rows }) => rows.length > 0);
      if (filled.length === 0) return [];
      const rows = filled.flatMap((group) => [
        groupRow(group.title, head.length),
        ...group.rows.map((cells) => row('body', cells)),
      ]);
      return [
        {
          ...{ type: 'table', title: words(title), subtitle: [], note: [], align: head.map(() => 'left' as const) },
          ...{ header: row('head', head), rows, place },
        },
      ];
    },
  };

  function groupRow(title: string, columns: number): TableRow {
    const strong: Strong = { type: 'strong', children: words(title), place };
    return row('group', [[strong], ...Array.from({ length: columns - 1 }, (): Cell => [])]);
  }

  function row(role: TableRow['role'], cells: readonly Cell[]): TableRow {
    return {
      type: 'tableRow',
      role,
      children: cells.map((children) => ({ type: 'tableCell', children, place })),
      place,
    };
  }
}

type Writer = ReturnType<typeof createWriter>;

const none = '–';

function figures({ changes }: Comparison, { words, earlier, printed, was, is, table }: Writer): readonly Table[] {
  const name = (fact: Fact) => printed(fact, 'indicator');
  const of = <T>(items: readonly T[], factOf: (item: T) => Fact) =>
    items.filter((item) => factOf(item).kind === 'observation');
  return table(
    'Figures',
    [words('Figure'), was, is, words('Change')],
    [
      {
        title: 'Revised',
        rows: of(changes.revised, ({ after }) => after).map((change) => [
          name(change.after),
          earlier(describeStanding(change.before)),
          printed(change.after, 'short'),
          earlier(describeDifference(change)),
        ]),
      },
      {
        title: 'Measured as',
        rows: of(changes.reworded, ({ after }) => after).map(({ before, after }) => [
          printed(after, 'short'),
          earlier(before.kind === 'observation' ? before.indicator : ''),
          name(after),
          words('other words'),
        ]),
      },
      {
        title: 'New',
        rows: of(changes.added, (fact) => fact).map((fact) => [
          name(fact),
          words(none),
          printed(fact, 'short'),
          words('new'),
        ]),
      },
      {
        title: 'Withdrawn',
        rows: of(changes.withdrawn, (fact) => fact).map((fact) => [
          earlier(fact.kind === 'observation' ? fact.indicator : ''),
          earlier(describeStanding(fact)),
          words(none),
          words('withdrawn'),
        ]),
      },
    ],
  );
}

function claims({ changes }: Comparison, { words, earlier, printed, was, is, table }: Writer): readonly Table[] {
  const claimed = (fact: Fact) => (fact.kind === 'observation' ? '' : fact.text);
  const isClaim = ({ kind }: Fact) => kind !== 'observation';
  const reworded = changes.reworded.filter(({ after }) => isClaim(after));
  const restated = changes.revised.filter(
    ({ after }) => isClaim(after) && !reworded.some((one) => one.after.id === after.id),
  );
  return table(
    'Statements and events',
    [was, is],
    [
      {
        title: 'Reworded',
        rows: reworded.map(({ before, after }) => [earlier(claimed(before)), printed(after, 'text')]),
      },
      {
        title: 'Put differently',
        rows: restated.map(({ before, after }) => [
          earlier(describeStanding(before)),
          [...printed(after, 'text'), ...earlier(` (${describeStanding(after)})`)],
        ]),
      },
      { title: 'New', rows: changes.added.filter(isClaim).map((fact) => [words(none), printed(fact, 'text')]) },
      {
        title: 'Withdrawn',
        rows: changes.withdrawn.filter(isClaim).map((fact) => [earlier(claimed(fact)), words(none)]),
      },
    ],
  );
}

function sources(
  { changes, before, after }: Comparison,
  { words, earlier, printed, was, is, table }: Writer,
): readonly Table[] {
  const placeOf = (change: FactChange) =>
    [describeSource(change.before, before.sources), describeSource(change.after, after.sources)] as const;
  const together = new Map<string, FactChange[]>();
  for (const change of changes.resourced) {
    const key = JSON.stringify(placeOf(change));
    together.set(key, [...(together.get(key) ?? []), change]);
  }
  const rows = [...together.values()].map((found) => {
    const [old = '', now = ''] = found[0] === undefined ? [] : placeOf(found[0]);
    const named = found.map((change) =>
      printed(change.after, change.after.kind === 'observation' ? 'indicator' : 'text'),
    );
    const facts = named.flatMap((name, index) => (index === 0 ? name : [...words('; '), ...name]));
    return [facts, earlier(old), earlier(now)];
  });
  return table('Sources', [words('Taken from elsewhere'), was, is], [{ title: 'Source or place', rows }]);
}

function caveats(
  { changes: { caveats: found } }: Comparison,
  { words, earlier, caveat, table }: Writer,
): readonly Table[] {
  return table(
    'Caveats',
    [words('What a careful reader is told'), words('Change')],
    [
      { title: 'New', rows: found.added.map(({ id, text }) => [caveat(id, text), words('new')]) },
      {
        title: 'Changed',
        rows: found.changed.map((change) => [
          caveat(change.after.id, change.after.text),
          words(describeCaveatChange(change)),
        ]),
      },
      { title: 'Resolved', rows: found.resolved.map(({ text }) => [earlier(text), words('resolved')]) },
    ],
  );
}
