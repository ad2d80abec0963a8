import { mapPhrasing } from '../map-phrasing.ts';
import type { Flow, FootnoteDefinition, Phrasing, Root } from '../nodes.ts';
import { visit } from '../visit.ts';
import { footnoteKey } from './footnote-sign.ts';

/**
 * Counts footnotes in the order of their first reference, and puts each behind the block that has it, so that whatever reads the document
 * in order meets the footnote where a reader does. Footnotes without a reference are left out.
 */
export function numberFootnotes(root: Root): Root {
  const definitions = definitionsOf(root);
  if (definitions.size === 0) return root;
  const numbers = numbersOf(root, definitions);
  const numbered = mapPhrasing(root.children, 'footnoteReference', (reference) => ({
    ...reference,
    ...numberOf(numbers.get(footnoteKey(reference))),
  }));
  const unplaced = new Map(
    [...numbers].flatMap(([key, number]) => {
      const definition = definitions.get(key);
      return definition === undefined ? [] : [[number, { ...definition, number }] as const];
    }),
  );
  return { ...root, children: placed(withoutDefinitions(numbered), unplaced) };
}

function numberOf(number: number | undefined): { readonly number?: number } {
  return number === undefined ? {} : { number };
}

function definitionsOf(root: Root): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(root, {
    enter: (node) => {
      if (node.type === 'footnoteDefinition') definitions.set(footnoteKey(node), node);
    },
  });
  return definitions;
}

function numbersOf(root: Root, definitions: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  visit(root, {
    phrasing: (node) => {
      if (node.type !== 'footnoteReference') return;
      const key = footnoteKey(node);
      if (definitions.has(key) && !numbers.has(key)) numbers.set(key, numbers.size + 1);
    },
  });
  return numbers;
}

/** Blocks of the document and of its sections, each followed by the footnotes that are first referred to in it. */
function placed(nodes: readonly Flow[], unplaced: Map<number, FootnoteDefinition>): readonly Flow[] {
  return nodes.flatMap((node): readonly Flow[] => {
    if (node.type === 'section') return [{ ...node, children: placed(node.children, unplaced) }];
    return [node, ...referredTo(node).flatMap((number) => take(unplaced, number))];
  });
}

function take(unplaced: Map<number, FootnoteDefinition>, number: number): readonly FootnoteDefinition[] {
  const definition = unplaced.get(number);
  unplaced.delete(number);
  return definition === undefined ? [] : [definition];
}

function referredTo(node: Flow): readonly number[] {
  const numbers: number[] = [];
  const meet = (phrasing: Phrasing) => {
    if (phrasing.type === 'footnoteReference' && phrasing.number !== undefined) numbers.push(phrasing.number);
  };
  visit({ type: 'root', children: [node] }, { phrasing: meet });
  return numbers;
}

/** Also without those that a list, a quote or another block holds. */
function withoutDefinitions<T>(value: T): T {
  const without = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.filter((item) => !isDefinition(item)).map(without);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, field]) => [name, without(field)]));
  };
  return without(value) as T;
}

function isDefinition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'footnoteDefinition';
}
