import type { WrittenFigure } from '../facts/index.ts';
import { findFigures, hasFigure, isFigureSought, withOperands } from '../facts/index.ts';
import { hasKnownAmount } from './describe-fact.ts';
import { Letters } from './letters.ts';
import type { ReadFile } from './read-back.ts';
import type { PrintedFigure, RecordedFact, RecordedLiteral } from './record.ts';
import type { TextPlace } from './traced.ts';

/** Words that a reader looks for: as they are written, and the figures that they say. */
export class SoughtText {
  readonly text: string;
  readonly #letters: Letters;
  readonly #figures: readonly WrittenFigure[];

  constructor(text: string) {
    this.text = text;
    this.#letters = new Letters(text);
    this.#figures = findFigures(text);
  }

  /** Whether a print holds the words or one of the figures, or its fact is meant: it has one of the figures, or the text is its id. */
  finds({ fact, text }: PrintedFigure, facts: ReadonlyMap<string, RecordedFact>): boolean {
    return this.standsIn(text) || this.#means(facts.get(fact));
  }

  /** Whether the fact of a print, or one that it was computed from, is meant. */
  findsOperand({ fact }: PrintedFigure, facts: ReadonlyMap<string, RecordedFact>): boolean {
    return [...withOperands([fact], { facts })].some((id) => this.#means(facts.get(id)));
  }

  /** Whether words hold those that are looked for, white space and case aside, or one of their figures in whatever form. */
  standsIn(words: string): boolean {
    if (new Letters(words).wordPlacesOf(this.#letters).length > 0) return true;
    if (this.#figures.length === 0) return false;
    return findFigures(words).some((found) => this.#figures.some((figure) => isFigureSought(found, figure)));
  }

  #means(fact: RecordedFact | undefined): boolean {
    return fact !== undefined && (this.#names(fact) || this.#isFigureOf(fact));
  }

  #names({ id }: RecordedFact): boolean {
    return new Letters(id).text === this.#letters.text;
  }

  #isFigureOf(fact: RecordedFact): boolean {
    if (fact.kind !== 'observation' || !hasKnownAmount(fact)) return false;
    return this.#figures.some((figure) => hasFigure(fact, figure));
  }
}

/** Where in a file the words stand, of each page or slide every kind of piece once. */
export function placesOf(sought: SoughtText, { leaves }: ReadFile): readonly TextPlace[] {
  return leaves.flatMap(({ number, pieces }) => {
    const kinds = pieces.filter(({ text }) => sought.standsIn(text)).map(({ kind }) => kind);
    return [...new Set(kinds)].map((kind) => ({ number, kind }));
  });
}

/** The declared words of a record that hold them. */
export function literalsWith(sought: SoughtText, literals: readonly RecordedLiteral[]): readonly RecordedLiteral[] {
  return literals.filter(({ text }) => sought.standsIn(text));
}
