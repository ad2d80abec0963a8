import type { Place } from '../../diagnostics/index.ts';
import type { YamlDocument, YamlValue } from '../../input/index.ts';
import type { FactsFile } from '../read-facts.ts';

/** A field of a fact as a table gives it, and where. */
export interface GivenField {
  readonly value: YamlValue;
  readonly place: Place;
}

/** A fact that a table gives. */
export interface GivenFact {
  readonly id: string;
  readonly fields: ReadonlyMap<string, GivenField>;
  readonly place: Place;
  /** Whether its evidence is the text of its cell. */
  readonly isCell: boolean;
}

/**
 * Facts of a table as a facts file, so that they are checked as those are that stand in one; places are those of the cells.
 *
 * @param file the facts file that describes the table; its own defaults hold for these facts too
 * @param table path of the file that holds the cells
 */
export function toFactsFile(file: FactsFile, table: string, facts: readonly GivenFact[]): FactsFile {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const entries = facts.map(({ id, fields }) => [id, toMapping([...fields].map(([name, { value }]) => [name, value]))]);
  const { document } = file;
  const heads = ['source', 'asOf', 'validFor'] as const;
  const head = typeof document.value === 'object' && document.value !== null ? Object.entries(document.value) : [];
  const value = toMapping([
    ...head.filter(([name]) => heads.some((one) => one === name)),
    ['facts', toMapping(entries as [string, YamlValue][])],
  ]);
  const place: YamlDocument['place'] = ([group, id, field], at) => {
    const fact = group === 'facts' ? byId.get(String(id)) : undefined;
    if (fact === undefined) return document.place([group ?? ''], at);
    return fact.fields.get(String(field))?.place ?? fact.place;
  };
  return {
    section: file.section,
    source: file.source,
    document: { source: file.source, value, place, placeInside: (path) => place(path) },
    table: { path: table, cells: new Set(facts.filter(({ isCell }) => isCell).map(({ id }) => id)) },
  };
}

function toMapping(entries: readonly (readonly [string, YamlValue])[]): YamlValue {
  const mapping: Record<string, YamlValue> = Object.create(null);
  for (const [name, value] of entries) mapping[name] = value;
  return mapping;
}
