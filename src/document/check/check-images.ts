import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Root } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Finds images in a deck, which has no place for them. */
export function checkImages(deck: Root): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(deck, {
    enter: (node) => {
      if (node.type === 'image')
        diagnostics.push(diagnose('image-in-deck', { path: node.path }, { place: node.place }));
    },
  });
  return diagnostics;
}
