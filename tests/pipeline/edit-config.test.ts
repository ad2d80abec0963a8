import { expect, test } from 'vitest';
import { editConfig } from '../../src/pipeline/edit-config.ts';

const next = { date: '2025-02-15', previous: 'data/editions/2025-02-08.json' };
const edit = (text: string) => {
  const edited = editConfig(new TextEncoder().encode(text), next);
  return edited && new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited);
};
const sections = 'sections:\n  trade: {title: Trade}\n';

test('sets two values and leaves every other character where it is', () => {
  const text = `# A pack\ntitle:   "T"   # kept\n\nedition: 2025-02-08   # every Saturday\n${sections}`;
  expect(edit(text)).toBe(
    `# A pack\ntitle:   "T"   # kept\n\nedition: 2025-02-15   # every Saturday\nprevious: data/editions/2025-02-08.json\n${sections}`,
  );
  expect(edit(`title: T\nprevious: old.json # before\nedition: '2025-02-08'\n${sections}`)).toBe(
    `title: T\nprevious: data/editions/2025-02-08.json # before\nedition: '2025-02-15'\n${sections}`,
  );
});

test('keeps a byte order mark, carriage returns, and a last line without an ending', () => {
  expect(edit(`\uFEFFedition: 2025-02-08\r\ntitle: T\r\n${sections}`)).toBe(
    `\uFEFFedition: 2025-02-15\r\nprevious: data/editions/2025-02-08.json\r\ntitle: T\r\n${sections}`,
  );
  expect(edit(`title: T\n${sections}edition: 2025-02-08`)).toBe(
    `title: T\n${sections}edition: 2025-02-15\nprevious: data/editions/2025-02-08.json\n`,
  );
});

test.each([
  ['a mapping between braces', `{title: T, edition: 2025-02-08, sections: {trade: {title: Trade}}}\n`],
  ['an anchor that another value repeats', `title: T\nedition: &day 2025-02-08\npublisher: *day\n${sections}`],
  ['a value over several lines', `title: T\nedition: >-\n  2025-02-08\n${sections}`],
  ['a configuration with errors', `title: T\nedition: 2025-02-08\nsection: {}\n`],
])('%s is left alone', (_, text) => {
  expect(edit(text)).toBeUndefined();
});
