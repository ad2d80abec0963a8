import type { Place } from '../diagnostics/index.ts';
import type { DataFile } from './entries.ts';
import { idsOf } from './entries.ts';

/** The place of a field in the data files, or of the nearest thing around it; undefined for an id that no file has. */
export type PlaceOfField = (id: string, ...path: readonly (string | number)[]) => Place | undefined;

/** Where the fields of a dataset stand, for diagnostics about values that have been read. */
export interface FieldPlaces {
  /** Of figures, statements, events and derived figures. */
  readonly fact: PlaceOfField;
  readonly breakdown: PlaceOfField;
  readonly caveat: PlaceOfField;
  readonly source: PlaceOfField;
}

/** Places of the fields of the entries in some groups; of two entries with one id the first is meant. */
export function placesIn(files: readonly DataFile[], groups: readonly string[]): PlaceOfField {
  const holders = files.flatMap((file) =>
    groups.flatMap((group) => [...idsOf(file, group).keys()].map((id) => [id, { file, group }] as const)),
  );
  const byId = new Map(holders.toReversed());
  return (id, ...path) => {
    const holder = byId.get(id);
    return holder?.file.document.place([holder.group, id, ...path]);
  };
}
