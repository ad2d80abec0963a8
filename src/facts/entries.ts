import type { Checked, Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { SourceText, YamlDocument } from '../input/index.ts';
import { checkSchema, isMapping, readYaml, valueAt, type z } from '../input/index.ts';

/** One named item of a data file, checked against its schema. */
export interface Entry<T> {
  readonly id: string;
  readonly value: T;
  /** Of its id. */
  readonly place: Place;
  /** Of a field of it, or of an item of a list in it. */
  readonly placeOf: (...path: readonly (string | number)[]) => Place;
}

/** A data file as YAML. */
export interface DataFile {
  readonly source: SourceText;
  readonly document: YamlDocument;
}

/** Reads a data file and checks its top level: which groups it may have, and that their keys are ids. */
export function readDataFile(source: SourceText, head: z.ZodType): Checked<DataFile | undefined> {
  const { value: document, diagnostics } = readYaml(source);
  if (document === undefined) return { value: undefined, diagnostics };
  return { value: { source, document }, diagnostics: [...diagnostics, ...checkSchema(document, head).diagnostics] };
}

/** Ids of a group, right or wrong, with their places. */
export function idsOf({ document }: DataFile, group: string): ReadonlyMap<string, Place> {
  const items = valueAt(document.value, [group]);
  return new Map(isMapping(items) ? Object.keys(items).map((id) => [id, document.place([group, id], 'key')]) : []);
}

/** Checks the entries of a group one by one; those with problems are left out. */
export function readEntries<Schema extends z.ZodType>(
  file: DataFile,
  group: string,
  schema: Schema,
): Checked<readonly Entry<z.output<Schema>>[]> {
  const diagnostics: Diagnostic[] = [];
  const found: Entry<z.output<Schema>>[] = [];
  for (const [id, place] of idsOf(file, group)) {
    const checked = checkSchema(file.document, schema, [group, id]);
    diagnostics.push(...checked.diagnostics);
    const placeOf = (...path: readonly (string | number)[]) => file.document.place([group, id, ...path]);
    if (checked.value !== undefined) found.push({ id, value: checked.value, place, placeOf });
  }
  return { value: found, diagnostics };
}

/** Reports each id that an earlier file or group already has. */
export function duplicateIds(groups: readonly ReadonlyMap<string, Place>[]): readonly Diagnostic[] {
  const first = new Map<string, Place>();
  const diagnostics: Diagnostic[] = [];
  for (const [id, place] of groups.flatMap((group) => [...group])) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place);
    else
      diagnostics.push(
        diagnose('duplicate-id', { id }, { place, related: { message: 'first used here', place: earlier } }),
      );
  }
  return diagnostics;
}
