import { describe, expect, it } from 'vitest';
import { generatedBase } from '../../src/pptx/base/generated-base.ts';
import { readBasePackage } from '../../src/pptx/base/read-base-package.ts';
import { deckLayouts } from '../../src/pptx/grid/deck-layouts.ts';
import { unzipParts, zipParts } from '../../src/pptx/package/zip.ts';
import { defaultTheme } from '../theme/default-theme.ts';

const theme = defaultTheme();

describe('the generated base', () => {
  const base = readBasePackage(generatedBase(theme));

  it('is read like any other: a layout for every role, with the placeholders of its definition', () => {
    for (const definition of deckLayouts(theme)) {
      const layout = base.layouts.get(definition.role);
      expect(layout?.name).toBe(definition.name);
      for (const placeholder of definition.placeholders) {
        expect(layout?.placeholders.get(placeholder.key)?.box, `${definition.role} ${placeholder.key}`).toEqual(
          placeholder.box,
        );
      }
    }
  });

  it('gives titles no index and every other placeholder the index of its job', () => {
    for (const layout of base.layouts.values()) {
      expect(layout.placeholders.get('title')?.idx).toBeUndefined();
      expect(layout.placeholders.get('source')?.idx ?? '18').toBe('18');
    }
  });

  it('keeps every placeholder on the slide', () => {
    for (const { placeholders } of deckLayouts(theme)) {
      for (const { box, name } of placeholders) {
        expect(box.x, name).toBeGreaterThan(0);
        expect(box.x + box.w, name).toBeLessThanOrEqual(base.size.w);
        expect(box.y + box.h, name).toBeLessThanOrEqual(base.size.h);
      }
    }
  });
});

it.each([
  ['before the first', -62_167_219_200],
  ['after the last', 253_402_214_400],
])('an edition %s time that a zip file can hold gives a package all the same', (_, epoch) => {
  const parts = new Map([['a.xml', '<a/>']]);
  expect(unzipParts(zipParts(parts, epoch))).toEqual(parts);
});
