import { expect, test } from 'vitest';
import { render } from './render.ts';

// Templates of more than a few hundred statements are compiled in parts.
test('a long template is rendered whole and in order, with its partials, blocks and places', () => {
  const count = 300;
  const lines = Array.from(
    { length: count },
    (_, index) => `Line ${'x'.repeat(index)} {{> word}} {{edition.title}}.\n\n`,
  );
  const { root, told } = render(`${lines.join('')}{{#if edition.title}}{{nobody}}{{/if}}\n`, {
    partials: { word: 'of {{fact "fdi-stock"}}' },
  });
  expect(told).toEqual([`unknown-value main.hbs:${2 * count + 1}:24`]);
  expect(root.children).toHaveLength(count + 1);
  expect(root.children.at(count - 1)?.place?.line).toBe(2 * count - 1);
});
