import { kindOfPrint } from './kind-of-print.ts';
import { LeafWords } from './leaf-words.ts';
import { Letters } from './letters.ts';
import type { PieceKind, ReadFile } from './read-back.ts';
import type { PrintedFigure } from './record.ts';

/** Prints of one page or slide, and where it is by its number or id. */
export interface ExpectedGroup {
  readonly prints: readonly PrintedFigure[];
  /** Index of the leaf; -1 where the file has none such. */
  readonly leaf: number;
  /** Index that it had. */
  readonly position: number;
}

/** Most pairs of groups and leaves that are compared, and most words of a group; files of up to 500 pages need no more. */
const most = { pairs: 250_000, words: 24 } as const;

/** How well a group fits on a leaf. */
interface Fit {
  readonly group: number;
  readonly leaf: number;
  /** How many of its words stand there. */
  readonly score: number;
  /** Steps from where it is expected. */
  readonly distance: number;
}

/** Words of a group and the kind of piece that they stand in. */
interface PlacedWords {
  readonly words: Letters;
  readonly kind: PieceKind;
}

/**
 * Places groups on leaves by their words, one group on each: where most of its words stand, in doubt where it is expected. A group with
 * few words, or whose words stand nowhere, goes along with its neighbours.
 *
 * @param quotations words of pages that are no prints
 * @returns for each group the index of its leaf, -1 where it is on none
 */
export function placeByWords(
  groups: readonly ExpectedGroup[],
  { unit, leaves }: ReadFile,
  quotations: readonly Letters[],
): readonly number[] {
  const pages = leaves.map((leaf) => new LeafWords(leaf, quotations));
  const words = groups.map(({ prints }) => wordsOf(prints, unit));
  const scoreAt = (group: number, leaf: number) =>
    (words[group] ?? []).filter((each) => pages[leaf]?.has(each.words, ({ kind }) => kind === each.kind)).length;
  const isExpected = groups.every(({ leaf }, group) => scoreAt(group, leaf) === words[group]?.length);
  const pairs = groups.length * Math.max(groups.length, leaves.length);
  if (isExpected || pairs > most.pairs) return groups.map(({ leaf }) => leaf);
  const fits = groups.flatMap(({ position }, group) =>
    leaves.map((_, leaf): Fit => ({ group, leaf, score: scoreAt(group, leaf), distance: Math.abs(leaf - position) })),
  );
  // One figure may stand anywhere: two, and half of all, do not come together by chance.
  const sure = fits.filter(({ group, score }) => score > 1 && score * 2 > (words[group]?.length ?? 0));
  return placeRest(groups, toPlaces(sure), (group, leaf) => (leaf in leaves ? scoreAt(group, leaf) : -1));
}

/** The words that tell where a group is, each once. */
function wordsOf(prints: readonly PrintedFigure[], unit: ReadFile['unit']): readonly PlacedWords[] {
  const found = new Map<string, PlacedWords>();
  for (const print of prints.filter(({ text }) => text !== '')) {
    const kind = kindOfPrint(print, unit);
    found.set(`${kind} ${print.text}`, { words: new Letters(print.text), kind });
    if (found.size === most.words) break;
  }
  return [...found.values()];
}

/** The best fits of all, by group; a leaf that has a group takes no other. */
function toPlaces(fits: readonly Fit[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  for (const { group, leaf } of fits.toSorted((a, b) => b.score - a.score || a.distance - b.distance)) {
    if (places.has(group) || taken.has(leaf)) continue;
    places.set(group, leaf);
    taken.add(leaf);
  }
  return places;
}

/**
 * Groups that have no place yet moved as far as the ones before or behind them, if any of their words stands there; of the others those
 * before them tell.
 *
 * @param scoreAt how many words of a group stand on a leaf; -1 where there is no such leaf
 */
function placeRest(
  groups: readonly ExpectedGroup[],
  sure: ReadonlyMap<number, number>,
  scoreAt: (group: number, leaf: number) => number,
): readonly number[] {
  const places = new Map(sure);
  const isFree = (leaf: number) => ![...places.values()].includes(leaf);
  const candidates = groups.map(({ position }, group) =>
    stepsAround(group, groups, sure).map((step) => position + step),
  );
  for (const least of [1, 0]) {
    candidates.forEach((leaves, group) => {
      const leaf = places.has(group) ? undefined : leaves.find((each) => scoreAt(group, each) >= least && isFree(each));
      if (leaf !== undefined) places.set(group, leaf);
    });
  }
  return groups.map((_, group) => places.get(group) ?? -1);
}

/** How far the nearest groups before and behind one have moved; not at all where none has a place. */
function stepsAround(
  group: number,
  groups: readonly ExpectedGroup[],
  places: ReadonlyMap<number, number>,
): readonly number[] {
  const steps = groups.map(({ position }, index) => {
    const place = places.get(index);
    return place === undefined ? undefined : place - position;
  });
  const before = steps.slice(0, group).findLast((step) => step !== undefined);
  const behind = steps.slice(group + 1).find((step) => step !== undefined);
  const known = [before, behind].filter((step) => step !== undefined);
  return known.length === 0 ? [0] : known;
}
