import type { ReadFigure } from './read-figure.ts';

const dash = /^\s?(?:[–—−~〜±-]|から)\s?$/u;
const to = /^-?\s+to\s+$/iu;
const or = /^-?\s+or\s+$/iu;
const and = /^,?\s+and\s+$/iu;
/** `one in five` says a share. */
const outOf = /^\s+(?:in|out\s+of)\s+(?:every\s+)?$/iu;
const between = /\bbetween\s+$/i;
const changeBefore =
  /\b(?:from|by|up|down|cut|(?:ris|rose|grew|grow|increas|fall|fell|drop|declin|climb|jump|surg|soar|expand|widen|narrow|shr[aiu]nk|plung|slid|slip|gain)[a-z]*)\s+$/i;
const rangeBefore = /\b(?:rang[a-z]*|var(?:y|ies|ied|ying)|anywhere|somewhere)\s+from\s+$/i;
/** How far before a figure is looked for what joins it with the next, in characters. */
const near = 40;

/** Joins the ends of ranges and the parts of shares, `$70 to $76 billion`, `one in five jobs`: none of them is the figure of a fact. */
export function joinRanges(text: string, figures: readonly ReadFigure[]): readonly ReadFigure[] {
  const joined: ReadFigure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    if (last !== undefined && areJoined(text, last, figure)) {
      joined[joined.length - 1] = { ...figure, start: last.start, saidFrom: last.saidFrom, qualifier: 'other' };
    } else joined.push(figure);
  }
  return joined;
}

function areJoined(text: string, first: ReadFigure, second: ReadFigure): boolean {
  const gap = text.slice(first.end, second.number.start);
  if (dash.test(gap)) return !/\s/.test(gap) || (first.exponent === 0 && second.exponent >= first.exponent);
  const said = text.slice(first.end, second.saidFrom);
  const before = text.slice(Math.max(0, first.saidFrom - near), first.saidFrom);
  if (outOf.test(said)) return first.units.length === 0 && Number(first.value) < Number(second.value);
  if (!areOfOneKind(first, second)) return false;
  if (to.test(said)) return !changeBefore.test(before) || rangeBefore.test(before);
  return or.test(said) || (and.test(said) && between.test(before));
}

function areOfOneKind({ units }: ReadFigure, second: ReadFigure): boolean {
  return units.length === 0 || units.some((name) => second.units.includes(name));
}
