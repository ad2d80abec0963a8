import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/pipeline/canonical-json.ts';

test('sorts keys and maps, keeps lists, and drops places and durations', () => {
  const place = { file: 'a.yaml', line: 1, column: 1 };
  const facts = new Map([
    ['b', { value: '1.50', validFor: 'P1M', place }],
    ['a', { of: ['z', 'y'], indicator: 'A', place }],
  ]);
  expect(canonicalJson({ facts })).toBe('{"facts":{"a":{"indicator":"A","of":["z","y"]},"b":{"value":"1.50"}}}');
});
