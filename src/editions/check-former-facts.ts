import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Dataset, FieldPlaces } from '../facts/index.ts';
import type { Issue } from './issue.ts';

/** Finds facts whose `formerly:` names nothing that the earlier edition has, which has no fact of their own id either. */
export function checkFormerFacts(
  { facts }: Pick<Dataset, 'facts'>,
  before: Issue,
  places: FieldPlaces,
): readonly Diagnostic[] {
  return [...facts.values()].flatMap(({ id, formerly = [], place: own }) => {
    if (formerly.length === 0 || [id, ...formerly].some((each) => before.facts.has(each))) return [];
    const place = places.fact(id, 'formerly') ?? own;
    return [diagnose('formerly-unknown', { id, formerly, date: before.date }, { place })];
  });
}
