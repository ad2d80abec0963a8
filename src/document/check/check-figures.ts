import type { Diagnostic } from '../../diagnostics/index.ts';
import type { TracingContext } from '../../facts/index.ts';
import { untracedFigures } from '../../facts/index.ts';
import type { Phrasing, Root } from '../nodes.ts';
import { toFlatText } from '../standing/flat-text.ts';
import { visit } from '../visit.ts';
import { checkWording } from './check-wording.ts';

/**
 * Finds figures in the words of a document that no fact prints, and facts that the words around them make something else: in text, tables,
 * titles, speaker notes and names of sections.
 */
export function checkFigures(root: Root, context: TracingContext): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(root, {
    run: (run) => diagnostics.push(...checkRun(run, context)),
    enter: (node) => {
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
  return [...untracedFigures({ text, placeAt, where: 'template' }, context), ...checkWording(run, context)];
}
