import type { Checked } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import { checkSchema, readYaml } from '../input/index.ts';
import { checkTheme } from './check-theme.ts';
import { themeSchema } from './schema.ts';
import type { Theme } from './theme.ts';

/** Reads a theme file and checks all of it. The theme is given only when there is nothing wrong with it. */
export function readTheme(source: SourceText): Checked<Theme | undefined> {
  const document = readYaml(source);
  if (document.value === undefined) return { value: undefined, diagnostics: document.diagnostics };
  const { place } = document.value;
  const checked = checkSchema(document.value, themeSchema);
  const theme: Theme | undefined = checked.value;
  const tokens = theme === undefined ? [] : checkTheme(theme, (path) => place(path));
  const diagnostics = [...document.diagnostics, ...checked.diagnostics, ...tokens];
  return { value: diagnostics.length === 0 ? theme : undefined, diagnostics };
}
