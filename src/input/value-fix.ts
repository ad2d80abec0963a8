import type { Fix } from '../diagnostics/index.ts';
import { replacement } from '../diagnostics/index.ts';
import { Numeral } from './numeral.ts';
import type { YamlDocument, YamlPath } from './yaml-document.ts';
import { valueAt } from './yaml-value.ts';

/** Text that needs no quotes in YAML, and is no number there. */
const plainText = /^(?:[A-Za-z][\w./-]*|\d{4}-\d{2}-\d{2}|\d{4}-Q[1-4]|\d{4}-\d{2}|\d{4}\/\d{4})$/;

/** The fix that writes another text as the value at a path; its quotes stay. None for text that is written on several lines. */
export function valueFix(document: YamlDocument, path: YamlPath, text: string): Fix | undefined {
  const was = valueAt(document.value, path);
  const place = document.place(path);
  if (typeof was !== 'string' || place.endColumn === undefined) return undefined;
  const written = writtenAt(document, path);
  if (written === undefined) return undefined;
  const isQuoted = /^["']/.test(written);
  return replacement(place, was, isQuoted || plainText.test(text) ? text : `'${text}'`);
}

/** The fix of a value of the wrong type, where the same signs are of the right one with quotes or without them. */
export function typeFix(document: YamlDocument, path: YamlPath, expected: string): Fix | undefined {
  const value = valueAt(document.value, path);
  const written = writtenAt(document, path);
  const place = document.place(path);
  if (written === undefined) return undefined;
  if (value instanceof Numeral && expected === 'string') return replacement(place, written, `'${written}'`);
  if (typeof value !== 'string') return undefined;
  const isNumber = /number/.test(expected) && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value);
  if (isNumber && /^(["']).*\1$/.test(written)) return replacement(place, written, value);
  if (expected !== 'boolean') return undefined;
  const flag = { yes: 'true', no: 'false', true: 'true', false: 'false' }[value.toLowerCase()];
  return flag === undefined ? undefined : replacement(place, written, flag);
}

/** A value as its line has it; undefined where it goes over lines, or stands in another file than the document's own. */
function writtenAt(document: YamlDocument, path: YamlPath): string | undefined {
  const { file, line, column, endColumn, sheet } = document.place(path);
  if (endColumn === undefined || sheet !== undefined || file !== document.source.file) return undefined;
  return document.source.text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1);
}
