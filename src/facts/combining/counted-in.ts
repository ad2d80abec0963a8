import type { Breakdown, Dataset, Derivation } from '../dataset.ts';

/** What tells which amounts lie in which others. */
export type Related = Pick<Dataset, 'facts' | 'breakdowns'>;

/**
 * A figure that the sum of two others would count twice: one of the two where both are the same or one lies in the other, else what lies
 * in both. Undefined where they are apart, as far as the dataset knows. In an amount lie the parts and the residual of its breakdowns, also
 * of those that are only compared, because they may be its parts; what a sum adds up; what a remainder leaves; and what was computed out
 * of it.
 */
export function countedTwice(first: string, second: string, related: Related): string | undefined {
  const inFirst = countedIn(first, related);
  return [...countedIn(second, related)].find((id) => inFirst.has(id));
}

/** A figure and all that its amount counts in, itself first. */
export function countedIn(id: string, related: Related): ReadonlySet<string> {
  return closure([id], (one) => [
    ...addendsOf(one, related),
    ...leftBy(derivationOf(one, related), related),
    ...computedOutOf(one, related),
  ]);
}

/**
 * The breakdown that only compares an amount, or some of it, with the whole that it is to be divided by or taken from: no source says that
 * it lies in there. Undefined where one does, and where no breakdown sets the two side by side.
 */
export function onlyCompared(part: string, whole: string, related: Related): Breakdown | undefined {
  const beside = [...related.breakdowns.values()].filter(({ total }) => total === whole);
  const stated = new Set(beside.flatMap(({ relation, parts }) => (relation === 'stated' ? parts : [])));
  const open = new Set([...countedIn(part, related)].filter((id) => !stated.has(id)));
  return beside.find(({ relation, parts }) => relation === 'compared' && parts.some((id) => open.has(id)));
}

/** Whether two amounts are set beside the same total, and no source says that both are parts of one. */
export function comparedTogether(first: string, second: string, related: Related): boolean {
  const inFirst = countedIn(first, related);
  const inSecond = countedIn(second, related);
  const together = [...related.breakdowns.values()].filter(
    ({ parts }) => parts.some((id) => inFirst.has(id)) && parts.some((id) => inSecond.has(id)),
  );
  return together.length > 0 && together.every(({ relation }) => relation === 'compared');
}

/** A set also yields what is added while it is walked, once: so parts of parts are reached, and circles end. */
function closure(ids: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const all = new Set(ids);
  for (const id of all) for (const inner of next(id)) all.add(inner);
  return all;
}

/** The parts and residual of a total, the operands of a sum. */
function addendsOf(id: string, related: Related): readonly string[] {
  const divided = [...related.breakdowns.values()].filter(({ total }) => total === id);
  const derivation = derivationOf(id, related);
  return [
    ...divided.flatMap(({ parts, residual }) => (residual === undefined ? parts : [...parts, residual])),
    ...(derivation?.operation === 'sum' ? derivation.operands : []),
  ];
}

/** Of a remainder or difference, what lies in its first operand and has nothing of those that are taken from it. */
function leftBy(derivation: Derivation | undefined, related: Related): readonly string[] {
  const [whole, ...taken] = derivation !== undefined && isTakenFrom(derivation) ? derivation.operands : [];
  if (whole === undefined) return [];
  const inside = (ids: readonly string[]) => closure(ids, (id) => addendsOf(id, related));
  const gone = inside(taken);
  return [...inside([whole]), ...leftBy(derivationOf(whole, related), related)].filter(
    (id) => ![...inside([id])].some((inner) => gone.has(inner)),
  );
}

/** What was made out of an amount: the rest of it, or an earlier level. */
function computedOutOf(id: string, related: Related): readonly string[] {
  return [...related.facts.keys()].filter((one) => {
    const derivation = derivationOf(one, related);
    return derivation?.operands[0] === id && (isTakenFrom(derivation) || derivation.operation === 'ratio');
  });
}

function isTakenFrom({ operation }: Derivation): boolean {
  return operation === 'remainder' || operation === 'difference';
}

function derivationOf(id: string, { facts }: Related): Derivation | undefined {
  const fact = facts.get(id);
  return fact?.kind === 'observation' ? fact.derivation : undefined;
}
