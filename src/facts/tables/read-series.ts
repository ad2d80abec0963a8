import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { YamlValue, z } from '../../input/index.ts';
import { checkSchema, isId, nearestName, valueAt } from '../../input/index.ts';
import type { Series, SeriesCategory } from '../dataset.ts';
import { idsOf } from '../entries.ts';
import type { FactsFile } from '../read-facts.ts';
import { isTimePoint } from '../time.ts';
import type { AskedTable } from './asked-table.ts';
import { tableKey, toAskedTable } from './asked-table.ts';
import { fillPattern } from './fill-pattern.ts';
import { toHeaded } from './find-columns.ts';
import type { GivenFact, GivenField } from './generated-file.ts';
import { toFactsFile } from './generated-file.ts';
import type { Observed } from './observed.ts';
import { observedInRows } from './observed-in-rows.ts';
import { observedInTable, wantedCells } from './observed-in-table.ts';
import { firstOfEach, noHeader, type Tables } from './read-fact-table.ts';
import { statusFields } from './read-status.ts';
import { regularPeriods } from './regular-periods.ts';
import { seriesSchema, tableSchema } from './schema.ts';
import { slug } from './slug.ts';
import { TableNotes } from './table-notes.ts';

/** A series and the facts that it gives. */
export interface ReadSeries {
  readonly series: Series;
  readonly facts: FactsFile;
}

interface Entry {
  readonly id: string;
  readonly file: FactsFile;
  readonly path: readonly string[];
  readonly spec: z.output<typeof seriesSchema>;
  readonly diagnostics: Diagnostic[];
}

/** The tables that the series of a facts file are read from. What is wrong with their fields is told when they are read. */
export function seriesTablesOf(file: FactsFile): readonly AskedTable[] {
  return [...idsOf(file, 'series').keys()].flatMap((id) => {
    const path = ['series', id, 'table'];
    if (valueAt(file.document.value, path) === undefined) return [];
    const { value } = checkSchema(file.document, tableSchema, path);
    return value === undefined ? [] : [toAskedTable(value, file.document, path)];
  });
}

/** Reads the series of a facts file: each value is a fact, with an id made of the series, its category and its period. */
export function readSeriesOf(file: FactsFile, tables: Tables): Checked<readonly ReadSeries[]> {
  const diagnostics: Diagnostic[] = [];
  const found = [...idsOf(file, 'series').keys()].flatMap((id): readonly ReadSeries[] => {
    const path = ['series', id];
    const checked = checkSchema(file.document, seriesSchema, path);
    diagnostics.push(...checked.diagnostics);
    if (checked.value === undefined) return [];
    const read = readEntry({ id, file, path, spec: checked.value, diagnostics }, tables);
    return read === undefined ? [] : [read];
  });
  return { value: found, diagnostics };
}

