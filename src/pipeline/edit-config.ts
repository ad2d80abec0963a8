import type { Place } from '../diagnostics/index.ts';
import { readText } from '../input/index.ts';
import { configFile, readConfig } from './config.ts';

/** What the next edition changes in the configuration. */
export interface NextEdition {
  /** ISO date. */
  readonly date: string;
  /** Path of the kept manifest of the edition before it. */
  readonly previous: string;
}

/**
 * `briefpack.yaml` with another date and another edition before it; every other character stays what it is. Undefined where that cannot be
 * done by changing single values on their lines.
 */
export function editConfig(bytes: Uint8Array, next: NextEdition): Uint8Array | undefined {
  const read = readConfigBytes(bytes);
  if (read === undefined) return undefined;
  const { config, document } = read;
  // a byte order mark is no part of the text that places count in
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = raw.slice(mark.length).split(/(?<=\n)/);
  const [edition, previous] = [document.place(['edition']), document.place(['previous'])];
  replaceValue(lines, edition, next.date);
  if (config.previous !== undefined) replaceValue(lines, previous, next.previous);
  else
    lines.splice(edition.line, 0, newLine(lines, { key: document.place(['edition'], 'key'), previous: next.previous }));
  const edited = new TextEncoder().encode(mark + lines.join(''));
  // what is written on other lines, under other names or in braces shows here
  const wanted = { ...config, edition: next.date, previous: next.previous };
  return sameFields(readConfigBytes(edited)?.config, wanted) ? edited : undefined;
}

function readConfigBytes(bytes: Uint8Array) {
  const { value: source } = readText(bytes, configFile);
  return source && readConfig(source).value;
}

/** Writes a value over another one in its line, between the same quotation marks. */
function replaceValue(lines: string[], { line, column, endColumn = column }: Place, value: string): void {
  const text = lines[line - 1] ?? '';
  const [quote = ''] = /^["']/.exec(text.slice(column - 1)) ?? [];
  lines[line - 1] = text.slice(0, column - 1) + quote + value + quote + text.slice(endColumn - 1);
}

/** A line of its own under that of the date, as far in and ended alike. */
function newLine(lines: string[], { key, previous }: { readonly key: Place; readonly previous: string }): string {
  const text = lines[key.line - 1] ?? '';
  const [ending = '\n'] = /\r?\n$/.exec(text) ?? [];
  // the last line of a file may have no ending
  lines[key.line - 1] = text.endsWith(ending) ? text : text + ending;
  return `${' '.repeat(key.column - 1)}previous: ${previous}${ending}`;
}

function sameFields(found: object | undefined, wanted: object): boolean {
  const sorted = (fields: object) => JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  return found !== undefined && sorted(found) === sorted(wanted);
}
