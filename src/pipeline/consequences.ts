import type { Diagnostic } from '../diagnostics/index.ts';

/** Diagnostics that say: the name does not exist. */
const unknownNames: ReadonlySet<string> = new Set([
  'unknown-fact',
  'unknown-caveat',
  'unknown-chart',
  'unknown-partial',
  'chart-unknown-fact',
  'chart-unknown-breakdown',
]);

/**
 * Leaves out diagnostics that only follow from others: names that are there, but in a file, or for a chart, that has errors of its own.
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
    ...[...sources].flatMap(([file, text]) => (faulty.has(file) ? namesIn(file, text) : [])),
    ...missing.flatMap((file) => namesIn(file, '')),
  ]);
  return found.filter(({ code, message }) => !unknownNames.has(code) || !withheld.has(nameOf(message)));
}

/** What a file defines, as far as it can be told without reading it: keys of a data file, the name of a chart or template. */
function namesIn(file: string, text: string): readonly string[] {
  const keys = file.startsWith('data/')
    ? [...text.matchAll(/([a-z][a-z0-9-]*)["']?\s*:/g)].map(([, key = '']) => key)
    : [];
  const chart = /^templates\/[^/]+\/charts\/([^/]+)\.yaml$/.exec(file)?.[1];
  const template = /^templates\/(.+)\.md\.hbs$/.exec(file)?.[1];
  return [...keys, chart ?? [], template ?? []].flat();
}

/** The name that a message is about: the first in backticks. */
function nameOf(message: string): string {
  return /`([^`]+)`/.exec(message)?.[1] ?? '';
}
