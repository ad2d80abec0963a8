import type { PrintedFact } from '../../facts/index.ts';
import { joinPieces } from '../../facts/index.ts';
import { mapPhrasing } from '../map-phrasing.ts';
import type { FactReference, Phrasing, Root } from '../nodes.ts';
import { leadsAhead, saysModality, saysTime, saysUndated } from './said.ts';
import type { Scope, SurroundedFact } from './scopes.ts';
import { scopesOf, together, wordsAround } from './scopes.ts';

/**
 * Leaves out of each printed figure what its clause, row, tile or chart says in its own words: "is projected to reach $125 billion a year
 * by 2028" and not "… by 2028 (projected)". Nothing that is not said of this very figure is left out, so that its time and the way of
 * putting it are never lost; in doubt they are printed twice. The qualifier is always printed. Forms that print less on purpose stay as
 * they are.
 */
export function toStated(root: Root): Root {
  return withStated(root, scopesOf(root));
}

/**
 * The same for runs that are read together and stand outside of a document: the words of a chart.
 *
 * @param context further runs, whose words hold for these
 */
export function stateTogether<Runs extends Readonly<Record<string, readonly Phrasing[]>>>(
  runs: Runs,
  context: readonly (readonly Phrasing[])[] = [],
): Runs {
  return withStated(runs, [together(Object.values(runs), { context })]);
}

function withStated<T>(value: T, scopes: readonly Scope[]): T {
  const stated = new Map(scopes.flatMap(statedIn));
  return mapPhrasing(value, 'factReference', (reference) => stated.get(reference) ?? reference);
}

function statedIn(scope: Scope): readonly (readonly [FactReference, FactReference])[] {
  const facts = wordsAround(scope);
  const timed = new Set(
    facts.filter(({ reference }) => reference.form === 'horizon').map(({ reference }) => reference.fact),
  );
  return facts
    .filter(({ reference: { form } }) => form === 'full' || form === 'short')
    .map((fact) => [fact.reference, withoutSaid(fact, timed.has(fact.reference.fact))] as const);
}

/** @param isTimed whether its horizon is printed beside it as a figure of its own */
function withoutSaid({ reference, ...said }: SurroundedFact, isTimed: boolean): FactReference {
  const { text: _, horizon, modality, undated, ...figure } = reference.printed;
  if (figure.number === undefined) return reference;
  const pieces: Omit<PrintedFact, 'text'> = {
    ...figure,
    ...kept('horizon', horizon, isTimed || (horizon !== undefined && saysTime(said.near, horizon, !said.isProse))),
    ...kept('modality', modality, modality !== undefined && isSaid(said, modality)),
    ...kept('undated', undated, isTimed || saysUndated(said.near)),
  };
  return { ...reference, printed: { text: joinPieces(pieces), ...pieces } };
}

function isSaid({ near, before }: Pick<SurroundedFact, 'near' | 'before'>, modality: string): boolean {
  return saysModality(near, modality) || (modality === 'projected' && leadsAhead(before));
}

function kept<Name extends keyof PrintedFact>(
  name: Name,
  piece: string | undefined,
  said: boolean,
): { readonly [N in Name]?: string } {
  return (piece === undefined || said ? {} : { [name]: piece }) as { readonly [N in Name]?: string };
}
