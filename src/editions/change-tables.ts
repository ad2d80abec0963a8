import type { Place } from '../diagnostics/index.ts';
import type { Table } from '../document/index.ts';
import { changeMark } from '../document/index.ts';
import { formatDate } from '../facts/index.ts';
import type { ChangeArea } from './change-areas.ts';
import { toChangeAreas } from './change-areas.ts';
import type { Cell, CellWriter } from './change-cells.ts';
import { createCellWriter } from './change-cells.ts';
import type { Comparison } from './write-changes.ts';

/** What tables are made for: a brief has one a kind, a deck a single one, for each would take a slide. */
export type TableKind = 'brief' | 'deck';

/** What has changed as tables; none where nothing has. The first one explains the mark. */
export function toChangeTables(
  comparison: Comparison,
  { kind, place }: { readonly kind: TableKind; readonly place: Place },
): readonly Table[] {
  const since = formatDate(comparison.changes.before.date);
  const writer = createCellWriter(since, place);
  const areas = toChangeAreas(comparison, writer);
  const editions = [writer.words(`Edition of ${since}`), writer.words('This edition')];
  const tables =
    kind === 'brief'
      ? areas.map((area) => ownTable(area, editions, writer))
      : areas.length === 0
        ? []
        : [sharedTable(`Compared with the edition of ${since}`, areas, writer)];
  const note = writer.words(
    `${changeMark} behind a figure or statement: it is not what it was in the edition of ${since}.`,
  );
  return tables.map((table, index) => (index === 0 ? { ...table, note } : table));
}

function ownTable(
  { title, naming, reckons, groups }: ChangeArea,
  editions: readonly Cell[],
  writer: CellWriter,
): Table {
  const { words } = writer;
  const head = [...(naming === undefined ? [] : [words(naming)]), ...editions, ...(reckons ? [words('Change')] : [])];
  const rows = groups.map((group) => ({
    title: group.title,
    rows: group.things.map(({ what, before, after, change }) => [
      ...(naming === undefined ? [] : [what ?? []]),
      ...[before, after],
      ...(reckons ? [change ?? words('–')] : []),
    ]),
  }));
  return writer.table(title, head, rows);
}

/** Kinds are its groups; what has no name of its own is called by what became of it, the change of anything else is. */
function sharedTable(title: string, areas: readonly ChangeArea[], writer: CellWriter): Table {
  const { words } = writer;
  const rows = areas.map(({ title: kind, groups }) => ({
    title: kind,
    rows: groups.flatMap((group) =>
      group.things.map(({ what, before, after, change }) => [
        what ?? words(group.title),
        ...[before, after, change ?? words(what === undefined || group.title === '' ? '–' : group.title.toLowerCase())],
      ]),
    ),
  }));
  return writer.table(title, [words('What'), words('Before'), words('Now'), words('Change')], rows);
}
