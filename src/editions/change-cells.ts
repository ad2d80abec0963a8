import type { Place } from '../diagnostics/index.ts';
import type { Phrasing, Table, TableRow } from '../document/index.ts';
import type { Fact, FactForm } from '../facts/index.ts';
import { formatFact } from '../facts/index.ts';

/** What a cell of a table holds. */
export type Cell = readonly Phrasing[];

/** Makes cells and tables that stand at a place of a template. */
export interface CellWriter {
  /** Words of ours, or of the configuration. */
  readonly words: (value: string) => Cell;
  /** Words of the earlier edition, or reckoned from it: no fact of this one prints them. */
  readonly earlier: (value: string) => Cell;
  readonly printed: (fact: Fact, form: FactForm) => Cell;
  readonly caveat: (id: string, text: string) => Cell;
  /** A table whose rows stand in groups; a group without title has none above it. */
  readonly table: (title: string, head: readonly Cell[], groups: readonly RowGroup[]) => Table;
}

/** Rows that stand under one title. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * @param since date of the earlier edition as printed
 */
export function createCellWriter(since: string, place: Place): CellWriter {
  const words = (value: string): Cell => textCell({ value, configured: true });
  return {
    words,
    earlier: (value) => textCell({ value, because: `compared with the edition of ${since}` }),
    printed: (fact, form) => [
      { type: 'factReference', fact: fact.id, form, printed: formatFact(fact, form), marks: [], place },
    ],
    caveat: (id, value) => textCell({ value, caveat: id }),
    table: (title, head, groups) => ({
      ...{ type: 'table', title: words(title), subtitle: [], note: [], align: head.map(() => 'left') },
      header: row('head', head),
      rows: groups.flatMap((group) => [
        ...groupRow(group, head.length),
        ...group.rows.map((cells) => row('body', cells)),
      ]),
      place,
    }),
  };

  function textCell(fields: { value: string; configured?: true; because?: string; caveat?: string }): Cell {
    return fields.value === '' ? [] : [{ type: 'text', ...fields, place }];
  }

  function groupRow({ title }: RowGroup, columns: number): readonly TableRow[] {
    if (title === '') return [];
    const others = Array.from({ length: columns - 1 }, (): Cell => []);
    return [row('group', [[{ type: 'strong', children: words(title), place }], ...others])];
  }

  function row(role: TableRow['role'], cells: readonly Cell[]): TableRow {
    const children = cells.map((cell) => ({ type: 'tableCell', children: cell, place }) as const);
    return { type: 'tableRow', role, children, place };
  }
}
