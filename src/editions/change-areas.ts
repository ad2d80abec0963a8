import type { Fact } from '../facts/index.ts';
import type { Cell, CellWriter } from './change-cells.ts';
import type { FactChange } from './changes.ts';
import { wordsOf } from './compare-issues.ts';
import {
  describeCaveatChange,
  describeDifference,
  describeRegrading,
  describeSources,
  describeStanding,
} from './describe-changes.ts';
import type { Comparison } from './write-changes.ts';

/** Something that was one thing and is another. */
export interface ChangedThing {
  /** What it is; left out where its words say it all. */
  readonly what?: Cell;
  readonly before: Cell;
  readonly after: Cell;
  /** How far it has moved; left out where that is nothing to reckon. */
  readonly change?: Cell;
}

/** Things of one kind that have changed in one way. */
export interface ChangeGroup {
  readonly title: string;
  readonly things: readonly ChangedThing[];
}

/** Things of one kind. */
export interface ChangeArea {
  readonly title: string;
  /** What the first column holds; left out where nothing of the kind has a name of its own. */
  readonly naming?: string;
  /** Whether there is something to reckon. */
  readonly reckons?: true;
  readonly groups: readonly ChangeGroup[];
}

/** All that has changed, by kind and by what became of it; what is empty is left out. */
export function toChangeAreas(comparison: Comparison, writer: CellWriter): readonly ChangeArea[] {
  return [figures, claims, sources, caveats]
    .map((area) => area(comparison, writer))
    .map((area) => ({ ...area, groups: area.groups.filter(({ things }) => things.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}

const none = '–';

function isFigure({ kind }: Fact): boolean {
  return kind === 'observation';
}

function figures({ changes }: Comparison, { words, earlier, printed }: CellWriter): ChangeArea {
  const named = (fact: Fact) => printed(fact, 'indicator');
  return {
    title: 'Figures',
    naming: 'Figure',
    reckons: true,
    groups: [
      {
        title: 'Revised',
        things: changes.revised
          .filter(({ after }) => isFigure(after))
          .map((change) => ({
            what: named(change.after),
            before: earlier(describeStanding(change.before)),
            after: printed(change.after, 'short'),
            change: earlier(describeDifference(change)),
          })),
      },
      {
        title: 'New',
        things: changes.added
          .filter(isFigure)
          .map((fact) => ({ what: named(fact), before: words(none), after: printed(fact, 'short') })),
      },
      {
        title: 'Withdrawn',
        things: changes.withdrawn.filter(isFigure).map((fact) => ({
          what: earlier(wordsOf(fact)),
          before: earlier(describeStanding(fact)),
          after: words(none),
        })),
      },
      {
        title: 'Measured in other words',
        things: changes.reworded
          .filter(({ after }) => isFigure(after))
          .map(({ before, after }) => ({
            what: printed(after, 'short'),
            before: earlier(wordsOf(before)),
            after: named(after),
          })),
      },
    ],
  };
}

function claims({ changes }: Comparison, { words, earlier, printed }: CellWriter): ChangeArea {
  const reworded = changes.reworded.filter(({ after }) => !isFigure(after));
  const known = new Set(reworded.map(({ after }) => after));
  const restated = changes.revised.filter(({ after }) => !isFigure(after) && !known.has(after));
  const isClaim = (fact: Fact) => !isFigure(fact);
  return {
    title: 'Statements and events',
    groups: [
      {
        title: 'Reworded',
        things: reworded.map(({ before, after }) => ({
          before: earlier(wordsOf(before)),
          after: printed(after, 'text'),
        })),
      },
      {
        title: 'Put differently',
        things: restated.map(({ before, after }) => ({
          before: earlier(describeStanding(before)),
          after: [...printed(after, 'text'), ...earlier(` (${describeStanding(after)})`)],
        })),
      },
      {
        title: 'New',
        things: changes.added.filter(isClaim).map((fact) => ({ before: words(none), after: printed(fact, 'text') })),
      },
      {
        title: 'Withdrawn',
        things: changes.withdrawn
          .filter(isClaim)
          .map((fact) => ({ before: earlier(wordsOf(fact)), after: words(none) })),
      },
    ],
  };
}

/** Facts that went from one place to another together stand in one row. */
function sources({ changes, before, after }: Comparison, { words, earlier, printed }: CellWriter): ChangeArea {
  const together = new Map<string, FactChange[]>();
  for (const change of changes.resourced) {
    const key = JSON.stringify(describeSources(change, { before, after }));
    together.set(key, [...(together.get(key) ?? []), change]);
  }
  const things = [...together.values()].map((found): ChangedThing => {
    const [first] = found;
    const [old, now] = first === undefined ? ['', ''] : describeSources(first, { before, after });
    const names = found.map(({ after: fact }) => printed(fact, isFigure(fact) ? 'indicator' : 'text'));
    return {
      what: names.flatMap((name, index) => (index === 0 ? name : [...words('; '), ...name])),
      before: earlier(old),
      after: earlier(now),
    };
  });
  return { title: 'Sources', naming: 'Taken from elsewhere', groups: [{ title: '', things }] };
}

function caveats({ changes: { caveats: found } }: Comparison, { words, earlier, caveat }: CellWriter): ChangeArea {
  return {
    title: 'What a careful reader is told',
    groups: [
      { title: 'New', things: found.added.map(({ id, text }) => ({ before: words(none), after: caveat(id, text) })) },
      {
        title: 'Changed',
        things: found.changed.map((change) => {
          const { before, after } = change;
          const isReworded = before.text !== after.text;
          const more = isReworded ? describeRegrading(change) : describeCaveatChange(change);
          return {
            before: isReworded ? earlier(before.text) : words('the same words'),
            after: [...caveat(after.id, after.text), ...words(more === '' ? '' : ` (${more})`)],
          };
        }),
      },
      { title: 'Resolved', things: found.resolved.map(({ text }) => ({ before: earlier(text), after: words(none) })) },
    ],
  };
}
