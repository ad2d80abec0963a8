import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Dataset, Fact, FactForm, Observation, UnitMultiplier } from '../facts/index.ts';
import { formatFact, isPrintOf, toUnit } from '../facts/index.ts';
import { withoutLook } from './printed-text.ts';
import type { PrintedFigure } from './record.ts';

/** The unit in which a chart draws. */
export interface DrawnUnit {
  readonly unitMeasure: string;
  readonly unitMultiplier: UnitMultiplier;
}

/** What the prints of a document are held against. */
export interface PrintedContext {
  /** `page` or `slide`, for saying where something stands. */
  readonly unit: 'page' | 'slide';
  readonly file: string;
  readonly dataset: Dataset;
  /** The form in which a mention asks for its fact. */
  readonly formOf: (mention: number) => FactForm | undefined;
  /** The unit in which a chart draws a fact. */
  readonly unitOf: (chart: string, fact: string) => DrawnUnit | undefined;
}

/** Forms that print a figure in some words, which are read back; all others are compared to the letter. */
const figureForms: ReadonlySet<FactForm> = new Set(['full', 'value', 'bare', 'short', 'number']);

/**
 * Holds what a document is about to print against the dataset. Figures are read from the printed words by the grammar that also reads
 * evidence, not printed a second time: what formats, marks, lays out and joins them could not be wrong in the same way.
 */
export function checkPrinted(printed: readonly PrintedFigure[], context: PrintedContext): readonly Diagnostic[] {
  return printed.flatMap((figure) => {
    const fact = context.dataset.facts.get(figure.fact);
    if (fact !== undefined && isTrue(figure, fact, context)) return [];
    const { file, unit } = context;
    const { number, text } = figure;
    const stated = fact === undefined ? undefined : formatFact(fact, 'value').text;
    return [diagnose('figure-differs', { file, leaf: `${unit} ${number}`, id: figure.fact, printed: text, stated })];
  });
}

function isTrue(figure: PrintedFigure, fact: Fact, context: PrintedContext): boolean {
  if (figure.part === 'chart') return fact.kind === 'observation' && isDrawn(figure, fact, context);
  const form = (figure.mention === undefined ? undefined : context.formOf(figure.mention)) ?? 'full';
  if (fact.kind === 'observation' && figureForms.has(form)) return isPrintOf(figure.text, fact);
  return withoutLook(figure.text) === withoutLook(formatFact(fact, form).text);
}

/** A bar has the number of its cell, and its label, where it has one, the same. */
function isDrawn({ decimal, text, chart }: PrintedFigure, fact: Observation, { unitOf }: PrintedContext): boolean {
  const unit = chart === undefined ? undefined : unitOf(chart, fact.id);
  const drawn = unit && toUnit(fact, unit.unitMeasure, unit.unitMultiplier);
  if (decimal !== undefined && decimal !== drawn) return false;
  if (text === '') return true;
  return isPrintOf(text, drawn === undefined || unit === undefined ? fact : { ...fact, value: drawn, ...unit });
}
