import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TextStyle, Theme, ThemeFace } from '../../src/theme/index.ts';

/** The default theme for tests of every room. */
export function defaultTheme(): Theme {
  const text = readFileSync(new URL('../../templates/theme/default.yaml', import.meta.url), 'utf8');
  const raw = parse(text) as Theme;
  const faces = Object.fromEntries(
    Object.entries(raw.faces).map(([name, face]) => [name, { italic: false, ...(face as Partial<ThemeFace>) }]),
  );
  const styles = Object.fromEntries(
    Object.entries(raw.styles).map(([name, style]) => [
      name,
      { features: [], tracking: 0, capitals: false, ...(style as Partial<TextStyle>) },
    ]),
  );
  return { ...raw, faces, styles } as unknown as Theme;
}
