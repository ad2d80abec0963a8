import type { Fact, Observation } from '../dataset.ts';
import { findCut } from './find-cut.ts';
import { findPhrase, piecesOf } from './find-phrase.ts';
import { nearestFigure, wordsOfFigure } from './nearest-figure.ts';
import type { SourceBlock } from './source-blocks.ts';
import type { TextRange } from './text-range.ts';

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
export function missingFrom({ text }: SourceBlock, fact: Fact): readonly Missing[] {
  const pieces = piecesOf(fact.evidence);
  const finds = findPhrase(text, pieces);
  if (finds.length === 0) return [cutFrom(text, pieces) ?? { kind: 'phrase' }];
  if (fact.kind !== 'observation') return [];
  if (fact.counted === undefined) return figureMissing(text, fact, finds);
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
function figureMissing(text: string, fact: Observation, finds: readonly (readonly TextRange[])[]): readonly Missing[] {
  if (nearestFigure(fact.evidence, fact)?.parts.length !== 0) return [];
  const read = finds.map((ranges) => nearestFigure(text, fact, ranges));
  const [first] = read;
  const agrees = read.some((nearest) => nearest === undefined || nearest.parts.length === 0);
  return agrees || first === undefined ? [] : [{ kind: 'whole-figure', said: wordsOfFigure(first.figure) }];
}
