import type { Mark } from '../nodes.ts';

/** Where letters begin: no document has as many places. */
const firstLetter = 100_000;

/** By which marks of one place are ordered: numbers before letters, `z` before `aa`; what is neither stands last. */
export function markRank({ label }: Pick<Mark, 'label'>): number {
  if (/^\d+$/.test(label)) return Number(label);
  if (!/^[a-z]+$/.test(label)) return Number.MAX_SAFE_INTEGER;
  return [...label].reduce((rank, letter) => rank * 26 + letter.charCodeAt(0) - 96, 0) + firstLetter;
}

/** Marks in the order in which they are printed where several stand together. */
export function inMarkOrder<M extends Pick<Mark, 'label'>>(marks: readonly M[]): readonly M[] {
  return [...marks].sort((a, b) => markRank(a) - markRank(b));
}
