import { expect, test } from 'vitest';
import { toReadOnly } from '../../src/extension/index.ts';

const given = () => ({ facts: new Map([['exports', { value: '31.5', of: ['a'] }]]) });

test('a copy says the same, and is another one', () => {
  const data = given();
  const copy = toReadOnly(data);
  expect([...copy.facts]).toEqual([...data.facts]);
  expect(copy.facts.get('exports')).not.toBe(data.facts.get('exports'));
});

test.each([
  ['a field', (data: ReturnType<typeof given>) => Object.assign(data.facts.get('exports') ?? {}, { value: '99' })],
  ['a list', (data: ReturnType<typeof given>) => data.facts.get('exports')?.of.push('b')],
  ['an entry', (data: ReturnType<typeof given>) => data.facts.set('food', { value: '6', of: [] })],
  ['all entries', (data: ReturnType<typeof given>) => data.facts.clear()],
  ['one entry', (data: ReturnType<typeof given>) => data.facts.delete('exports')],
])('%s cannot be changed', (_, change) => {
  const copy = toReadOnly(given());
  expect(() => change(copy)).toThrow(TypeError);
  expect([...copy.facts]).toEqual([...given().facts]);
});
