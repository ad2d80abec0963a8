import { units } from '../units.ts';
import { currencyCodes } from './currencies.ts';
import { alone, noMore, year } from './dates.ts';
import { anyOf, endOfWord, listOf, startOfWord } from './pattern.ts';
import { isPluralNoun, multiplierPattern, unitWords } from './vocabulary.ts';

/** A bare year or span of years, which may be an amount: `2028`, `2025–2030`, `2024/25`. */
export const bareYears = new RegExp(`${alone}${year}(?:[/–-](?:${year}|\\d{2}))?${noMore}(?!/\\d)`, 'gu');

const countKinds = new Set(['count']);
const isMeasure = (names: readonly string[]) => names.every((name) => !countKinds.has(units.get(name)?.kind ?? ''));
const measureWords = [...unitWords]
  .filter(([word, names]) => /^\p{L}+/u.test(word) && isMeasure(names))
  .map(([word]) => word);
const otherMeasures = listOf('W kW MW GW TW kWh MWh GWh TWh km km² m m² cm mm nm kg g t ha Hz GHz GB TB dwt bbl mph');

const moneyBefore = new RegExp(`(?:\\p{Sc}|\\b(?:${anyOf(currencyCodes)}))\\s?$`, 'u');
const measureBehind = new RegExp(
  `^\\s+(?:${multiplierPattern}|(?:${anyOf([...measureWords, ...otherMeasures.map((word) => word.toLowerCase())])})${endOfWord})`,
  'iu',
);
const compoundBehind = /^(?:\+|-(?!(?:based|era|style|model|dated|led)\b)[a-z])/i;
const amountBefore = new RegExp(
  `(?<!(?:until|till|through|to|since|by)\\s)(?:${startOfWord}(?:(?:more|less|fewer|greater) than|at (?:least|most)|as (?:much|many) as|` +
    'no (?:more|less|fewer) than|in excess of|upwards? of|approximately|approx\\.|nearly|almost|exceeding|surpassing|' +
    '(?:total|number|average|maximum|minimum|sum) of)|[<>≤≥])\\s*$',
  'iu',
);

/** What is compared with that of a year: `above 2024 levels`. */
const comparedBehind = /^\s+(?:levels?|prices|terms|figures|values|standards|highs?|lows?|rates)\b/;
const pricesOf = /\b(?:constant|current|real|nominal|in)\s+$/i;

/** What names a time without doubt. */
const timeBefore =
  /\b(?:In|By|From|After|Before|[Ss]ince|[Uu]ntil|till|[Dd]uring|[Tt]hroughout|[Yy]ears?|early|late|mid)\s+$/;
/** What stands before times and before amounts, and words that make the number name one thing. */
const maybeTimeBefore =
  /\b(?:in|by|from|to|of|for|and|or|than|after|before|between|this|that|these|those|each|every)\s+$/;
const namedBefore = /(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|an?)|[a-z][’']s?)(?:\s+([a-z][\w-]*))?\s+$/;
const counting = new Set(
  listOf(
    'additional extra further other remaining total first last next new more record full some about nearly almost over around',
  ),
);

/** Things that are told apart by their year more often than they are counted. */
const yearlyThings = new Set(
  listOf(`
    accords agreements budgets campaigns data dates deadlines earnings elections estimates events exports forecasts games goals guidelines
    imports limits measures negotiations numbers olympics pledges plans polls primaries projections proposals protests reforms results
    revenues reviews rules sales sanctions series speeches summits surveys talks targets tariffs wars
  `),
);

/**
 * Whether a number between 1500 and 2199 is a year: none behind a currency or the words of an amount (`more than 2000`), before a measure or
 * multiplier (`2000 MW`), or before a noun in the plural, unless a time is named before it (`In 2028 countries agreed`) or, but for round
 * hundreds, the noun is one of a year (`2024 elections`) or the number names one thing (`the 2015 guidelines`).
 *
 * @param written one year or a span
 */
export function isYear(written: string, before: string, after: string): boolean {
  if (moneyBefore.test(before) || compoundBehind.test(after)) return false;
  const isRound = written.endsWith('00');
  if (measureBehind.test(after)) return !isRound && pricesOf.test(before);
  if (comparedBehind.test(after)) return true;
  if (amountBefore.test(before)) return false;
  const noun = countedBehind(after, isRound);
  if (noun === undefined || timeBefore.test(before)) return true;
  return !isRound && (maybeTimeBefore.test(before) || namesOne(before) || yearlyThings.has(noun));
}

/** The noun in the plural that follows; round numbers are counts with a word before it as well: `2000 American troops`. */
function countedBehind(after: string, isRound: boolean): string | undefined {
  const [, first = '', second = ''] = /^\s+(\p{L}[\p{L}’'-]*)(?:\s+(\p{L}[\p{L}’'-]*))?/u.exec(after) ?? [];
  if (isPluralNoun(first)) return first;
  return isRound && isPluralNoun(second) ? second : undefined;
}

function namesOne(before: string): boolean {
  const [found, word = ''] = namedBefore.exec(before) ?? [];
  return found !== undefined && !counting.has(word);
}
