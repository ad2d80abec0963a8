import type { Checked, Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { z } from '../input/index.ts';
import { nearestName, valueAt } from '../input/index.ts';
import type { Entry } from './entries.ts';
import { idsOf, readEntries } from './entries.ts';
import type { FactsFile } from './read-facts.ts';
import { indicatorSchema } from './schema.ts';

/** What a facts file says of all figures of one indicator. */
export type IndicatorEntry = Entry<z.output<typeof indicatorSchema>>;

/**
 * Reads `indicators:` of all facts files. An entry is about the figures of the pack with that indicator, to the letter; one that no
 * figure has and one that stands in two places are reported.
 *
 * @param complete false when a file could not be read, so that an indicator may well be one of its own
 * @returns how long the figures of an indicator hold
 */
export function readIndicators(files: readonly FactsFile[], complete: boolean): Checked<ReadonlyMap<string, string>> {
  const read = files.map((file) => readEntries(file, 'indicators', indicatorSchema));
  const places = files.flatMap((file) => [...idsOf(file, 'indicators')]);
  const known = new Set(files.flatMap(indicatorsOf));
  return {
    // Reversed, so that of two entries for one indicator the first is meant.
    value: new Map(
      read.flatMap(({ value }) => value.map((entry) => [entry.id, entry.value.validFor] as const)).toReversed(),
    ),
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...repeated(places),
      ...(complete ? unknown(places, known) : []),
    ],
  };
}

/** The indicators of a file's figures, right or wrong, as the schema takes them. */
function indicatorsOf(file: FactsFile): readonly string[] {
  return [...idsOf(file, 'facts').keys()].flatMap((id) => {
    const written = valueAt(file.document.value, ['facts', id, 'indicator']);
    return typeof written === 'string' ? written.trim().replace(/\s*\n\s*/g, ' ') : [];
  });
}

function repeated(places: readonly (readonly [string, Place])[]): readonly Diagnostic[] {
  const first = new Map(places.toReversed());
  return places.flatMap(([indicator, place]) => {
    const earlier = first.get(indicator);
    if (earlier === undefined || earlier === place) return [];
    const related = { message: 'first described here', place: earlier };
    return [diagnose('duplicate-indicator', { indicator }, { place, related })];
  });
}

function unknown(places: readonly (readonly [string, Place])[], known: ReadonlySet<string>): readonly Diagnostic[] {
  return places.flatMap(([indicator, place]) =>
    known.has(indicator)
      ? []
      : diagnose('unknown-indicator', { id: indicator, nearest: nearestName(indicator, known) }, { place }),
  );
}
