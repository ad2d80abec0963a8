import { dates } from './dates.ts';
import { namesIn } from './names.ts';
import { blank } from './pattern.ts';
import { itemsIn, references } from './references.ts';
import type { Rule } from './rule.ts';
import type { TextRange } from './text-range.ts';
import { bareYears, isYear } from './years.ts';

const addresses: Rule = {
  sign: /:\/\/|www\./i,
  patterns: [/\b(?:https?:\/\/|www\.)[^\s<>"”’)\]]+/gi],
};

/** How far around a year is looked for what it counts. */
const near = 40;

/**
 * The text with what is no figure although it holds digits or number words blanked out, at the same offsets: dates, times of day, references
 * to pages and figures, ordinals, addresses of web pages, and names such as `G7`.
 */
export function blankOut(text: string, names: readonly string[]): string {
  const unnamed = without(text, namesIn(text, names));
  if (!/[\d〇]/.test(unnamed)) return unnamed;
  const bare = [addresses, ...dates, ...references].reduce(withoutRule, unnamed);
  return withoutYears(without(bare, itemsIn(bare)));
}

function withoutRule(text: string, { sign, patterns }: Rule): string {
  return sign.test(text) ? patterns.reduce((rest, pattern) => rest.replace(pattern, blanks), text) : text;
}

function without(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + blank.repeat(end - start) + rest.slice(end),
    text,
  );
}

function withoutYears(text: string): string {
  return text.replace(bareYears, (written, offset: number) => {
    const end = offset + written.length;
    const before = text.slice(Math.max(0, offset - near), offset);
    return isYear(written, before, text.slice(end, end + near)) ? blanks(written) : written;
  });
}

function blanks(text: string): string {
  return blank.repeat(text.length);
}
