import type { Fact, Observation } from '../dataset.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { TextRange } from '../figures/text-range.ts';
import type { WrittenFigure } from '../figures/written-figure.ts';
import { findCut } from './find-cut.ts';
import { findPhrase, piecesOf } from './find-phrase.ts';
import { nearestFigure } from './nearest-figure.ts';
import type { SourceBlock } from './source-blocks.ts';

/** What a paragraph or row lacks to hold a fact. */
export type Missing =
  /** The phrase does not stand there. */
  | { readonly kind: 'phrase' }
  /** It does, but begins or ends inside of a word or number. */
  | { readonly kind: 'whole-words'; readonly whole: string }
  /** It leaves out a part of the figure, such as its qualifier. */
  | { readonly kind: 'whole-figure'; readonly said: string }
  /** A thing that was counted does not stand there. */
  | { readonly kind: 'counted'; readonly item: string; readonly position: number };

/** What a paragraph or row of a source lacks to hold a fact; nothing where its phrase and all that was counted stand there. */
export function missingFrom(block: SourceBlock, fact: Fact): readonly Missing[] {
  const { text } = block;
  const pieces = piecesOf(fact.evidence);
  const finds = findPhrase(text, pieces);
  if (finds.length === 0) return [cutFrom(text, pieces) ?? { kind: 'phrase' }];
  if (fact.kind !== 'observation') return [];
  if (fact.counted === undefined) return figureMissing(block, fact, finds);
  return fact.counted.flatMap((item, position): readonly Missing[] =>
    findPhrase(text, piecesOf(item)).length > 0 ? [] : [{ kind: 'counted', item, position }],
  );
}

function cutFrom(text: string, pieces: readonly string[]): Missing | undefined {
  const [found = []] = findPhrase(text, pieces, () => true);
  const whole = found.map((range) => findCut(text, range)).find((cut) => cut !== undefined);
  return whole === undefined ? undefined : { kind: 'whole-words', whole };
}

/** Where the quoted words say what the fact says, the sentence around them must not say more: `$5 billion` of `over $5 billion a year`. */
function figureMissing(
  block: SourceBlock,
  fact: Observation,
  finds: readonly (readonly TextRange[])[],
): readonly Missing[] {
  const quoted = findFigures(fact.evidence, { isEvidence: true });
  if (nearestFigure(quoted, fact)?.parts.length !== 0) return [];
  const read = finds.map((ranges) => nearestFigure(figuresOf(block), fact, ranges));
  if (read.some((nearest) => nearest?.parts.length === 0)) return [];
  return [{ kind: 'whole-figure', said: read[0]?.figure.text ?? around(block.text, finds[0] ?? []) }];
}

/** A paragraph is looked through once for all facts that stand in it. */
const known = new WeakMap<SourceBlock, readonly WrittenFigure[]>();

function figuresOf(block: SourceBlock): readonly WrittenFigure[] {
  const figures = known.get(block) ?? findFigures(block.text, { isEvidence: true });
  known.set(block, figures);
  return figures;
}

/** The quoted words with one word more on either side. */
function around(text: string, ranges: readonly TextRange[]): string {
  const { start = 0 } = ranges[0] ?? {};
  const { end = text.length } = ranges.at(-1) ?? {};
  const before = /\S*\s*$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^\s*\S*/.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${behind}`.trim();
}
