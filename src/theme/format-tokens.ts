import { isMapping, Numeral, type YamlValue } from '../input/index.ts';

/** A group of tokens as the lines of a theme file: a line a token, mappings inside of it and lists in one line each. */
export function formatTokens(name: string, value: YamlValue): string {
  return `${blockOf(name, value, '').join('\n')}\n`;
}

/** Lines longer than this are written as a block. */
const longest = 160;

function blockOf(name: string, value: YamlValue, indent: string): readonly string[] {
  const line = `${indent}${keyOf(name)}: ${flowOf(value)}`;
  const isPlain = !isMapping(value) && !Array.isArray(value);
  if (isPlain || (indent !== '' && line.length <= longest)) return [line];
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item: YamlValue) => `${inner}- ${itemOf(item)}`)
    : Object.entries(value as object).flatMap(([key, item]) => blockOf(key, item as YamlValue, inner));
  return items.length === 0 ? [line] : [`${indent}${keyOf(name)}:`, ...items];
}

/** A mapping of one key needs no braces behind the dash. */
function itemOf(value: YamlValue): string {
  const [entry, ...more] = isMapping(value) ? Object.entries(value) : [];
  return entry === undefined || more.length > 0 ? flowOf(value) : `${keyOf(entry[0])}: ${flowOf(entry[1])}`;
}

function flowOf(value: YamlValue): string {
  if (Array.isArray(value)) return `[${value.map(flowOf).join(', ')}]`;
  if (!isMapping(value)) return scalarOf(value);
  const entries = Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${flowOf(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Words that mean themselves in YAML, in a block as in a flow. */
const plainWords = /^[A-Za-z][\w./-]*(?: [A-Za-z0-9][\w./-]*)*$/;
const notText = /^(?:true|false|null|yes|no|on|off)$/i;

function scalarOf(value: YamlValue): string {
  if (value instanceof Numeral) return value.text;
  if (typeof value !== 'string') return String(value);
  return plainWords.test(value) && !notText.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

function keyOf(key: string): string {
  return scalarOf(key);
}
