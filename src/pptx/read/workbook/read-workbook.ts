import {
  attributeOf,
  childOf,
  childrenOf,
  OpenedPackage,
  relationshipOf,
  sharedStrings,
  unzip,
} from '../../../opc/index.ts';
import type { CellAddress } from './cell-range.ts';
import type { SheetCells } from './sheet-cells.ts';
import { sheetCells } from './sheet-cells.ts';

/** The sheets of a workbook by name. */
export type Workbook = ReadonlyMap<string, SheetCells>;

/** Reads the workbook in a part of a deck; without sheets where it cannot be read, which is told. */
export function readWorkbook(part: string, deck: OpenedPackage): Workbook {
  const bytes = deck.bytes(part);
  if (bytes === undefined) return new Map();
  const entries = unzip(bytes, deck.reading);
  if (typeof entries === 'string') {
    deck.fault(part, entries);
    return new Map();
  }
  return sheetsOf(new OpenedPackage(entries, deck.reading, part));
}

function sheetsOf(opened: OpenedPackage): Workbook {
  const [main] = opened.linked('', 'officeDocument');
  if (main === undefined) opened.fault('_rels/.rels', 'it names no workbook');
  const root = main === undefined ? undefined : opened.root(main);
  if (main === undefined || root === undefined) return new Map();
  const [shared] = opened.linked(main, 'sharedStrings');
  const strings = shared === undefined ? [] : sharedStrings(opened.root(shared));
  const sheets = new Map<string, SheetCells>();
  for (const sheet of childrenOf(childOf(root, 'x:sheets'), 'x:sheet')) {
    const link = opened.link(main, relationshipOf(sheet));
    const content = link?.type === 'worksheet' ? opened.root(link.target) : undefined;
    if (content !== undefined) sheets.set(attributeOf(sheet, 'name') ?? '', sheetCells(content, strings));
  }
  return sheets;
}

/** What a cell holds; nothing where it is empty or not there. */
export function cellValue(workbook: Workbook, { sheet, cell }: CellAddress): string | undefined {
  return workbook.get(sheet)?.get(cell);
}

/** Ids of the facts that the sheet `Sources` names, in its column headed `Fact`. */
export function factsOf(workbook: Workbook): readonly string[] {
  const cells = [...(workbook.get('Sources') ?? [])];
  const head = cells.find(([, value]) => value === 'Fact')?.[0];
  if (head === undefined) return [];
  const [column, row] = splitReference(head);
  return cells
    .filter(([cell]) => {
      const [otherColumn, otherRow] = splitReference(cell);
      return otherColumn === column && otherRow > row;
    })
    .map(([, value]) => value);
}

function splitReference(cell: string): readonly [column: string, row: number] {
  const column = cell.replace(/\d+$/, '');
  return [column, Number(cell.slice(column.length))];
}
