import { isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { forbiddenCharacters, nameCharacter } from './characters.ts';
import { Numeral, readNumeral, significantDigits } from './numeral.ts';
import type { SourceText } from './source-text.ts';
import type { Follow, YamlNode } from './yaml-document.ts';
import { keyText, placeOfNode } from './yaml-document.ts';

/** Stands where reading a file has already refused what is written, so that the rest of it can be checked. */
export class Refused {
  /** Keeps the type apart from a mapping without fields. */
  readonly kind = 'refused';
}

const refused = new Refused();

/** What a YAML file can hold. */
export type YamlValue =
  | string
  | boolean
  | null
  | Numeral
  | Refused
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** Values that a document may have once its aliases are written out. */
export const valueLimit = 50_000;

/** Levels of mappings and lists inside each other that a document may have, aliases written out. */
export const nestingLimit = 32;

/** What reading the values of one document shares. */
interface Reading {
  readonly source: SourceText;
  readonly follow: Follow;
  readonly diagnostics: Diagnostic[];
  /** Anchored nodes that the reader stands inside of. */
  readonly open: Set<YamlNode>;
  /** Mappings and lists that the reader stands inside of. */
  depth: number;
  /** Nodes already judged, so that one under an alias is not reported twice. */
  readonly judged: Set<YamlNode>;
  values: number;
}

/** Turns parsed nodes into values and says what is wrong with them; there is no value where they are too many to go through. */
export function toYamlValue(
  source: SourceText,
  tree: { root: YamlNode; follow: Follow },
): Checked<YamlValue | undefined> {
  const reading: Reading = {
    source,
    follow: tree.follow,
    diagnostics: [],
    open: new Set(),
    judged: new Set(),
    depth: 0,
    values: 0,
  };
  const value = readNode(tree.root, reading);
  if (reading.values <= valueLimit) return { value, diagnostics: reading.diagnostics };
  const tooLarge = diagnose('yaml-too-large', { limit: valueLimit }, { place: placeOfNode(source, tree.root) });
  return { value: undefined, diagnostics: [...reading.diagnostics, tooLarge] };
}

function readNode(node: YamlNode, reading: Reading): YamlValue {
  reading.values += 1;
  if (reading.values > valueLimit) return null;
  refuseTag(node, reading);
  if (isAlias(node)) return readAlias(node, reading);
  if (isScalar(node)) return readScalar(node, reading);
  if (!isMap(node) && !isSeq(node)) return null;
  return readCollection(node, reading);
}

function readCollection(node: YAMLMap | YAMLSeq, reading: Reading): YamlValue {
  if (reading.depth >= nestingLimit) {
    const place = placeOfNode(reading.source, node);
    if (!reading.judged.has(node))
      reading.diagnostics.push(diagnose('nesting-too-deep', { limit: nestingLimit }, { place }));
    reading.judged.add(node);
    return refused;
  }
  reading.open.add(node);
  reading.depth += 1;
  const value = isMap(node) ? readMap(node, reading) : readSeq(node, reading);
  reading.depth -= 1;
  reading.open.delete(node);
  return value;
}

function readMap(node: YAMLMap, reading: Reading): YamlValue {
  // No prototype, so that no key of the file can be mistaken for an inherited name.
  const value: Record<string, YamlValue> = Object.create(null);
  const keys = new Map<string, YamlNode>();
  for (const pair of node.items) {
    const key = keyText(pair);
    const keyNode = pair.key as YamlNode;
    const first = keys.get(key);
    if (first === undefined) keys.set(key, keyNode);
    checkKey({ key, keyNode, first }, reading);
    const item = readNode(pair.value as YamlNode, reading);
    if (first === undefined) value[key] = item;
  }
  return value;
}

interface KeyUse {
  readonly key: string;
  readonly keyNode: YamlNode;
  /** The same key earlier in the mapping. */
  readonly first: YamlNode;
}

function checkKey({ key, keyNode, first }: KeyUse, reading: Reading): void {
  if (reading.judged.has(keyNode)) return;
  if (isScalar(keyNode)) refuseCharacters(keyNode, reading);
  if (key !== '__proto__' && first === undefined) return;
  const place = placeOfNode(reading.source, keyNode);
  reading.judged.add(keyNode);
  // JavaScript gives this name a meaning of its own.
  if (key === '__proto__') reading.diagnostics.push(diagnose('yaml-reserved-key', { key }, { place }));
  if (first === undefined) return;
  const related = { message: 'first used here', place: placeOfNode(reading.source, first) };
  reading.diagnostics.push(diagnose('duplicate-key', { key }, { place, related }));
}

function readSeq(node: YAMLSeq, reading: Reading): YamlValue {
  return node.items.map((item) => readNode(item as YamlNode, reading));
}

function readAlias(node: YamlNode, reading: Reading): YamlValue {
  const place = placeOfNode(reading.source, node);
  const target = reading.follow(node);
  const name = isAlias(node) ? node.source : '';
  if (target === undefined) reading.diagnostics.push(diagnose('yaml-unknown-anchor', { name }, { place }));
  else if (reading.open.has(target)) reading.diagnostics.push(diagnose('yaml-alias-cycle', { name }, { place }));
  else return readNode(target, reading);
  return refused;
}

function readScalar(node: Scalar, reading: Reading): YamlValue {
  const { value } = node;
  if (typeof value === 'number') return readNumber(node, reading);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return refuseCharacters(node, reading) ? refused : value;
}

function readNumber(node: Scalar, reading: Reading): YamlValue {
  const written = node.source ?? String(node.value);
  const numeral = readNumeral(written);
  if (numeral instanceof Numeral) return numeral;
  if (!reading.judged.has(node)) {
    const place = placeOfNode(reading.source, node);
    reading.diagnostics.push(diagnose(numeral, { written, digits: significantDigits }, { place }));
  }
  reading.judged.add(node);
  return refused;
}

/** Double-quoted YAML text may hold any character as an escape, so what `readText` refused is refused here again. */
function refuseCharacters(node: Scalar, reading: Reading): boolean {
  if (node.type !== 'QUOTE_DOUBLE') return false;
  const [first] = typeof node.value === 'string' ? forbiddenCharacters(node.value) : [];
  if (first === undefined) return false;
  if (reading.judged.has(node)) return true;
  reading.judged.add(node);
  const place = placeOfNode(reading.source, node);
  reading.diagnostics.push(diagnose('control-character', { character: nameCharacter(first.character) }, { place }));
  return true;
}

function refuseTag(node: YamlNode, reading: Reading): void {
  if (!node || isAlias(node) || node.tag === undefined || reading.judged.has(node)) return;
  reading.judged.add(node);
  reading.diagnostics.push(
    diagnose('yaml-tag', { tag: shortTag(node.tag) }, { place: placeOfNode(reading.source, node) }),
  );
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}

/** The value at a path; undefined where it does not exist. */
export function valueAt(root: YamlValue, path: readonly (string | number)[]): YamlValue | undefined {
  let value: YamlValue | undefined = root;
  for (const step of path) {
    if (!isMapping(value) && !Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, step) ? (value as { readonly [key: string]: YamlValue })[step] : undefined;
  }
  return value;
}

/** True for a mapping, which alone has named fields. */
export function isMapping(value: YamlValue | undefined): value is { readonly [key: string]: YamlValue } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !(value instanceof Numeral || value instanceof Refused);
}
