import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import { nameFix, nearestName } from '../input/index.ts';
import type { Caveat } from './dataset.ts';
import type { Stated } from './derive.ts';
import { isUnknown } from './derive.ts';
import type { Entry } from './entries.ts';
import { readDataFile, readEntries } from './entries.ts';
import { type PlaceOfField, placesIn } from './field-places.ts';
import { caveatSchema, caveatsHead } from './schema.ts';

type CaveatEntry = Entry<Omit<Caveat, 'id' | 'place'>>;

/** The caveats of a pack, and where their fields stand. */
export interface Caveats {
  readonly caveats: ReadonlyMap<string, Caveat>;
  readonly placeOf: PlaceOfField;
}

/** Reads `data/caveats.yaml`; without it there are none. */
export function readCaveats(text: SourceText | undefined, stated: Stated): Checked<Caveats> {
  const none = { caveats: new Map(), placeOf: () => undefined };
  if (text === undefined) return { value: none, diagnostics: [] };
  const head = readDataFile(text, caveatsHead);
  if (head.value === undefined) return { value: none, diagnostics: head.diagnostics };
  const entries = readEntries(head.value, 'caveats', caveatSchema);
  const caveats = entries.value.map(({ id, value, place }): [string, Caveat] => [id, { id, ...value, place }]);
  return {
    value: { caveats: new Map(caveats), placeOf: placesIn([head.value], ['caveats']) },
    diagnostics: [
      ...head.diagnostics,
      ...entries.diagnostics,
      ...entries.value.flatMap((entry) => unknownFacts(entry, stated)),
    ],
  };
}

function unknownFacts({ value, placeOf }: CaveatEntry, stated: Stated): readonly Diagnostic[] {
  const unknownIn = (field: 'facts' | 'about') =>
    (value[field] ?? []).flatMap((id, position) => {
      if (!isUnknown(id, stated)) return [];
      const place = placeOf(field, position);
      const fix = nameFix({ name: id, place }, stated.known, 'id');
      return diagnose('unknown-fact', { id, nearest: nearestName(id, stated.known) }, { place, fix });
    });
  return [...unknownIn('facts'), ...unknownIn('about')];
}
