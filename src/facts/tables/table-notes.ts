import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { firstFaults } from '../../input/index.ts';
import type { Cell, TableRow } from '../../table/index.ts';
import type { AskedTable } from './asked-table.ts';
import type { HeadedTable } from './find-columns.ts';
import { cellOf, whereOf } from './find-columns.ts';
import type { Amount, AmountContext } from './read-amount.ts';
import { readAmount } from './read-amount.ts';
import { readTime } from './read-time.ts';

/** A cell by its row and column. */
export interface CellAt {
  readonly row: TableRow;
  readonly column: number;
}

/** Reads the cells of one table, and keeps what there is to say of them, so that each thing is told once. */
export class TableNotes {
  readonly headed: HeadedTable;
  readonly asked: AskedTable;
  readonly #problems = new Map<string, Diagnostic[]>();
  readonly #empty: CellAt[] = [];
  readonly #rounded: (CellAt & { readonly amount: Amount; readonly cell: Cell })[] = [];
  #decimal: { readonly sign: string; readonly cell: Cell } | undefined;

  constructor(headed: HeadedTable, asked: AskedTable) {
    this.headed = headed;
    this.asked = asked;
  }

  /** Keeps a problem. */
  tell(diagnostic: Diagnostic): void {
    this.#problems.set(diagnostic.code, [...(this.#problems.get(diagnostic.code) ?? []), diagnostic]);
  }

  /** Whether a problem was kept. */
  get hasProblems(): boolean {
    return this.#problems.size > 0;
  }

  /** The amount in a cell; undefined where it has none, which is kept. */
  amount(at: CellAt, unitMeasure: string): Amount | undefined {
    const cell = cellOf(at.row, at.column);
    const context: AmountContext = { options: this.asked.options, unitMeasure };
    const read = readAmount(cell, context);
    if (read === 'missing') {
      this.#empty.push(at);
      return undefined;
    }
    const where = this.where(at);
    if ('code' in read) {
      const { code, ...more } = read;
      this.tell(diagnose(code, { where, text: cell.text, ...more } as never, { place: cell.place }));
      return undefined;
    }
    if (read.stored !== undefined) this.#rounded.push({ ...at, amount: read, cell });
    this.#checkDecimal(read, cell, where);
    return read;
  }

  /** The time in a cell; undefined where it has none, which is kept. */
  time(at: CellAt): string | undefined {
    const cell = cellOf(at.row, at.column);
    const read = readTime(cell, this.asked.options);
    if (typeof read !== 'string') return read.time;
    const { dateFormat } = this.asked.options;
    this.tell(diagnose(read, { where: this.where(at), text: cell.text, dateFormat } as never, { place: cell.place }));
    return undefined;
  }

  /** How a cell is named in messages. */
  where({ row, column }: CellAt): string {
    return whereOf(this.headed, row, column);
  }

  /** Everything that was kept. */
  get diagnostics(): readonly Diagnostic[] {
    const { file } = this.headed.table;
    const problems = [...this.#problems.values()].flatMap((found) => firstFaults(found, (one) => one));
    const [empty] = this.#empty;
    const [rounded] = this.#rounded;
    const hidden = this.#hidden();
    return [
      ...problems,
      ...(empty === undefined
        ? []
        : [
            diagnose(
              'table-cells-empty',
              { file, cells: this.#empty.map((at) => this.where(at)) },
              { place: cellOf(empty.row, empty.column).place },
            ),
          ]),
      ...(rounded === undefined
        ? []
        : [
            diagnose(
              'table-numbers-rounded',
              {
                file,
                count: this.#rounded.length,
                shown: rounded.amount.value,
                stored: rounded.amount.stored ?? '',
                where: this.where(rounded),
              },
              { place: rounded.cell.place },
            ),
          ]),
      ...(hidden.length === 0 ? [] : [diagnose('table-rows-hidden', { file, hidden }, { place: this.asked.place })]),
    ];
  }

  /** Two decimal signs in one table are a mistake in one of two cells, although each alone can be read. */
  #checkDecimal({ decimal }: Amount, cell: Cell, where: string): void {
    if (decimal === undefined) return;
    this.#decimal ??= { sign: decimal, cell };
    const { sign, cell: first } = this.#decimal;
    if (sign === decimal) return;
    const related = { message: `the first decimal sign, \`${sign}\``, place: first.place };
    this.tell(diagnose('cell-separators-mixed', { where, text: cell.text, sign }, { place: cell.place, related }));
  }

  #hidden(): readonly string[] {
    const { rows, names, table } = this.headed;
    return [
      ...rows.filter(({ isHidden }) => isHidden).map(({ number }) => `row ${number}`),
      ...[...table.hiddenColumns].flatMap((column) => {
        const name = names[column]?.text ?? '';
        return name === '' ? [] : [`column \`${name}\``];
      }),
    ];
  }
}
