import type { Checked, Diagnostic } from '../../src/diagnostics/index.ts';
import type { Dataset, Fact, Observation, ReadDataset } from '../../src/facts/index.ts';
import { readDataset } from '../../src/facts/index.ts';

const place = { file: 'data/facts/economic.yaml', line: 1, column: 1 };

/** A figure as it is read, for tests of what is done with one. */
export function figure(value: string, fields: Partial<Observation> = {}): Observation {
  return {
    kind: 'observation',
    id: 'figure',
    section: 'economic',
    source: 'article',
    at: 'Table',
    evidence: 'words',
    asOf: '2025-02-08',
    modality: 'reported',
    indicator: 'What is measured',
    value,
    unitMeasure: 'USD',
    unitMultiplier: 'billion',
    observationStatus: 'A',
    place,
    ...fields,
  };
}

export const sourcesText = 'sources:\n  article: {title: An article, kind: article, asOf: 2025-02-08}\n';

/** Texts of data files; a name with a slash is a path, others are files of `data/facts/`. */
export interface Texts {
  readonly sources?: string;
  readonly caveats?: string;
  readonly [section: string]: string | undefined;
}

/** Reads data files given as YAML. */
export function read({ sources = sourcesText, caveats, ...facts }: Texts): ReadDataset {
  return readDataset({
    facts: Object.entries(facts).map(([section, text = '']) => ({ file: `data/facts/${section}.yaml`, text })),
    sources: { file: 'data/sources.yaml', text: sources },
    ...(caveats === undefined ? {} : { caveats: { file: 'data/caveats.yaml', text: caveats } }),
  });
}

/** A facts file: its own default source, then groups of one-line entries. */
export function factsFile(groups: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const lines = Object.entries(groups).flatMap(([group, entries]) => [
    `${group}:`,
    ...Object.entries(entries).map(([id, fields]) => `  ${id}: {${fields}}`),
  ]);
  return `${['source: article', ...lines].join('\n')}\n`;
}

/** Fields of a figure, one after another. */
export function amount(value: string, more = '', unit = 'USD, unitMultiplier: billion'): string {
  const fields = `indicator: x, value: ${value}, unitMeasure: ${unit}, modality: reported, at: Table, evidence: w`;
  const own = more === '' ? [] : more.split(', ');
  const names = own.map((field) => field.split(':')[0]);
  return [...fields.split(', ').filter((field) => !names.includes(field.split(':')[0])), ...own].join(', ');
}

/** Reads one facts file of groups. */
export function readGroups(
  groups: Readonly<Record<string, Readonly<Record<string, string>>>>,
  texts: Texts = {},
): ReadDataset {
  return read({ economic: factsFile(groups), ...texts });
}

/** The figure with an id, which must be there. */
export function observation({ value }: Checked<Dataset>, id: string): Observation {
  const fact: Fact | undefined = value.facts.get(id);
  if (fact?.kind !== 'observation') throw new Error(`no figure: ${id}`);
  return fact;
}

/** `file:line:column code`, the file without its folder and ending. */
export function located(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ code, place: at }) => `${at?.file.replace(/^.*\/|\.yaml$/g, '')}:${at?.line}:${at?.column} ${code}`,
  );
}
