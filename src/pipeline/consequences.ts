import type { Diagnostic } from '../diagnostics/index.ts';

/** Diagnostics that say: the name, or the share that a chart is to print, does not exist. */
const unknownNames: ReadonlySet<string> = new Set([
  'unknown-fact',
  'no-such-fact',
  'unknown-caveat',
  'unknown-chart',
  'unknown-reference',
  'unknown-partial',
  'chart-unknown-fact',
  'chart-unknown-breakdown',
  'chart-unknown-series',
  'chart-unknown-category',
  'share-missing',
]);

/** Those of them, and others of that kind, that are about facts and breakdowns. */
const factCodes = [
  'unknown-fact',
  'no-such-fact',
  'chart-unknown-fact',
  'chart-unknown-breakdown',
  'chart-unknown-series',
  'chart-unknown-category',
  'unknown-operand',
  'unknown-indicator',
] as const;

/** What keeps a file from being read as text. */
const unreadCodes: ReadonlySet<string> = new Set(['not-utf8', 'control-character', 'path-leaves-pack']);

/** Whether a path is that of a file with a table. */
function isTable(path: string): boolean {
  return /\.(?:csv|tsv|txt|xlsx|xlsm|xls)$/i.test(path);
}

/** What is wrong with tables and series, whose facts stand nowhere by name. */
const tableCodes = /^(?:table|csv|column|cell|series)-/;

/** What keeps code of a pack from adding what it would add. */
const unreadCode = /^extension-(?:not-loaded|import|typescript|file-twice|malformed|field|name)$/;

/** Fields of chart files that nothing knows, as a kind of chart that is not there would. */
const unknownFields: ReadonlySet<string> = new Set(['unknown-choice', 'unknown-field', 'missing-field']);

/**
 * Leaves out diagnostics that only follow from others: names that are there, but in a file, or for a chart, that has errors of its own;
 * caveats that stand apart from their facts in one brief and are missing in another; titles that a finished deck repeats, where the headline
 * of a template has been told of.
 *
 * @param found in the order in which the build came to them
 * @param sources texts of the input files by path
 */
export function withoutConsequences(
  found: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const faulty = new Set(
    found
      .filter(({ code, severity }) => severity === 'error' && !unknownNames.has(code))
      .map(({ place }) => place?.file),
  );
  const missing = found.filter(({ code }) => code === 'missing-file').map(({ message }) => nameOf(message));
  const withheld = new Set([
    ...[...faulty].flatMap((file = '') => namesIn(file, sources.get(file) ?? '')),
    ...missing.flatMap((file) => namesIn(file, '')),
  ]);
  const hidden = codesOfUnread(found);
  const unsaid = new Set(found.filter(({ code }) => code === 'caveat-unsaid').map(({ message }) => nameOf(message)));
  const twice = found.filter(({ code }) => code === 'slide-title-twice').map(({ message }) => nameOf(message));
  const ofOwnKind = chartsOfOwnKinds(found, sources);
  const follows = ({ code, message, place }: Diagnostic) =>
    hidden.has(code) ||
    (place !== undefined && ofOwnKind.has(place.file) && unknownFields.has(code)) ||
    (unknownNames.has(code) && withheld.has(nameOf(message))) ||
    (code === 'caveat-apart' && unsaid.has(nameOf(message))) ||
    (code === 'slide-title-repeated' && twice.some((title) => message.includes(` called \`${title}\``)));
  // A chart that cannot be drawn, were it only for want of a name, is not known to the templates either.
  for (const { place, severity } of found) {
    const chart = chartOf(place?.file ?? '');
    if (chart !== undefined && severity === 'error') withheld.add(chart);
  }
  return found.filter((diagnostic) => !follows(diagnostic));
}

/** Files of charts whose mark nothing knows, where that may be for want of the code that adds it. */
function chartsOfOwnKinds(found: readonly Diagnostic[], sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  if (!found.some(({ code }) => unreadCode.test(code))) return new Set();
  const marks = found.filter(({ code, place }) => {
    const line = sources.get(place?.file ?? '')?.split('\n')[(place?.line ?? 0) - 1] ?? '';
    return code === 'unknown-choice' && /^\s*mark\s*:/.test(line);
  });
  return new Set(marks.flatMap(({ place }) => place?.file ?? []).filter((file) => chartOf(file) !== undefined));
}

/** Codes that mean nothing because a data file has no text in which its names could be looked for, or code of the pack adds nothing. */
function codesOfUnread(found: readonly Diagnostic[]): ReadonlySet<string> {
  const unread = found.filter(({ code }) => unreadCodes.has(code));
  const files = unread.map(({ place }) => place?.file ?? '');
  const isTableFaulty = found.some(({ code, severity, message, place }) => {
    const isAbout = tableCodes.test(code) || isTable(place?.file ?? '');
    return severity === 'error' && (isAbout || (place?.file.startsWith('data/') && isTable(nameOf(message))));
  });
  return new Set([
    ...(found.some(({ code }) => unreadCode.test(code)) ? ['unknown-helper', 'unknown-directive'] : []),
    ...(isTableFaulty || files.some((file) => file.startsWith('data/facts/')) ? factCodes : []),
    ...(files.includes('data/caveats.yaml') ? ['unknown-caveat'] : []),
    ...(files.includes('data/sources.yaml') ? ['unknown-source'] : []),
  ]);
}

/**
 * What a file defines, as far as it can be told without reading it: keys of a data file, the name of a chart or template. Checks are
 * named by nothing else, and the evidence lock defines nothing.
 */
function namesIn(file: string, text: string): readonly string[] {
  const keys =
    /^data\/.+\.ya?ml$/.test(file) && file !== 'data/checks.yaml'
      ? [...text.matchAll(/(?<![a-z0-9-])([a-z][a-z0-9-]*)["']?\s*:/g)].map(([, key = '']) => key)
      : [];
  const template = /^templates\/(.+)\.md\.hbs$/.exec(file)?.[1];
  return [...keys, chartOf(file) ?? [], template ?? []].flat();
}

/** The id of the chart that a file describes. */
function chartOf(file: string): string | undefined {
  return /^templates\/[^/]+\/charts\/([^/]+)\.yaml$/.exec(file)?.[1];
}

/** The name that a message is about: the first in backticks. */
function nameOf(message: string): string {
  return /`([^`]+)`/.exec(message)?.[1] ?? '';
}
