import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset, Glossary } from '../dataset.ts';
import { formatFact } from '../format-fact.ts';
import { units } from '../units.ts';
import { factsWithFigure } from './facts-with-figure.ts';
import { findFigures } from './find-figures.ts';
import type { WrittenFigure } from './written-figure.ts';

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

/** Finds the figures in words that ought to have none of their own. `One country` and `one year later` are no more than an article. */
export function untracedFigures(
  { text, placeAt, where }: PlainWords,
  { dataset, glossary }: TracingContext,
): readonly Diagnostic[] {
  const figures = findFigures(text, { names: [...glossary.keys()] }).filter((figure) => !isOneThing(figure));
  return figures.map((figure) => {
    const facts = factsWithFigure(figure, dataset).map((fact) => ({
      id: fact.id,
      printed: formatFact(fact, 'value').text,
    }));
    const place = placeAt(figure.start, figure.end);
    return diagnose('untraced-figure', { figure: figure.text, facts, where }, { place });
  });
}

/** One of what is counted, in words; one of money, per cent or a multiplier is an amount. */
function isOneThing({ text, value, exponent, units: names }: WrittenFigure): boolean {
  const isAmount = names.some((name) => ['currency', 'percent'].includes(units.get(name)?.kind ?? 'currency'));
  return /^(?:one|一)/i.test(text) && value === '1' && exponent === 0 && !isAmount;
}
