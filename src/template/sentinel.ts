import type { Place } from '../diagnostics/index.ts';
import type { FactForm, PrintedFact } from '../facts/index.ts';

/** Something from the data on its way through the text of a template. */
export type Value =
  | {
      readonly type: 'fact';
      readonly fact: string;
      readonly form: FactForm;
      readonly printed: PrintedFact;
      readonly place: Place;
    }
  | { readonly type: 'citation'; readonly facts: readonly string[]; readonly place: Place }
  | { readonly type: 'reference'; readonly block: string; readonly place: Place }
  | {
      readonly type: 'words';
      readonly words: string;
      /** Of the caveat whose text they are. */
      readonly caveat?: string;
      /** Why a figure in them is no fact. */
      readonly because?: string;
      /** Whether `briefpack.yaml` says them. */
      readonly configured?: true;
      readonly place: Place;
    };

// Noncharacters (The Unicode Standard, §23.7) stand for no text in any language; input that holds them is refused, so that nothing in a
// template or a data file can pass for a value.
const open = '\uFDD0';
const close = '\uFDD1';

/** One value in rendered text; the group is its number. */
export const sentinel = /\uFDD0(\d+)\uFDD1/;
const everySentinel = new RegExp(sentinel, 'g');

/** Any part of a sentinel, also percent-encoded as in the address of a link. */
export const sentinelTrace = /[\uFDD0-\uFDEF]|%EF%B7%9/i;

/**
 * The values of one rendering. The text holds only their numbers between noncharacters, so nothing in a value can be taken for Markdown,
 * a directive, the end of a table cell or a new line; the parser exchanges the numbers for nodes.
 */
export interface Values {
  /** Keeps a value and returns what stands for it in the text. */
  readonly write: (value: Value) => string;
  readonly read: (number: number) => Value;
  readonly has: (number: number) => boolean;
  /** The text with its values in words. */
  readonly toWords: (text: string) => string;
}

/** An empty set of values. */
export function createValues(): Values {
  const values: Value[] = [];
  function read(number: number): Value {
    const value = values[number];
    if (value === undefined) throw new Error(`no value ${number} was written`);
    return value;
  }
  return {
    write: (value) => `${open}${values.push(value) - 1}${close}`,
    read,
    has: (number) => number < values.length,
    toWords: (text) => text.replace(everySentinel, (_, number: string) => toWords(read(Number(number)))),
  };
}

/** Parts of a text: words, and the values between them; undefined where it holds one that was never written. */
export function splitAtValues(text: string, values: Values): readonly (string | Value)[] | undefined {
  const parts = text.split(sentinel);
  const numbers = parts.filter((_, index) => index % 2 === 1).map(Number);
  if (!numbers.every(values.has)) return undefined;
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return values.read(Number(part));
    return part === '' ? [] : part;
  });
}

function toWords(value: Value): string {
  if (value.type === 'fact') return value.printed.text;
  return value.type === 'words' ? value.words : '';
}

/** Line endings in values become spaces: a value stands within a line. */
export function foldLines(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').trim();
}
