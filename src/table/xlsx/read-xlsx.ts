import type { Element } from '@xmldom/xmldom';
import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { nearestName } from '../../input/index.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  isNamed,
  OpenedPackage,
  relationshipOf,
  sharedStrings,
  startReading,
  unzip,
} from '../../opc/index.ts';
import type { Table, TableRequest } from '../table.ts';
import { mostCells } from '../table.ts';
import { checkCharacters } from './check-characters.ts';
import { hiddenColumns, isOn, sheetRows } from './sheet-rows.ts';
import { readStyles } from './styles.ts';

/** Reads one sheet of a workbook. Nothing in it is computed: of a formula the result counts that the file holds. */
export async function readXlsx(bytes: Uint8Array, request: TableRequest): Promise<Checked<Table | undefined>> {
  const { file, placeOf } = request;
  const reading = await startReading(file);
  const refuse = (...diagnostics: readonly Diagnostic[]): Checked<undefined> => ({
    value: undefined,
    diagnostics: diagnostics.map((diagnostic) => ({ place: placeOf('file'), ...diagnostic })),
  });
  const entries = unzip(bytes, reading);
  if (typeof entries === 'string') {
    if (reading.isRefused) return refuse(...reading.diagnostics);
    return refuse(diagnose('file-not-readable', { file, reason: entries }));
  }
  const opened = new OpenedPackage(entries, reading);
  const [main] = opened.linked('', 'officeDocument');
  const root = main === undefined ? undefined : opened.root(main);
  if (reading.diagnostics.length > 0) return refuse(...reading.diagnostics);
  if (main === undefined || root === undefined || !isNamed(root, 'x:workbook')) {
    return refuse(diagnose('table-wrong-kind', { file }));
  }
  const named = chooseSheet(root, request);
  if (named.value === undefined) return refuse(...named.diagnostics);
  const table = sheetTable({ main, root, opened }, named.value, request);
  if (reading.diagnostics.length > 0) return refuse(...reading.diagnostics);
  if (table === undefined) return refuse(diagnose('table-too-large', { file, most: mostCells }));
  const faults = checkCharacters(table, placeOf('file'));
  return faults.length > 0 ? refuse(...faults) : { value: table, diagnostics: [] };
}

/** The sheet that is asked for, or the only one. */
function chooseSheet(root: Element, { file, sheet, placeOf }: TableRequest): Checked<Element | undefined> {
  const sheets = childrenOf(childOf(root, 'x:sheets'), 'x:sheet');
  const names = sheets.map((one) => attributeOf(one, 'name') ?? '');
  if (sheet === undefined) {
    const [only] = sheets;
    if (only !== undefined && sheets.length === 1) return { value: only, diagnostics: [] };
    return { value: undefined, diagnostics: [diagnose('table-sheet-unclear', { file, sheets: names })] };
  }
  // Programs take names of sheets for equal whatever their case.
  const found = sheets[names.findIndex((name) => name.toLowerCase() === sheet.toLowerCase())];
  if (found !== undefined) return { value: found, diagnostics: [] };
  const args = { file, sheet, nearest: nearestName(sheet, names), known: names };
  return { value: undefined, diagnostics: [diagnose('table-unknown-sheet', args, { place: placeOf('sheet') })] };
}

interface OpenedWorkbook {
  readonly main: string;
  readonly root: Element;
  readonly opened: OpenedPackage;
}

/** Undefined where the sheet cannot be read, which is told, or is too large. */
function sheetTable(
  { main, root, opened }: OpenedWorkbook,
  chosen: Element,
  { file }: TableRequest,
): Table | undefined {
  const link = opened.link(main, relationshipOf(chosen));
  const content = link?.type === 'worksheet' ? opened.root(link.target) : undefined;
  if (content === undefined) {
    if (link !== undefined) opened.fault(link.target, 'it is no sheet of cells');
    return undefined;
  }
  const [strings, styles] = (['sharedStrings', 'styles'] as const).map((type) => {
    const [part] = opened.linked(main, type);
    return part === undefined ? undefined : opened.root(part);
  });
  const sheet = attributeOf(chosen, 'name') ?? '';
  const rows = sheetRows(content, {
    file,
    sheet,
    strings: sharedStrings(strings),
    styles: readStyles(styles),
    isFrom1904: isOn(childOf(root, 'x:workbookPr'), 'date1904'),
  });
  return rows && { file, sheet, rows, hiddenColumns: hiddenColumns(content) };
}
