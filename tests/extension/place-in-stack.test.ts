import { expect, test } from 'vitest';
import { placeInStack } from '../../src/extension/index.ts';

const modules = new Map([
  ['file:///packs/my%20pack/briefpack.config.js', 'briefpack.config.js'],
  ['file:///packs/my%20pack/lib/words.js', 'lib/words.js'],
]);

test('the innermost line of the pack counts, not those of the tool around it', () => {
  const stack = `TypeError: no
    at Map.set (file:///tool/dist/extension/to-read-only.js:30:15)
    at nameOf (file:///packs/my%20pack/lib/words.js?briefpack=3&in=file%3A%2F%2F%2Fpacks%2Fmy%2520pack%2F:4:9)
    at print (file:///packs/my%20pack/briefpack.config.js?briefpack=3:12:40)`;
  expect(placeInStack(stack, modules)).toEqual({ file: 'lib/words.js', line: 4, column: 9 });
});

test('an import that names what is not exported is pointed at', () => {
  const stack = `file:///packs/my%20pack/briefpack.config.js?briefpack=1:2
import { nothing } from './lib/words.js';
         ^^^^^^^
SyntaxError: The requested module './lib/words.js' does not provide an export named 'nothing'`;
  expect(placeInStack(stack, modules)).toEqual({ file: 'briefpack.config.js', line: 2, column: 10 });
});

test('code of others has no place in the pack', () => {
  expect(placeInStack('Error\n    at file:///tool/dist/x.js:1:1', modules)).toBeUndefined();
  expect(placeInStack('Error\n    at file:///elsewhere/briefpack.config.js?briefpack=1:1:1', modules)).toBeUndefined();
  expect(placeInStack(undefined, modules)).toBeUndefined();
});
