import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place } from '../diagnostics/index.ts';
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
}

/** A key or value as the parser of `yaml` gives it. */
export type YamlNode = Node | null | undefined;

/** Follows an alias to its anchor; other nodes are themselves. */
export type Follow = (node: YamlNode) => YamlNode;

/** Puts a parsed file together with its values. */
export function yamlDocument(
  source: SourceText,
  value: YamlValue,
  tree: { root: YamlNode; follow: Follow },
): YamlDocument {
  return {
    source,
    value,
    place: (path, at = 'value') => placeOfPath(source, tree, { path, at }),
  };
}

function placeOfPath(
  source: SourceText,
  tree: { root: YamlNode; follow: Follow },
  wanted: { path: YamlPath; at: 'key' | 'value' },
): Place {
  let key: YamlNode;
  let value = tree.root;
  let { at } = wanted;
  for (const step of wanted.path) {
    const found = childOf(tree.follow(value), step);
    if (found === undefined) {
      at = 'key';
      break;
    }
    key = found.key;
    value = found.value;
  }
  return placeOfNode(source, at === 'key' || isEmpty(value) ? (key ?? value) : value);
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
