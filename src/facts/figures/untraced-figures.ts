import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset, Glossary } from '../dataset.ts';
import { formatFact } from '../format-fact.ts';
import { factsWithFigure } from './facts-with-figure.ts';
import { findFigures } from './find-figures.ts';

/** What is known when words are searched for figures that no fact prints. */
export interface TracingContext {
  /** Whose facts are offered in place of a figure. */
  readonly dataset: Dataset;
  readonly glossary: Glossary;
}

/** Words that hold no facts any more: what facts print has been taken out. */
export interface PlainWords {
  readonly text: string;
  /** The place of a range of the text. */
  readonly placeAt: (start: number, end: number) => Place | undefined;
  /** In a template or chart, which may print facts, or in the data, which may not. */
  readonly where: 'template' | 'data';
}

/** Finds the figures in words that ought to have none of their own. */
export function untracedFigures(
  { text, placeAt, where }: PlainWords,
  { dataset, glossary }: TracingContext,
): readonly Diagnostic[] {
  return findFigures(text, { names: [...glossary.keys()] }).map((figure) => {
    const facts = factsWithFigure(figure, dataset).map((fact) => ({
      id: fact.id,
      printed: formatFact(fact, 'value').text,
    }));
    const place = placeAt(figure.start, figure.end);
    return diagnose('untraced-figure', { figure: figure.text, facts, where }, { place });
  });
}
