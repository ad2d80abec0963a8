import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Place } from '../diagnostics/index.ts';
import { oneLine } from './one-line.ts';
import { scalarOffsets } from './scalar-offsets.ts';
import type { SourceText } from './source-text.ts';
import { placeInText } from './source-text.ts';
import type { YamlValue } from './yaml-value.ts';

/** Keys of mappings and positions in lists, from the root of a document. */
export type YamlPath = readonly (string | number)[];

/** A YAML file as plain values that know their places. */
export interface YamlDocument {
  readonly source: SourceText;
  /** Mappings without prototype, arrays, text, booleans, null; numbers as `Numeral`. */
  readonly value: YamlValue;
  /**
   * The place of a value or of its key; where the path does not exist, that of its nearest parent.
   *
   * @param at `value` (default) or `key`; an item of a list has no key, so its value is meant
   */
  place(path: YamlPath, at?: 'key' | 'value'): Place;
  /**
   * The place of a range of the text at a path, as `words()` reads it: quotes, escapes and line endings are counted as written. A value
   * that is no text gives its own place.
   *
   * @param start offset in UTF-16 code units
   * @param end offset after the last character; the place has an extent when it is on the same line
   */
  placeInside(path: YamlPath, start: number, end?: number): Place;
}

/** A key or value as the parser of `yaml` gives it. */
export type YamlNode = Node | null | undefined;

/** Follows an alias to its anchor; other nodes are themselves. */
export type Follow = (node: YamlNode) => YamlNode;

/** The nodes of a parsed file. */
export interface YamlTree {
  readonly root: YamlNode;
  readonly follow: Follow;
}

/** Puts a parsed file together with its values. */
export function yamlDocument(source: SourceText, value: YamlValue, tree: YamlTree): YamlDocument {
  return {
    source,
    value,
    place: (path, at = 'value') => placeOfPath(source, tree, { path, at }),
    placeInside: (path, start, end = start) => {
      const node = tree.follow(nodesAt(tree, path).value);
      const inside = isScalar(node) ? placeInScalar(source, node, { start, end }) : undefined;
      return inside ?? placeOfPath(source, tree, { path, at: 'value' });
    },
  };
}

function placeOfPath(source: SourceText, tree: YamlTree, { path, at }: { path: YamlPath; at: 'key' | 'value' }): Place {
  const { key, value, complete } = nodesAt(tree, path);
  return placeOfNode(source, at === 'key' || !complete || isEmpty(value) ? (key ?? value) : value);
}

/** The key and value at a path; where it does not exist, those of its nearest parent. */
function nodesAt(tree: YamlTree, path: YamlPath): Child & { readonly complete: boolean } {
  let found: Child = { key: undefined, value: tree.root };
  for (const step of path) {
    const child = childOf(tree.follow(found.value), step);
    if (child === undefined) return { ...found, complete: false };
    found = child;
  }
  return { ...found, complete: true };
}

function placeInScalar(
  source: SourceText,
  { range, type, value }: Scalar,
  { start, end }: { readonly start: number; readonly end: number },
): Place | undefined {
  if (typeof value !== 'string' || !range) return undefined;
  const [from, to] = range;
  const offsets = scalarOffsets(source.text.slice(from, to), type, oneLine(value));
  const first = offsets[start];
  const last = offsets[Math.max(start, end - 1)];
  if (first === undefined || last === undefined) return undefined;
  return placeInText(source, from + first, end > start ? from + last + 1 : undefined);
}

function isEmpty(node: YamlNode): boolean {
  return !node?.range || node.range[0] === node.range[1];
}

interface Child {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

function childOf(parent: YamlNode, step: string | number): Child | undefined {
  if (isSeq(parent)) {
    const item = parent.items[Number(step)];
    return item === undefined ? undefined : { key: undefined, value: item as YamlNode };
  }
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((candidate) => keyText(candidate) === String(step));
  return pair && { key: pair.key as YamlNode, value: pair.value as YamlNode };
}

/** The text of a key, as the reader of values names it. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The extent of a node; of a mapping, list or long text only its beginning. */
export function placeOfNode(source: SourceText, node: YamlNode): Place {
  const [start, end] = node?.range ?? [0, 0];
  return isMap(node) || isSeq(node) ? placeInText(source, start) : placeInText(source, start, end);
}
