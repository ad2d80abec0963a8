import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Flow, Root } from '../nodes.ts';
import { visit } from '../visit.ts';

interface Named {
  readonly what: 'chart' | 'table' | 'section';
  readonly id: string;
}

/** Finds charts, tables and sections that stand twice in a document: their ids are destinations of links. */
export function checkRepeats(root: Root): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, Place>();
  visit(root, {
    enter: (node) => {
      const named = nameOf(node);
      if (named === undefined) return;
      const key = `${named.what} ${named.id}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, node.place);
      else diagnostics.push(repeated(named, node.place, before));
    },
  });
  return diagnostics;
}

function repeated(named: Named, place: Place, before: Place): Diagnostic {
  return diagnose('block-twice', { ...named }, { place, related: { message: 'first used here', place: before } });
}

function nameOf(node: Flow): Named | undefined {
  if (node.type === 'chart') return { what: 'chart', id: node.chart };
  if (node.type === 'table' && node.id !== undefined) return { what: 'table', id: node.id };
  return node.type === 'section' ? { what: 'section', id: node.id } : undefined;
}
