import { readFileSync } from 'node:fs';
import type { SourceText } from '../../src/input/index.ts';
import type { Theme } from '../../src/theme/index.ts';
import { readTheme } from '../../src/theme/index.ts';

/** The text of the default theme. */
export function defaultThemeSource(): SourceText {
  const file = 'templates/theme/default.yaml';
  return { file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') };
}

/** The default theme for tests of every room. */
export function defaultTheme(): Theme {
  const { value, diagnostics } = readTheme(defaultThemeSource());
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}
