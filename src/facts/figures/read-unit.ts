import { anyOf, attachedMultipliers, currencySigns, exponents, stopWords, unitWords } from './vocabulary.ts';

/** What stands around a number that says what it counts. */
export interface ReadUnit {
  readonly exponent: number;
  readonly units: readonly string[];
  /** Offset behind the multiplier and unit. */
  readonly end: number;
}

const endOfWord = '(?![\\p{L}\\p{N}])';
const multiplier = new RegExp(`[\\s-]*(${anyOf(exponents.keys())})${endOfWord}|(千|万|億|兆)`, 'iuy');
const unit = new RegExp(`[\\s-]*(?:(${anyOf(latin(unitWords))})${endOfWord}|(${anyOf(others(unitWords))}))`, 'iuy');
const word = /[\s-]+([\p{L}][\p{L}.’'-]*)/uy;
const yearly =
  /(?:[\s-]+[\p{L}]+){0,2}?(?:\s+(?:annually|yearly|annual|(?:a|per|each|every)\s+year(?!\s+(?:ago|before|earlier|later|on)(?!\p{L}))|per\s+annum|p\.a\.)|\s?\/\s?(?:yr|year))(?![\p{L}])/iuy;
const perJob = /\s+(?:a|per)\s+job(?![\p{L}])|\/job/iuy;
const perPerson = /\s+(?:a|per)\s+person(?![\p{L}])|\/person/iuy;

/** What looks can put between a number and its unit without parting them. */
const thinGap = /^[\u2009\u202f]?$/;

/** Most words between a number and its unit: a number in words is taken for a figure only where its unit is near. */
const mostBetween = { loose: 3, strict: 1 } as const;

function latin(words: ReadonlyMap<string, unknown>): readonly string[] {
  return [...words.keys()].filter((each) => /^[\p{Script=Latin}\s.%×]+$/u.test(each) && !/[%×]/.test(each));
}

function others(words: ReadonlyMap<string, unknown>): readonly string[] {
  return [...words.keys()].filter((each) => !latin(words).includes(each));
}

/**
 * Reads what follows a number.
 *
 * @param end offset behind the number
 * @param search `currency`: name of the currency that stands before it, if one does; `strict`: how near its unit must be
 */
export function readUnit(
  text: string,
  end: number,
  { currency, strict }: { readonly currency: string | undefined; readonly strict: boolean },
): ReadUnit {
  const scaled = readMultiplier(text, end, currency !== undefined);
  if (currency !== undefined) return readRate(text, { ...scaled, units: [currency] });
  const found = readUnitWord(text, scaled.end, strict);
  if (found === undefined) return { ...scaled, units: [] };
  return readRate(text, { ...scaled, ...found });
}

function readMultiplier(text: string, end: number, isMoney: boolean): Omit<ReadUnit, 'units'> {
  const match = at(multiplier, text, end);
  const [whole = '', latinWord, kanji] = match ?? [];
  const name = (latinWord ?? kanji ?? '').toLowerCase();
  const exponent = exponents.get(name);
  const gap = whole.slice(0, whole.length - name.length);
  const apart = attachedMultipliers.has(name) && !thinGap.test(gap) && !isMoney;
  if (exponent === undefined || apart) return { exponent: 0, end };
  const next = end + whole.length;
  const further = at(multiplier, text, next);
  const second = exponents.get((further?.[1] ?? '').toLowerCase());
  return exponent === 2 && second !== undefined
    ? { exponent: exponent + second, end: next + (further?.[0].length ?? 0) }
    : { exponent, end: next };
}

function readUnitWord(text: string, end: number, strict: boolean): Omit<ReadUnit, 'exponent'> | undefined {
  const most = strict ? mostBetween.strict : mostBetween.loose;
  let from = end;
  for (let between = 0; between <= most; between += 1) {
    const match = at(unit, text, from);
    const written = match?.[1] ?? match?.[2];
    if (match !== undefined && written !== undefined) {
      const name = written.toLowerCase().replace(/\s+/g, ' ');
      return { units: unitWords.get(name) ?? [], end: from + match[0].length };
    }
    const next = at(word, text, from);
    const passed = next?.[1]?.toLowerCase();
    if (next === undefined || passed === undefined || stopWords.has(passed)) return undefined;
    // "Two programmes state years": a noun in the plural is what is counted.
    if (strict && /[^s]s$/.test(passed)) return undefined;
    from += next[0].length;
  }
  return undefined;
}

/** A currency amount may be one a year, a job or a person; then it is in another unit. */
function readRate(text: string, read: ReadUnit): ReadUnit {
  const [name] = read.units;
  if (name === undefined || ![...currencySigns.values()].includes(name)) return read;
  const rates = [
    [perJob, '/job'],
    [perPerson, '/person'],
    [yearly, '/yr'],
  ] as const;
  for (const [pattern, suffix] of rates) {
    const match = at(pattern, text, read.end);
    if (match !== undefined) return { ...read, units: [`${name}${suffix}`], end: read.end + match[0].length };
  }
  return read;
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}
