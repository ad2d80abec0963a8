import { expect, test } from 'vitest';
import { render } from './render.ts';

// Templates of more than a few hundred statements are compiled in parts.
const count = 300;
const lines = Array.from(
  { length: count },
  (_, index) => `Item ${'x'.repeat(index)} {{> word}} in {{section.title}}.\n\n`,
).join('');
const options = {
  partials: { word: 'of {{fact "fdi-stock"}}' },
  section: { id: 'economic', title: 'Economy' },
};

test('a long template is rendered whole and in order, each block with its place', () => {
  const { root, told, words } = render(`${lines}{{#if section}}The end{{/if}}\n`, options);
  expect(told).toEqual([]);
  expect(root.children.map(({ place }) => place?.line)).toEqual(
    Array.from({ length: count + 1 }, (_, index) => 2 * index + 1),
  );
  expect(words).toContain('The end');
});

test('what is wrong far down a long template is told with its place', () => {
  const { told } = render(`${lines}{{section.titel}}\n`, options);
  expect(told).toEqual([`unknown-value main.hbs:${2 * count + 1}:1`]);
});
