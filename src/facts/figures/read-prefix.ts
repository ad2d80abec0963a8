import { currencyCodes, currencyNamed } from './currencies.ts';
import { anyOf, letter, startOfWord } from './pattern.ts';

/** Sign and currency before a number. */
export interface ReadPrefix {
  /** Offset of the first of them, or of the number. */
  readonly start: number;
  readonly isNegative: boolean;
  readonly currency?: string;
  /** Whether other letters or signs stand at it, so that it is no number of its own: `G7`, `COVID-19`, `No. 5`. */
  readonly isPartOfWord: boolean;
}

const before = new RegExp(
  `(?:${startOfWord}([Mm]inus|[Nn]egative)\\s+)?(−\\s|[+−–-])?` +
    `(?:${startOfWord}(${anyOf(currencyCodes)})\\s?)?` +
    `(?:((?:[${letter}]\\.?)*\\p{Sc})\\s?)?([+−–-])?$`,
  'u',
);

/** Longest prefix that is looked for. */
const longest = 24;

/** Reads what stands before a number: `minus US$`, `−`, `EUR`. */
export function readPrefix(text: string, end: number): ReadPrefix {
  const from = Math.max(0, end - longest);
  const [whole = '', word, outer, code, symbol, inner] = before.exec(text.slice(from, end)) ?? [];
  const first = end - whole.length;
  const isSign = outer === undefined || stands(outer.trim(), text.slice(from, first));
  const start = isSign ? first : first + outer.length;
  const sign = (isSign ? outer : undefined) ?? inner;
  const written = code ?? symbol;
  return {
    start,
    isNegative: word !== undefined || (sign !== undefined && sign !== '+'),
    ...(written !== undefined && { currency: currencyNamed(written) }),
    isPartOfWord: (written === undefined ? partOfWord : partOfCurrency).test(text.slice(Math.max(0, start - 6), start)),
  };
}

const partOfWord = /[\p{Script=Latin}\p{N}._#@/^№]$|\p{L}[-‑]$|(?<!\p{L})[Nn]os?\.\s?$/u;
const partOfCurrency = /[\p{Script=Latin}\p{N}._#@/^]$/u;

/** A hyphen or dash between words or numbers is no sign of a number. */
function stands(sign: string, before: string): boolean {
  return sign === '−' || sign === '+' ? !/[\p{L}\p{N}]$/u.test(before) : /(?:^|[\s("“‘[])$/.test(before);
}
