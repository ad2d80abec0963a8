import type { Breakdown, Dataset, Fact, Observation } from './dataset.ts';
import { labelOf } from './observations.ts';
import type { BreakdownEntry } from './read-breakdowns.ts';
import { toDerived } from './to-derived.ts';

/** What the shares of breakdowns are made from. */
export interface Divided {
  readonly breakdowns: ReadonlyMap<string, Breakdown>;
  /** All facts of the pack, the derived ones among them. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Every id that is taken. */
  readonly known: ReadonlySet<string>;
}

/** The derived figure among some facts that holds the share of a part in its total, with whatever decimals. */
export function shareAmong(
  facts: Iterable<Fact>,
  { part, total }: { readonly part: string; readonly total: string },
): Observation | undefined {
  for (const fact of facts) {
    if (fact.kind !== 'observation' || fact.derivation?.operation !== 'share') continue;
    const [first, second] = fact.derivation.operands;
    if (first === part && second === total) return fact;
  }
  return undefined;
}

/**
 * The shares that no entry of `derived:` computes: of each part of a stated breakdown, and of what the parts leave over, in the total.
 * They are in whole per cent and called `<breakdown>-share-of-<part>`. There is none in a total of zero, nor where its id is taken.
 */
export function sharesOf(entries: readonly BreakdownEntry[], divided: Divided): ReadonlyMap<string, Observation> {
  const shares = new Map<string, Observation>();
  for (const { id, section } of entries) {
    const breakdown = divided.breakdowns.get(id);
    if (breakdown?.relation !== 'stated') continue;
    const { total, parts, residual } = breakdown;
    for (const part of residual === undefined ? parts : [...parts, residual]) {
      const known = [...divided.facts.values(), ...shares.values()];
      if (shareAmong(known, { part, total }) !== undefined) continue;
      const share = toShare(part, { breakdown, section }, divided);
      if (share !== undefined) shares.set(share.id, share);
    }
  }
  return shares;
}

/** The dataset with shares that nobody declared, after all other facts. */
export function withShares(dataset: Dataset, shares: readonly Observation[]): Dataset {
  if (shares.length === 0) return dataset;
  const added = shares.map((share): [string, Fact] => [share.id, share]);
  return { ...dataset, facts: new Map([...dataset.facts, ...added]) };
}

function shareId({ id }: Breakdown, part: string): string {
  return `${id}-share-of-${part}`;
}

function toShare(
  partId: string,
  { breakdown, section }: { readonly breakdown: Breakdown; readonly section: string },
  { facts, known }: Divided,
): Observation | undefined {
  const id = shareId(breakdown, partId);
  const [part, total] = [facts.get(partId), facts.get(breakdown.total)];
  if (part?.kind !== 'observation' || total?.kind !== 'observation' || known.has(id)) return undefined;
  const { place } = breakdown;
  const request = {
    ...{ id, section, place },
    indicator: `Share in “${labelOf(total)}”: ${labelOf(part)}`,
    operation: 'share',
    of: [part.id, total.id],
    round: 0,
    ...(part.formerly && { formerly: part.formerly.map((former) => shareId(breakdown, former)) }),
    placeOfOperand: () => place,
    placeOfField: () => place,
  } as const;
  return toDerived(request, [part, total]).value;
}
