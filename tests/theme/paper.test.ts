import { expect, test } from 'vitest';
import { onPaper, paperNames } from '../../src/theme/index.ts';
import { defaultTheme } from './default-theme.ts';

test('a theme on other paper keeps its margins', () => {
  const { page } = defaultTheme();
  expect(onPaper(defaultTheme(), 'A4').page).toEqual(page);
  expect(onPaper(defaultTheme(), 'Letter').page).toEqual({ ...page, width: 612, height: 792 });
  expect(paperNames).toEqual(['A4', 'Letter']);
});
