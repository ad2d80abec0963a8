import { expect, test } from 'vitest';
import { readSources } from './sources.ts';

/** Declarations for libraries without types follow those libraries. */
const sources = readSources('src').filter(({ path }) => !path.endsWith('.d.ts'));

/** Lines of code that match, as `path:line: text`; comments are left out. */
function findLines(pattern: RegExp, allowedRooms: readonly string[] = []): readonly string[] {
  return sources
    .filter(({ room }) => !allowedRooms.includes(room))
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
}

/** Blanks comments, keeping the lines. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/.*$/gm, '');
}

test('nothing depends on the clock or on chance', () => {
  expect(findLines(/Date\.now\(|new Date\(\)|Math\.random\(|randomUUID|randomBytes/)).toEqual([]);
  expect(findLines(/performance\.now\(|process\.hrtime/, ['pipeline'])).toEqual([]);
});

test('nothing depends on the locale or the time zone', () => {
  expect(findLines(/\.toLocale\w*\(|\bIntl\.\w+\(\)|\.localeCompare\(|getTimezoneOffset/)).toEqual([]);
  expect(findLines(/\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds)\(/)).toEqual([]);
});

test('only pipeline and cli look at the environment', () => {
  // The canvas library has no other switch to keep the fonts of the machine out of the pictures.
  const switches = /process\.env\.DISABLE_SYSTEM_FONTS_LOAD = '1'/;
  // pdf.js forgets failures of its own, which would end the process.
  const rejections = /process\.\w+\('unhandledRejection'/;
  const isAllowed = (line: string) => switches.test(line) || rejections.test(line);
  expect(findLines(/\bprocess\b\./, ['pipeline', 'cli']).filter((line) => !isAllowed(line))).toEqual([]);
  expect(findLines(/\bconsole\./)).toEqual([]);
});

test('no type is given up', () => {
  expect(findLines(/:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore/)).toEqual([]);
});

test('nothing is exported by default', () => {
  expect(findLines(/^\s*export default|\bas default\b/)).toEqual([]);
});

test('nothing is left open in a comment', () => {
  const open = sources.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ path }) => path);
  expect(open).toEqual([]);
});

test('no file has more than 400 lines, half of them have at most 90', () => {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
});

test('no file is named for being a leftover', () => {
  expect(
    sources.map(({ path }) => path).filter((path) => /(utils?|helpers|misc|common|manager|process)\.ts$/.test(path)),
  ).toEqual([]);
});
