import type { Flow, Mark, Root, Sources } from '../../document/index.ts';
import { toMarked } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The fact of every mention in document nodes of any kind, in order. */
function mentions(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(mentions);
  if (!isNode(value)) return [];
  if (value.type === 'factReference') return [String(value.fact)];
  const own = value.type === 'citation' || value.type === 'chart' ? (value.facts as readonly string[]) : [];
  return [...own, ...Object.values(value).flatMap(mentions)];
}

/** Ids of the facts that nodes print, in order, without repeats. */
export function factsIn(...nodes: readonly unknown[]): readonly string[] {
  return [...new Set(mentions(nodes))];
}

/** Ids of the charts and tables among nodes, in order. */
export function figuresIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(figuresIn);
  if (!isNode(value)) return [];
  const id = value.type === 'chart' ? value.chart : value.type === 'table' ? value.id : undefined;
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(figuresIn)];
}

/** Numbers of the footnotes whose signs stand in nodes. */
export function footnotesIn(value: unknown): ReadonlySet<number> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...footnotesIn(item)]));
  if (!isNode(value)) return new Set();
  if (value.type === 'footnoteReference') return new Set(typeof value.number === 'number' ? [value.number] : []);
  return footnotesIn(Object.values(value));
}

/** The marks of every fact of a document, as `::sources` lists them or would list them. */
export function marksByFact(root: Root, dataset: Dataset): ReadonlyMap<string, readonly Mark[]> {
  const place = { file: '', line: 1, column: 1 };
  const listing: Sources = { type: 'sources', sources: [], derivations: [], place };
  const listed =
    listedSources(root.children) ??
    listedSources(toMarked({ ...root, children: [...root.children, listing] }, dataset).children);
  const { sources = [], derivations = [] } = listed ?? {};
  return new Map([
    ...sources.flatMap((entry) => entry.facts.map((fact) => [fact, [entry.mark]] as const)),
    ...derivations.map((entry) => [entry.fact, [entry.mark]] as const),
  ]);
}

/** The first list of sources of a document, inside its sections too. */
function listedSources(nodes: readonly Flow[]): Sources | undefined {
  for (const node of nodes) {
    if (node.type === 'sources') return node;
    const inside = node.type === 'section' ? listedSources(node.children) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}
