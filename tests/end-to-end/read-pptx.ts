import { strFromU8, unzipSync } from 'fflate';

/** A chart as the file holds it twice: what PowerPoint shows, and the workbook behind "Edit data". */
export interface ReadChart {
  readonly part: string;
  /** Text of caches and labels. */
  readonly text: string;
  /** Each cached number with the cell that it is a copy of. */
  readonly cached: readonly { readonly cell: string; readonly value: string }[];
  /** Values of the workbook by cell: `Sheet1!B2`. */
  readonly cells: ReadonlyMap<string, string>;
}

/** One slide, in the order of the deck. */
export interface ReadSlide {
  /** Text of the slide itself, a line a paragraph. */
  readonly text: string;
  readonly notes: string;
  readonly charts: readonly ReadChart[];
}

/** What stands in a finished PowerPoint file. */
export interface ReadPptx {
  readonly slides: readonly ReadSlide[];
  readonly title: string;
  /** Names of all parts. */
  readonly parts: readonly string[];
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Reads a finished PowerPoint file back, from its XML alone. */
export function readPptx(bytes: Uint8Array): ReadPptx {
  const parts: Parts = unzipSync(bytes);
  const relations = relationsOf(parts, 'ppt/presentation.xml');
  const ids = [...xml(parts, 'ppt/presentation.xml').matchAll(/<p:sldId [^>]*r:id="([^"]+)"/g)];
  const slides = ids.map(([, id = '']) => readSlide(parts, relations.get(id) ?? ''));
  const title = /<dc:title>([^<]*)</.exec(xml(parts, 'docProps/core.xml'))?.[1] ?? '';
  return { slides, title: decode(title), parts: Object.keys(parts) };
}

function readSlide(parts: Parts, part: string): ReadSlide {
  const targets = [...relationsOf(parts, part).values()];
  const notes = targets.find((target) => target.includes('/notesSlides/'));
  const charts = targets.filter((target) => target.includes('/charts/'));
  return {
    text: paragraphs(xml(parts, part)),
    notes: notes === undefined ? '' : paragraphs(xml(parts, notes)),
    charts: charts.map((chart) => readChart(parts, chart)),
  };
}

function readChart(parts: Parts, part: string): ReadChart {
  const text = xml(parts, part);
  const workbook = [...relationsOf(parts, part).values()].find((target) => target.endsWith('.xlsx'));
  const cached = [...text.matchAll(/<c:numRef><c:f>([^<]+)<\/c:f><c:numCache>(.*?)<\/c:numCache>/gs)].flatMap(
    ([, range = '', cache = '']) =>
      [...cache.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)<\/c:v>/g)].map(([, index = '', value = '']) => ({
        cell: cellAt(decode(range), Number(index)),
        value,
      })),
  );
  const words = [...text.matchAll(/<(?:c:v|a:t)>([^<]*)</g)].map(([, value = '']) => decode(value));
  const cells = workbook === undefined ? new Map<string, string>() : readWorkbook(parts[workbook] ?? new Uint8Array());
  return { part, text: words.join('\n'), cached, cells };
}

/** The cell of a range (`Sheet1!$B$2:$B$5`) at a position. */
function cellAt(range: string, index: number): string {
  const [, sheet = '', column = '', row = ''] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)/.exec(range) ?? [];
  return `${sheet}!${column}${Number(row) + index}`;
}

function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts: Parts = unzipSync(bytes);
  const relations = relationsOf(parts, 'xl/workbook.xml');
  const shared = 'xl/sharedStrings.xml' in parts ? xml(parts, 'xl/sharedStrings.xml') : '';
  const strings = [...shared.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => textOf(item));
  const sheets = [...xml(parts, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"[^>]*r:id="([^"]+)"/g)];
  return new Map(
    sheets.flatMap(([, name = '', id = '']) =>
      [...xml(parts, relations.get(id) ?? '').matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs)].map(
        ([, cell = '', attributes = '', content = '']): [string, string] => [
          `${decode(name)}!${cell}`,
          cellValue(attributes, content, strings),
        ],
      ),
    ),
  );
}

function cellValue(attributes: string, content: string, strings: readonly string[]): string {
  const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
  if (/t="s"/.test(attributes)) return strings[Number(value)] ?? '';
  return /t="inlineStr"/.test(attributes) ? textOf(content) : decode(value);
}

function textOf(content: string): string {
  return [...content.matchAll(/<t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => decode(text)).join('');
}

/** Targets of a part's relationships by id, as part names. */
function relationsOf(parts: Parts, part: string): ReadonlyMap<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!(name in parts)) return new Map();
  const found = [...xml(parts, name).matchAll(/<Relationship [^>]*>/g)].map(([element]): [string, string] => {
    const attribute = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(element)?.[1] ?? '';
    return [attribute('Id'), resolvePart(folder, attribute('Target'))];
  });
  return new Map(found);
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Text of each paragraph that has some, marks (raised runs) as words of their own. */
function paragraphs(text: string): string {
  return [...text.matchAll(/<a:p[ >].*?<\/a:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<a:br\b|<a:(?:r|fld)[ >].*?<\/a:(?:r|fld)>/gs)].map(runText).join(''))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function runText([run]: RegExpMatchArray): string {
  const text = decode(/<a:t>([^<]*)</.exec(run)?.[1] ?? ' ');
  return /<a:rPr [^>]*\bbaseline="[1-9]/.test(run) ? ` ${text}` : text;
}

function xml(parts: Parts, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`the file has no part ${name}`);
  return strFromU8(part);
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
