import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { unzip } from '../../../opc/index.ts';
import { checkCharts } from './check-charts.ts';
import { checkContentTypes } from './check-content-types.ts';
import { checkEntries } from './check-entries.ts';
import { checkReachable, checkRelationships } from './check-relationships.ts';
import { checkShapeIds } from './check-shape-ids.ts';
import { checkSheets, sheetNames } from './check-sheets.ts';
import { checkSlideLists } from './check-slide-lists.ts';
import { contentTypesName, PackageFile } from './package-file.ts';
import { xmlFault } from './xml-fault.ts';
import { zipDirectory } from './zip-directory.ts';

/** Parts that are not well formed, which nothing else can be said of. */
function checkXml(file: PackageFile, deck: string): readonly Diagnostic[] {
  const xml = [contentTypesName, ...file.parts].filter((part) => /\.(?:xml|rels)$/.test(part) && file.has(part));
  return xml.flatMap((part) => {
    const read = file.text(part);
    const reason = 'text' in read ? xmlFault(read.text.replace(/^\ufeff/, '')) : read.reason;
    return reason === undefined
      ? []
      : [diagnose('package-xml-broken', { file: deck, part: file.nameOf(part), reason })];
  });
}

/** What every package must be, a deck as well as the workbooks in it. */
function checkStructure(file: PackageFile, deck: string): readonly Diagnostic[] {
  return [
    ...checkEntries(file, deck),
    ...checkContentTypes(file, deck),
    ...checkRelationships(file, deck),
    ...checkReachable(file, deck),
  ];
}

/** A workbook in a part of a deck; undefined where it cannot be unpacked. */
function openWorkbook(part: string, file: PackageFile): PackageFile | undefined {
  const bytes = file.bytes(part);
  const entries = unzip(bytes, file.reading);
  if (typeof entries === 'string') return undefined;
  return new PackageFile(zipDirectory(bytes), entries, { reading: file.reading, within: part });
}

function checkWorkbook(part: string, workbook: PackageFile | undefined, deck: string): readonly Diagnostic[] {
  if (workbook === undefined)
    return [diagnose('package-workbook-unsound', { file: deck, part, fault: 'zip', what: part })];
  const broken = checkXml(workbook, deck);
  return broken.length > 0 ? broken : [...checkStructure(workbook, deck), ...checkSheets(workbook, deck)];
}

/**
 * Everything in the package of a finished deck that PowerPoint would repair or refuse, or that would be dead weight in it (ISO/IEC 29500-2):
 * entries of the zip file, content types, relationships, parts that nothing leads to, ids, lists of slides, charts and their workbooks.
 */
export function checkPackage(file: PackageFile, deck: string): readonly Diagnostic[] {
  const broken = checkXml(file, deck);
  // what is read of broken XML would be told as a second fault
  if (broken.length > 0) return broken;
  const parts = file.parts.filter((part) => part.endsWith('.xlsx'));
  const workbooks = new Map(parts.map((part) => [part, openWorkbook(part, file)]));
  return [
    ...checkStructure(file, deck),
    ...checkShapeIds(file, deck),
    ...checkSlideLists(file, deck),
    ...checkCharts(file, deck, (part) => {
      const workbook = workbooks.get(part);
      return workbook === undefined ? undefined : sheetNames(workbook);
    }),
    ...[...workbooks].flatMap(([part, workbook]) => checkWorkbook(part, workbook, deck)),
  ];
}
