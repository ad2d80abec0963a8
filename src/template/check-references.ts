import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { ChartFigure, CrossReference, Phrasing, Root, Table } from '../document/index.ts';
import { figureId, figuresOf, visit, visitRun } from '../document/index.ts';
import { nearestName } from '../input/index.ts';

/** Finds references to charts and tables that the document does not show, that share an id, or that have no number to be named by. */
export function checkReferences(root: Root): readonly Diagnostic[] {
  const figures = figuresOf(root);
  const diagnostics: Diagnostic[] = [];
  visit(root, {
    phrasing: (node) => {
      if (node.type === 'crossReference') diagnostics.push(...checkReference(node, figures));
    },
  });
  return diagnostics;
}

function checkReference(
  { block: name, place }: CrossReference,
  figures: readonly (ChartFigure | Table)[],
): readonly Diagnostic[] {
  const [found, ...others] = figures.filter((node) => figureId(node) === name);
  if (found === undefined) {
    const known = [...new Set(figures.flatMap((node) => figureId(node) ?? []))];
    return [diagnose('unknown-reference', { name, nearest: nearestName(name, known), known }, { place })];
  }
  if (others.length > 0) return [diagnose('reference-ambiguous', { name }, { place })];
  const isNumbered = found.type === 'chart' || found.title.length > 0;
  return isNumbered ? [] : [diagnose('reference-without-number', { name }, { place })];
}

/** Finds references in the words of a chart: these are printed in several documents, each with numbers of its own. */
export function referencesInChart(run: readonly Phrasing[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visitRun(run, ({ type, place }) => {
    if (type === 'crossReference') diagnostics.push(diagnose('reference-in-chart', { what: '`{{ref}}`' }, { place }));
    if (type === 'footnoteReference')
      diagnostics.push(diagnose('reference-in-chart', { what: 'a footnote' }, { place }));
  });
  return diagnostics;
}
