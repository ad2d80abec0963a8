import type { Fact } from '../dataset.ts';
import type { Missing } from './missing-from.ts';
import { missingFrom } from './missing-from.ts';
import { nearestWords } from './nearest-words.ts';
import type { PlacedBlock, PlacedSource } from './placed-source.ts';

/** Where a fact was looked for. */
export interface Search {
  readonly placed: PlacedSource;
  /** The paragraphs and rows that its `at` can mean; the one that lacks the least first. */
  readonly blocks: readonly [PlacedBlock, ...PlacedBlock[]];
  /** Whether other facts with the same `at` stand in the first of them. */
  readonly isSettled: boolean;
}

/** Words of a diagnostic. */
export interface Explanation {
  readonly reason: string;
  readonly remedy: string;
}

/** Most lines that are named for a phrase. */
const mostLines = 3;

/** Says what is wrong with a fact that does not stand where it was looked for, and what to do about it. */
export function describeMissing(missing: Missing, fact: Fact, search: Search): Explanation {
  const { evidence } = fact;
  if (missing.kind === 'counted') {
    return {
      reason: `\`${missing.item}\`, which was counted, does not stand beside \`${evidence}\``,
      remedy: 'name each thing that was counted in the words of the source',
    };
  }
  if (missing.kind === 'whole-figure') {
    return {
      reason: `the source says \`${missing.said}\` there, and \`${evidence}\` is only a part of it`,
      remedy: 'quote the figure with all that belongs to it, and correct the fact by it',
    };
  }
  const others = search.placed.blocks.filter((block) =>
    missingFrom(block, fact).every(({ kind }) => kind === 'counted'),
  );
  if (others.length > 0) return describeElsewhere(fact, others, search);
  if (missing.kind === 'whole-words') {
    return {
      reason: `\`${evidence}\` is cut out of \`${missing.whole}\``,
      remedy: 'quote whole words and numbers',
    };
  }
  return describeNowhere(fact, search);
}

function describeElsewhere(
  { evidence }: Fact,
  others: readonly PlacedBlock[],
  { blocks: [home], isSettled }: Search,
): Explanation {
  const lines = others.slice(0, mostLines).map(lineOf).join(' and ');
  if (!isSettled) {
    return {
      reason: `\`${evidence}\` does not stand where \`at\` says, but in ${lines}`,
      remedy: 'correct `at`, or quote words of the place that it names',
    };
  }
  return {
    reason: `\`${evidence}\` stands in ${lines}, the other facts with the same \`at\` in ${lineOf(home)}`,
    remedy: 'facts with one `at` stand in one paragraph or row: give this one the `at` of its own',
  };
}

function describeNowhere({ evidence }: Fact, { blocks, isSettled }: Search): Explanation {
  const texts = (isSettled ? blocks.slice(0, 1) : blocks).map(({ text }) => text);
  const nearest = nearestWords(evidence, texts);
  const instead = nearest === undefined ? '' : `; the nearest words where \`at\` says are \`${nearest}\``;
  return {
    reason: `\`${evidence}\` stands nowhere in the source${instead}`,
    remedy: 'quote the source to the letter, with `…` where words are left out',
  };
}

function lineOf({ line, part }: PlacedBlock): string {
  return part === undefined ? `line ${line}` : `line ${line} (\`${part}\`)`;
}
