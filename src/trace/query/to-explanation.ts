import type { Breakdown, Dataset, Fact } from '../../facts/index.ts';
import { caveatsOn, formatFact, formsOf } from '../../facts/index.ts';
import type { BreakdownRole, Explanation, TouchingCaveat } from './explanation.ts';
import { factInOutputs } from './fact-in-outputs.ts';
import { statusesOf } from './fact-status.ts';
import { usesOf } from './fact-uses.ts';
import { derivedAbove, operandsBelow, toRelated } from './lineage.ts';
import type { PrintedPack } from './printed-pack.ts';

/**
 * Puts together everything that is known of a fact.
 *
 * @param at ISO date of the day on which it must still hold
 */
export function toExplanation(fact: Fact, pack: PrintedPack, at: string): Explanation {
  const { dataset, charts } = pack;
  const operands = operandsBelow(fact, dataset);
  const source = dataset.sources.get(fact.source);
  return {
    fact,
    status: statusesOf(fact, { at, lookedUp: pack.lookedUp.has(fact.id), use: usesOf(pack).get(fact.id) }),
    forms: formsOf(fact).map((form) => ({ form, text: formatFact(fact, form).text })),
    ...(source && { source }),
    caveats: touchingCaveats(fact.id, new Set(operands.map(({ id }) => id)), dataset),
    operands: operands.map(toRelated),
    derived: derivedAbove(fact, dataset).map(toRelated),
    breakdowns: [...dataset.breakdowns.values()].flatMap((breakdown) => toRole(breakdown, fact.id) ?? []),
    charts: [...charts].flatMap(([id, chart]) => (chart.facts.includes(fact.id) ? { id, place: chart.place } : [])),
    printed: factInOutputs(fact.id, pack),
  };
}

/** Those that name the fact itself, then those that touch it through what it is computed from. */
function touchingCaveats(fact: string, operands: ReadonlySet<string>, dataset: Dataset): readonly TouchingCaveat[] {
  const own = [...dataset.caveats.values()].filter(({ facts }) => facts.includes(fact));
  const others = caveatsOn([fact], dataset).filter((caveat) => !own.includes(caveat));
  return [...own, ...others.map((caveat) => ({ ...caveat, through: caveat.facts.filter((id) => operands.has(id)) }))];
}

function toRole(breakdown: Breakdown, fact: string): BreakdownRole | undefined {
  if (breakdown.total === fact) return { ...breakdown, role: 'total' };
  if (breakdown.parts.includes(fact)) return { ...breakdown, role: 'part' };
  return breakdown.residual === fact ? { ...breakdown, role: 'residual' } : undefined;
}
