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
  return [...facts.values()].flatMap(({ id, formerly = [] }) => {
    const place = places.fact(id, 'formerly');
    // shares that the tool makes are in no file, and not in every edition
    if (place === undefined || formerly.length === 0) return [];
    // one that a fact still has is told where the files are read
    if ([id, ...formerly].some((each) => before.facts.has(each)) || formerly.some((each) => facts.has(each))) return [];
    return [diagnose('formerly-unknown', { id, formerly, date: before.date }, { place })];
  });
}
