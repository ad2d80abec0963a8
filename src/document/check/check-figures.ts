import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { TracingContext } from '../../facts/index.ts';
import { untracedFigures } from '../../facts/index.ts';
import type { Link, List, Phrasing, Root } from '../nodes.ts';
import { toFlatText } from '../standing/flat-text.ts';
import { visit, visitRun } from '../visit.ts';
import { checkWording } from './check-wording.ts';

/**
 * Finds figures in the words of a document that no fact prints, and facts that the words around them make something else: in text, titles of
 * links, tables, titles, speaker notes and names of sections, and as the number that a list begins with.
 */
export function checkFigures(root: Root, context: TracingContext): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(root, {
    run: (run) => diagnostics.push(...checkRun(run, context)),
    enter: (node) => {
      if (node.type === 'list') diagnostics.push(...checkStart(node));
      if (node.type !== 'section') return;
      const words = { text: node.title, placeAt: () => node.place, where: 'template' } as const;
      diagnostics.push(...untracedFigures(words, context));
    },
  });
  return diagnostics;
}

/** The same for a run that stands outside of a document, such as the title of a chart. */
export function checkRun(run: readonly Phrasing[], context: TracingContext): readonly Diagnostic[] {
  const { text, placeAt } = toFlatText(run);
  const diagnostics = [
    ...untracedFigures({ text, placeAt, where: 'template' }, context),
    ...checkWording(run, context),
  ];
  visitRun(run, (node) => {
    if (node.type === 'link') diagnostics.push(...checkTitle(node, context));
  });
  return diagnostics;
}

/** A reader sees the title of a link when pointing at it. */
function checkTitle({ title = '', place }: Link, context: TracingContext): readonly Diagnostic[] {
  return untracedFigures({ text: title, placeAt: () => place, where: 'template' }, context);
}

/** Markdown takes `500. jobs were made` for a list that begins with 500. */
function checkStart({ start = 1, place }: List): readonly Diagnostic[] {
  if (start === 0 || start === 1) return [];
  return [diagnose('untraced-figure', { figure: `${start}.`, facts: [], where: 'template' }, { place })];
}
