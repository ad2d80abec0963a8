import { expect, test } from 'vitest';
import { createGlob } from '../../src/pipeline/glob.ts';

test.each([
  ['economic.*', 'economic.pdf', true],
  ['economic.*', 'economic.pptx', true],
  ['economic.*', 'forecast.pdf', false],
  ['*.pdf', 'briefing.pdf', true],
  ['*.pdf', 'briefing-pdf', false],
  ['*', 'charts/trade.png', false],
  ['charts/*', 'charts/trade.png', true],
  ['economic.*,charts/tr?de.png', 'charts/trade.png', true],
  ['(a+)+$', 'aaaa', false],
  ['[abc', '[abc', true],
])('%s meets %s: %s', (glob, name, expected) => {
  expect(createGlob(glob)(name)).toBe(expected);
});
