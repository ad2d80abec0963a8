import { anyOf, endOfWord, keyOf, matchAt } from './pattern.ts';
import { exponents, kanjiExponents, letterExponents, moneyExponents, multiplierPattern } from './vocabulary.ts';

/** Power of ten behind a number. */
export interface ReadMultiplier {
  readonly exponent: number;
  /** Offset behind it. */
  readonly end: number;
}

const word = new RegExp(`[\\s-]*(${multiplierPattern})`, 'iuy');
const kanji = new RegExp(`[${[...kanjiExponents.keys()].join('')}]`, 'uy');
/** A thin gap is what looks can put between a number and its letter without parting them. */
const letter = new RegExp(`[\\u2009\\u202f]?(${anyOf(letterExponents.keys())})${endOfWord}(?!-)`, 'iuy');
const moneyLetter = new RegExp(
  `\\s?(${anyOf([...letterExponents.keys(), ...moneyExponents.keys()])})${endOfWord}(?!-)`,
  'iuy',
);

/** Reads the multipliers that follow a number: `billion`, `bn`, `hundred million`, 千万. */
export function readMultiplier(text: string, end: number, isMoney: boolean): ReadMultiplier {
  const single = matchAt(isMoney ? moneyLetter : letter, text, end);
  if (single !== undefined) {
    const name = keyOf(single[1] ?? '');
    return { exponent: letterExponents.get(name) ?? moneyExponents.get(name) ?? 0, end: end + single[0].length };
  }
  let read = { exponent: 0, end };
  for (let next = readNext(text, read); next !== undefined; next = readNext(text, read)) read = next;
  return read;
}

function readNext(text: string, { exponent, end }: ReadMultiplier): ReadMultiplier | undefined {
  const match = matchAt(word, text, end) ?? matchAt(kanji, text, end);
  if (match === undefined) return undefined;
  const further = exponents.get(keyOf(match[1] ?? '')) ?? kanjiExponents.get(match[0]) ?? 0;
  return { exponent: exponent + further, end: end + match[0].length };
}
