import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import type { StructureElement } from '../brief.ts';

const headings: Readonly<Record<string, number>> = { H1: 1, H2: 2, H3: 3 };

/** Figures without words, heading levels that are skipped, header cells without scope, notes without an id of their own. */
export function checkStructure(root: StructureElement): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const notes = new Set<string>();
  let level = 0;
  walk(root, (element) => {
    if (element.type === 'Figure' && (element.alt ?? '').trim() === '')
      diagnostics.push(diagnose('figure-without-alt', {}));
    if (element.type === 'TH' && element.scope === undefined)
      diagnostics.push(diagnose('header-cell-without-scope', {}));
    if (element.type === 'Note') diagnostics.push(...checkNote(element, notes));
    const own = headings[element.type];
    if (own === undefined) return;
    if (own > level + 1) diagnostics.push(diagnose('heading-level-skipped', { from: level, to: own }));
    level = own;
  });
  return diagnostics;
}

function checkNote({ noteId }: StructureElement, seen: Set<string>): readonly Diagnostic[] {
  if (noteId !== undefined && !seen.has(noteId)) {
    seen.add(noteId);
    return [];
  }
  return [diagnose('note-without-id', {})];
}

function walk(element: StructureElement, visit: (element: StructureElement) => void): void {
  visit(element);
  for (const child of element.children) walk(child, visit);
}
