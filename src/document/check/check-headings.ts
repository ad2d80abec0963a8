import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Flow, Heading, Root } from '../nodes.ts';
import { toPlainText } from '../to-plain-text.ts';
import { visit } from '../visit.ts';

/** Asides, callouts and columns may hold minor headings of their own, which say nothing of the level of what follows. */
const besideTheText: ReadonlySet<Flow['type']> = new Set(['aside', 'callout', 'columns', 'notes', 'closing']);

/** Finds headings without words and levels that are left out (PDF/UA-1, ISO 14289-1 §7.4.2, allows neither). */
export function checkHeadings(root: Root): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  // A document, or a deck without a section slide, may begin at the second level.
  let last = 1;
  visit(root, {
    enter: (node, parents) => {
      if (node.type !== 'heading') return;
      diagnostics.push(...checkWords(node));
      if (parents.some((parent) => besideTheText.has(parent.type))) return;
      if (node.depth > last + 1) {
        diagnostics.push(diagnose('heading-jump', { from: last, to: node.depth }, { place: node.place }));
      }
      last = node.depth;
    },
  });
  return diagnostics;
}

function checkWords(node: Heading): readonly Diagnostic[] {
  return toPlainText(node.children).trim() === '' ? [diagnose('heading-empty', {}, { place: node.place })] : [];
}
