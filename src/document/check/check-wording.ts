import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Observation, TracingContext, WrittenFigure } from '../../facts/index.ts';
import { findFigures, formatFact, isFigureOf, readQualifier } from '../../facts/index.ts';
import type { FactReference, Phrasing } from '../nodes.ts';
import { notOwn, toFlatText } from '../standing/flat-text.ts';

/**
 * Finds printed facts that the words around them make something else: `{{fact "food" form="number"}} trillion` of a figure in billions,
 * `minus {{fact …}}`, `{{fact …}} per person`. A reader takes number, unit and sign in one piece, whoever wrote them.
 */
export function checkWording(run: readonly Phrasing[], { dataset, glossary }: TracingContext): readonly Diagnostic[] {
  const printed = toPrintedText(run);
  if (printed.references.length === 0) return [];
  const figures = findFigures(printed.text, { names: [...glossary.keys()] });
  return printed.references.flatMap((standing) => {
    const fact = dataset.facts.get(standing.reference.fact);
    if (fact?.kind !== 'observation' || standing.reference.printed.number === undefined) return [];
    const altered = figures.find((figure) => alters(figure, standing, fact));
    if (altered !== undefined) return [toldAs('figure-altered', altered.text, standing.reference, fact)];
    const qualifier = addedQualifier(printed.text, standing, fact);
    return qualifier === undefined ? [] : [toldAs('qualifier-added', qualifier, standing.reference, fact)];
  });
}

/** A reference and where its words stand in the printed text. */
interface StandingReference {
  readonly reference: FactReference;
  readonly start: number;
  readonly end: number;
}

interface PrintedText {
  readonly text: string;
  readonly references: readonly StandingReference[];
}

/** A run as a reader sees it, without marks. */
function toPrintedText(run: readonly Phrasing[]): PrintedText {
  const { text: own, references } = toFlatText(run);
  const standing: StandingReference[] = [];
  let text = '';
  let from = 0;
  for (const { reference, offset } of references) {
    text += own.slice(from, offset);
    standing.push({ reference, start: text.length, end: text.length + reference.printed.text.length });
    text += reference.printed.text;
    from = offset + notOwn.length;
  }
  return { text: text + own.slice(from), references: standing };
}

/** Whether a figure is made of a fact and of words around it, and is not the fact. */
function alters(figure: WrittenFigure, { start, end }: StandingReference, fact: Observation): boolean {
  const overlaps = figure.start < end && figure.end > start;
  const isWithin = figure.start >= start && figure.end <= end;
  const { qualifier: _, ...amount } = figure;
  return overlaps && !isWithin && !isFigureOf(amount, fact);
}

/** A qualifier that the words before a figure give it, and its source does not. */
function addedQualifier(
  text: string,
  { reference: { printed }, start, end }: StandingReference,
  fact: Observation,
): string | undefined {
  const qualifier = readQualifier(text, start, end);
  if (qualifier === undefined || (printed.qualifier === undefined && qualifier === fact.qualifier)) return undefined;
  return qualifier;
}

function toldAs(
  code: 'figure-altered' | 'qualifier-added',
  written: string,
  { place, fact: id }: FactReference,
  fact: Observation,
): Diagnostic {
  return diagnose(code, { id, written, stated: formatFact(fact, 'value').text }, { place });
}