function readEntry(entry: Entry, tables: Tables): ReadSeries | undefined {
  const { spec, file, path, diagnostics } = entry;
  const { document } = file;
  if ((spec.rows === undefined) === (spec.table === undefined)) {
    diagnostics.push(diagnose('series-data-unclear', { id: entry.id }, { place: document.place(path, 'key') }));
    return undefined;
  }
  if (spec.table === undefined) {
    const observed = observedInRows(spec, document, path).filter((one) => checkPeriod(one, entry));
    return toSeries(entry, { observed, path: file.source.file, tell: (one) => diagnostics.push(one) });
  }
  const asked = toAskedTable(spec.table, document, [...path, 'table']);
  const table = tables.get(tableKey(asked));
  if (table === undefined) return undefined;
  const headed = toHeaded(table, asked);
  if (headed === undefined) {
    diagnostics.push(noHeader(asked));
    return undefined;
  }
  const notes = new TableNotes(headed, asked);
  const observed = observedInTable({ spec, notes, document, path });
  const place = table.sheet === undefined ? asked.file.replace(/^.*\//, '') : `sheet ${table.sheet}`;
  const isFollowed = observed.length === 0 && notes.hasProblems;
  const read = isFollowed
    ? undefined
    : toSeries(entry, { observed, path: asked.file, at: place, tell: (one) => notes.tell(one) });
  diagnostics.push(...notes.diagnostics);
  return read;
}

function checkPeriod({ period }: Observed, { file, path, spec, diagnostics }: Entry): boolean {
  if (isTimePoint(period)) return true;
  const row = spec.rows?.findIndex((one) => one.period === period) ?? 0;
  const place = file.document.place([...path, 'rows', row, 'period']);
  diagnostics.push(diagnose('period-not-iso', { written: period }, { place }));
  return false;
}

/** What was found of a series, and in which file. */
interface Found {
  readonly observed: readonly Observed[];
  readonly path: string;
  /** Place in the source, where neither the series nor the value has one. */
  readonly at?: string;
  readonly tell: (diagnostic: Diagnostic) => void;
}

function toSeries(entry: Entry, found: Found): ReadSeries | undefined {
  const { id, file, path, spec } = entry;
  const place = file.document.place(path, 'key');
  const { observed, tell } = found;
  if (observed.length === 0) {
    if (entry.diagnostics.length === 0) tell(diagnose('series-empty', { id }, { place }));
    return undefined;
  }
  const periods = regularPeriods(observed.map(({ period }) => period));
  if (periods === 'mixed') {
    tell(diagnose('series-periods-mixed', { id }, { place }));
    return undefined;
  }
  const all = spec.frequency === 'irregular' ? [...new Set(observed.map(({ period }) => period))].sort() : periods;
  const categories = categoriesOf(entry, found);
  const given = observed.flatMap((one) => {
    const category = categories.get(one.category ?? '');
    return category === undefined || one.value === undefined ? [] : [toFact(one, category, { entry, found })];
  });
  const facts = firstOfEach(given, { tell });
  const ids = new Set(facts.map((fact) => fact.id));
  const rows = [...categories.values()].map((category): SeriesCategory => {
    const values = all.map((period) => {
      const factId = idOf(id, category, period);
      return ids.has(factId) ? factId : null;
    });
    return { id: category.id, label: category.label, facts: values };
  });
  const missing = all.filter((_, index) => rows.every((row) => row.facts[index] === null));
  if (missing.length > 0) tell(diagnose('series-periods-missing', { id, missing }, { place }));
  return {
    series: { id, indicator: spec.indicator, periods: all, categories: rows, place },
    facts: toFactsFile(file, found.path, facts),
  };
}

interface Category {
  readonly id: string;
  readonly label: string;
}

/** The categories by the texts that the table has for them, in the order of the series, else of the table. */
function categoriesOf({ file, path, spec }: Entry, { observed, tell }: Found): ReadonlyMap<string, Category> {
  const texts = new Map(observed.map((one) => [one.category ?? '', one]));
  if (spec.categories !== undefined && !texts.has('')) {
    const wanted = wantedCells(spec.categories);
    for (const [cell, { id }] of wanted) {
      if (texts.has(cell)) continue;
      const place = file.document.place([...path, 'categories', id]);
      const known = [...texts.keys()];
      tell(diagnose('series-category-missing', { cell, nearest: nearestName(cell, known), known }, { place }));
    }
    for (const [text, { place }] of texts) {
      if (!wanted.has(text)) tell(diagnose('series-category-unlisted', { text }, { place }));
    }
    return wanted;
  }
  const found = new Map<string, Category>();
  for (const [text, { place }] of texts) {
    const id = slug(text).replaceAll('.', '-');
    if (text !== '' && !isId(`c-${id}`)) tell(diagnose('series-category-without-id', { text }, { place }));
    else found.set(text, { id, label: text });
  }
  return found;
}

function idOf(series: string, { id }: Category, period: string): string {
  return [series, ...(id === '' ? [] : [id]), period.toLowerCase()].join('.');
}

function toFact(
  { period, value = null, status, evidence, isCell, at, place }: Observed,
  category: Category,
  { entry: { id, spec, file, path }, found }: { readonly entry: Entry; readonly found: Found },
): GivenFact {
  const fields = new Map<string, GivenField>();
  const put = (field: string, given: YamlValue | undefined, from = place) => {
    if (given !== undefined && given !== null && !fields.has(field)) fields.set(field, { value: given, place: from });
  };
  const placeOf = (field: string) => file.document.place([...path, field]);
  put('value', value);
  put('period', period);
  for (const field of ['unitMeasure', 'unitMultiplier', 'source', 'asOf', 'validFor', 'saidBy', 'note'] as const) {
    put(field, spec[field], placeOf(field));
  }
  for (const field of ['indicator', 'label', 'referenceArea', 'counterpartArea'] as const) {
    const pattern = spec[field];
    put(field, pattern && withNames(pattern, { field, category, period }), placeOf(field));
  }
  const isProjected = spec.projectedFrom !== undefined && period >= spec.projectedFrom;
  const said = status ?? (isProjected ? 'projected' : 'reported');
  for (const [field, words] of Object.entries(statusFields(said))) put(field, words);
  put('evidence', evidence);
  put('at', at ?? spec.at ?? found.at ?? `series ${id}`, placeOf('at'));
  return { id: idOf(id, category, period), fields, place, isCell };
}

/** The words of a field; an indicator that does not name its category gets it behind. */
function withNames(
  pattern: string,
  { field, category, period }: { readonly field: string; readonly category: Category; readonly period: string },
): string {
  const { text } = fillPattern(pattern, (name) => ({ category: category.label, period })[name]);
  const isNamed = category.label === '' || pattern.includes('{category}') || field !== 'indicator';
  return isNamed ? text : `${text}, ${category.label}`;
}
