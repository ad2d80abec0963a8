import { withOperands } from '../../facts/index.ts';
import type { PrintedPack } from './printed-pack.ts';

/**
 * How far a fact comes.
 * - `printed`: an output prints, draws or cites it
 * - `operand`: no output does, but one prints what is computed from it
 * - `unused`: neither
 */
export type FactUse = 'printed' | 'operand' | 'unused';

/** The use of each fact by its id. Of a pack that is not complete only those that are printed are known. */
export function usesOf({ dataset, documents, charts, pictures, complete }: PrintedPack): ReadonlyMap<string, FactUse> {
  const drawn = pictures.flatMap(({ chart }) => charts.get(chart)?.facts ?? []);
  const printed = new Set([...documents.flatMap((document) => [...document.printed.keys()]), ...drawn]);
  const used = withOperands(printed, dataset);
  const known = [...dataset.facts.keys()].filter((id) => complete || printed.has(id));
  return new Map(known.map((id) => [id, printed.has(id) ? 'printed' : used.has(id) ? 'operand' : 'unused']));
}
