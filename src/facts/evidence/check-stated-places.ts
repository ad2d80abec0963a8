import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { nearestName } from '../../input/index.ts';
import type { Dataset, Source } from '../dataset.ts';
import type { FieldPlaces } from '../field-places.ts';
import { statedFacts } from './stated-facts.ts';
import { readStatedPlace } from './stated-place.ts';

/** Checks that every `at` begins with the name of a part of its source, where `places` names those; the text is not needed for it. */
export function checkStatedPlaces(dataset: Dataset, { fact: placeOf }: FieldPlaces): readonly Diagnostic[] {
  return statedFacts(dataset).flatMap(({ id, source, at }) => {
    const known = partNames(dataset.sources.get(source));
    if (known.length === 0 || readStatedPlace(at, known).part !== undefined) return [];
    const [name = ''] = at.split(',');
    const args = { name, source, nearest: nearestName(name, known), known };
    return [diagnose('unknown-part', args, { place: placeOf(id, 'at') })];
  });
}

/** Names of the parts of a source, each once. */
export function partNames(source: Source | undefined): readonly string[] {
  return [...new Set((source?.places ?? []).map(({ name }) => name))];
}
