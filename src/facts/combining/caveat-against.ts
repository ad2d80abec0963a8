import type { Caveat, Dataset } from '../dataset.ts';
import type { Related } from './counted-in.ts';
import { countedIn, countedTwice } from './counted-in.ts';

/** What tells which figures may not be combined. */
export type Warned = Related & Pick<Dataset, 'caveats'>;

/**
 * The caveat that says not to combine two figures. One that names two is about these; one that names more is about each pair of them, but
 * where it names parts of one breakdown together with a figure outside of that, it sets them, as one side, against the other.
 */
export function caveatAgainst(first: string, second: string, warned: Warned): Caveat | undefined {
  return [...warned.caveats.values()].find(
    (caveat) =>
      caveat.severity === 'do-not-combine' &&
      first !== second &&
      caveat.facts.includes(first) &&
      caveat.facts.includes(second) &&
      !isOneSide([first, second], caveat, warned),
  );
}

/** The caveat that says not to add two figures: these, or amounts that lie in them as a source or the pack says, not only perhaps. */
export function caveatAgainstSum(first: string, second: string, warned: Warned): Caveat | undefined {
  const stated = [...warned.breakdowns].filter(([, { relation }]) => relation === 'stated');
  const sure = { facts: warned.facts, breakdowns: new Map(stated) };
  const inSecond = [...countedIn(second, sure)];
  for (const one of countedIn(first, sure)) {
    for (const other of inSecond) {
      const caveat = caveatAgainst(one, other, warned);
      if (caveat !== undefined) return caveat;
    }
  }
  return undefined;
}

function isOneSide(pair: readonly string[], caveat: Caveat, warned: Warned): boolean {
  const figures = caveat.facts.filter((id) => warned.facts.get(id)?.kind === 'observation');
  return [...warned.breakdowns.values()].some(
    ({ parts, total }) =>
      pair.every((id) => parts.includes(id)) && figures.some((id) => countedTwice(id, total, warned) === undefined),
  );
}
