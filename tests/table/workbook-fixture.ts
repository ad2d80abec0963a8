import { strToU8, zipSync } from 'fflate';

/** What a workbook for tests is made of: XML of its sheets, and what their cells refer to. */
export interface WorkbookFixture {
  /** Content of `x:worksheet`, by the names of the sheets. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Codes of number formats; cells name them by position, from 1. */
  readonly formats?: readonly string[];
  readonly isFrom1904?: boolean;
  /** Parts that are laid over the others. */
  readonly parts?: Readonly<Record<string, string>>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The bytes of a workbook. */
export function workbook({ sheets, strings = [], formats = [], isFrom1904, parts = {} }: WorkbookFixture): Uint8Array {
  const names = Object.keys(sheets);
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const written: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${packageRelationships}">${link('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelationships}">${names
      .map((_, index) => link(`s${index}`, 'worksheet', `sheet${index}.xml`))
      .join(
        '',
      )}${link('strings', 'sharedStrings', 'strings.xml')}${link('styles', 'styles', 'styles.xml')}</Relationships>`,
    'xl/strings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/sheet${index}.xml`, `<worksheet xmlns="${main}">${sheets[name]}</worksheet>`]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(written).map(([name, xml]) => [name, strToU8(xml)])));
}

/** Rows of a sheet from the XML of their cells, each with its row number. */
export function rows(...cells: readonly string[]): string {
  return `<sheetData>${cells.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('')}</sheetData>`;
}

/** A cell of text. */
export function text(words: string): string {
  return `<c t="inlineStr"><is><t>${words}</t></is></c>`;
}

/** A cell with a stored number, in the format of a position from 1. */
export function number(stored: string, format = 0): string {
  return `<c s="${format}"><v>${stored}</v></c>`;
}
