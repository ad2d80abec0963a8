import { Decimal, toDecimalText } from '../decimal.ts';
import type { FoundNumber } from './found-number.ts';
import { numberWords, partWords } from './number-words.ts';
import { anyOf, endOfWord, keyOf, letter, matchAt, startOfWord } from './pattern.ts';
import { multiplierPattern, unitPattern } from './vocabulary.ts';

const several = anyOf([...numberWords.keys()].filter((word) => word !== 'one'));
/** With one of the others it is an ordinal: `thirty-third`. */
const severalOfOne = anyOf([...numberWords].filter(([, value]) => value > 1 && value < 20).map(([word]) => word));
const part = anyOf(partWords.keys());
const parts = anyOf([...partWords.keys()].map((word) => (word === 'half' ? 'halves' : `${word}s`)));
const anyPart = new RegExp(`${part}|halves`, 'i');
const ofAmount = `\\s+an?(?=[\\s-]+(?:${multiplierPattern}|${unitPattern}))`;
const notBehind = `(?<![${letter}\\d-]|\\sand\\s)`;

const patterns = [
  // `two-thirds`, `three quarters of a million`
  `${notBehind}(?<count>${several})[\\s-]+(?<parts>${parts})${endOfWord}(?:\\s+of${ofAmount})?`,
  `${notBehind}(?<count>${severalOfOne})-(?<part>${part})${endOfWord}(?:\\s+of${ofAmount})?`,
  // One of them only with a hyphen or before `of`: `one quarter` can be a time.
  `${notBehind}one(?:-(?:${part})${endOfWord}|\\s(?:${part})(?=\\sof${endOfWord}))`,
  // `a half-million`, `half-a-million`
  `${startOfWord}(?:an?\\s+)?(?<half>half)(?:-an?)?(?=-(?:${multiplierPattern}))`,
  // `half a million`, `a quarter of a percentage point`
  `${startOfWord}(?:(?<half>half)|an?\\s+(?<one>${part})\\s+of)${ofAmount}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** `two and a half`, `two-and-a-half`. */
const behind = new RegExp(
  `[\\s-]+and[\\s-]+(?:(?:a|one)[\\s-](half|quarter)|(three)[\\s-]quarters)${endOfWord}`,
  'iuy',
);

/** Finds parts of a whole in words; what has no multiplier or unit behind it is not read as an amount. */
export function partsInWords(text: string): readonly FoundNumber[] {
  if (!anyPart.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index, groups = {} }) => ({
      start: index,
      end: index + written.length,
      value: quotient(groups),
      kind: 'part' as const,
    })),
  );
}

/** Empty where it has no end in decimals. */
function quotient({ count, half, one, ...named }: Readonly<Record<string, string | undefined>>): string {
  const name = keyOf(half ?? one ?? named.part ?? named.parts ?? '');
  const whole = partWords.get(name) ?? partWords.get(name === 'halves' ? 'half' : name.replace(/s$/, '')) ?? 0;
  if (![2, 4, 5, 8, 10].includes(whole)) return '';
  return toDecimalText(new Decimal(numberWords.get(keyOf(count ?? 'one')) ?? 0).div(whole));
}

/** A number with what is said behind it of a half or quarters. */
export function withParts(value: string, text: string, end: number): { readonly value: string; readonly end: number } {
  const match = matchAt(behind, text, end);
  if (match === undefined) return { value, end };
  const decimals = match[2] === undefined ? { half: '5', quarter: '25' }[keyOf(match[1] ?? '')] : '75';
  const isWhole = /^\d+$/.test(value);
  return { value: isWhole && decimals !== undefined ? `${value}.${decimals}` : '', end: end + match[0].length };
}
