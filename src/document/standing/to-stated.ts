import type { PrintedFact } from '../../facts/index.ts';
import { joinPieces } from '../../facts/index.ts';
import { mapReferences } from '../map-references.ts';
import type { FactReference, Phrasing, Root } from '../nodes.ts';
import { endsIn, saysModality, saysUndated, saysYears } from './said.ts';
import type { Scope, SurroundedFact } from './scopes.ts';
import { scopesOf, together, wordsAround } from './scopes.ts';

/**
 * Leaves out of each printed figure what the sentence, row, tile or chart around it says in its own words: "is projected to reach $125
 * billion a year by 2028" and not "… by 2028 (projected)". Nothing that is not said is left out, so that qualifier, time and the way of
 * putting it are printed once, and never lost. Forms that print less on purpose stay as they are.
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
  return mapReferences(value, (reference) => stated.get(reference) ?? reference);
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
function withoutSaid({ reference, words, before }: SurroundedFact, isTimed: boolean): FactReference {
  const { text: _, qualifier, horizon, modality, undated, ...figure } = reference.printed;
  if (figure.number === undefined) return reference;
  const pieces: Omit<PrintedFact, 'text'> = {
    ...kept('qualifier', qualifier, qualifier !== undefined && endsIn(before, qualifier)),
    ...figure,
    ...kept('horizon', horizon, isTimed || (horizon !== undefined && saysYears(words, horizon))),
    ...kept('modality', modality, modality !== undefined && saysModality(words, modality)),
    ...kept('undated', undated, isTimed || saysUndated(words)),
  };
  return { ...reference, printed: { text: joinPieces(pieces), ...pieces } };
}

function kept<Name extends keyof PrintedFact>(
  name: Name,
  piece: string | undefined,
  isSaid: boolean,
): { readonly [N in Name]?: string } {
  return (piece === undefined || isSaid ? {} : { [name]: piece }) as { readonly [N in Name]?: string };
}
