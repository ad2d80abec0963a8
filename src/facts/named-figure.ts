import type { Checked, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { nameFix, nearestName } from '../input/index.ts';
import type { Observation } from './dataset.ts';
import type { Stated } from './derive.ts';
import { isUnknown } from './derive.ts';

/**
 * The figure with an id. There is none, and nothing to say, where the fact has been found wrong at its own place.
 *
 * @param place where the id is named
 */
export function figureNamed(id: string, stated: Stated, place: Place): Checked<Observation | undefined> {
  const fact = stated.facts.get(id);
  if (isUnknown(id, stated)) {
    const nearest = nearestName(id, stated.known);
    return {
      value: undefined,
      diagnostics: [
        diagnose('unknown-fact', { id, nearest }, { place, fix: nameFix({ name: id, place }, stated.known, 'id') }),
      ],
    };
  }
  if (fact === undefined || fact.kind === 'observation') return { value: fact, diagnostics: [] };
  const kind = fact.kind === 'event' ? 'an event' : 'a statement';
  return { value: undefined, diagnostics: [diagnose('not-a-figure', { id, kind }, { place })] };
}
