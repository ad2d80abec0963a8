import { expect, test } from 'vitest';
import { usesColor } from '../../src/cli/io.ts';
import { captureIo } from './captured-io.ts';

test.each([
  [{ isTerminal: true }, true],
  [{ isTerminal: false }, false],
  [{ isTerminal: true, environment: { NO_COLOR: '1' } }, false],
  [{ isTerminal: true, environment: { NO_COLOR: '' } }, true],
  [{ isTerminal: true, environment: { CI: 'true' } }, false],
  [{ isTerminal: true, environment: { TERM: 'dumb' } }, false],
])('%j: colour %s', (surroundings, expected) => {
  expect(usesColor(captureIo(surroundings))).toBe(expected);
});
