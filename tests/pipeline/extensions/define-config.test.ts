import { expect, expectTypeOf, test } from 'vitest';
import type { Dataset } from '../../../src/index.ts';
import { defineConfig } from '../../../src/index.ts';

test('what is given is given back, and fields of chart files have the types that were declared', () => {
  const config = defineConfig({
    charts: {
      fan: {
        fields: { of: { type: 'facts' }, most: { type: 'integer', optional: true } },
        toChart: ({ fields: { of, most }, dataset }) => {
          expectTypeOf(of).toEqualTypeOf<readonly string[]>();
          expectTypeOf(most).toEqualTypeOf<number | undefined>();
          expectTypeOf(dataset).toEqualTypeOf<Dataset>();
          return { mark: 'bar', data: { facts: of } };
        },
      },
    },
  });
  expect(Object.keys(config.charts ?? {})).toEqual(['fan']);
  const given = { helpers: {} };
  expect(defineConfig(given)).toBe(given);
});
