import type { Checked, Place } from '../diagnostics/index.ts';
import type { SourceText, YamlDocument, YamlPath } from '../input/index.ts';
import { checkSchema, isMapping, layOver, readYaml } from '../input/index.ts';
import { checkTheme } from './check-theme.ts';
import { themeSchema } from './schema.ts';
import type { Theme } from './theme.ts';

/** A theme that was read, and where its tokens stand. */
export interface ReadTheme extends Checked<Theme | undefined> {
  /** The place of a token, in whichever file says it. */
  place(path: YamlPath): Place;
  /** The file that says a token: 0 the theme's own, 1 the one that it extends; undefined where none does. */
  layerOf(path: YamlPath): number | undefined;
}

/** The theme that every other one ends at. */
export const rootTheme = 'default';

/** What a theme file is laid over, and where it says so. */
export interface ExtendedTheme {
  readonly name: string;
  readonly place: Place;
}

/** The theme that a file extends: the default one unless it names another. */
export function extendedTheme(source: SourceText): ExtendedTheme {
  const { value: document } = readYaml(source);
  const name = document !== undefined && isMapping(document.value) ? document.value.extends : undefined;
  const place = document?.place(['extends']) ?? { file: source.file, line: 1, column: 1 };
  return { name: typeof name === 'string' ? name : rootTheme, place };
}

/**
 * Reads a theme file, laid over those that it extends, and checks all of it. The theme is given only when there is nothing wrong with it.
 *
 * @param bases what the file extends, what that extends, and so on; whatever is wrong is placed in the file that says it
 */
export function readTheme(source: SourceText, bases: readonly SourceText[] = []): ReadTheme {
  const read = [source, ...bases].map((layer) => readYaml(layer));
  const unread = read.flatMap(({ diagnostics }) => diagnostics);
  const [top, ...others] = read.flatMap(({ value }) => value ?? []);
  if (top === undefined || others.length < bases.length) {
    const start = { file: source.file, line: 1, column: 1 };
    return { value: undefined, diagnostics: unread, place: () => start, layerOf: () => undefined };
  }
  const document = layOver([isMapping(top.value) ? top : emptied(top), ...others], isWholeToken);
  const checked = checkSchema(document, themeSchema);
  const theme: Theme | undefined = checked.value;
  const tokens = theme === undefined ? [] : checkTheme(theme, document);
  const diagnostics = [...unread, ...checked.diagnostics, ...tokens];
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  const { layerOf } = document;
  return { value: hasErrors ? undefined : theme, diagnostics, place: (path) => document.place(path), layerOf };
}

/** A face names one file: what an upper theme says of it goes with nothing that a lower one says. */
export function isWholeToken(path: YamlPath): boolean {
  return path.length === 2 && path[0] === 'faces';
}

/** A file of comments alone changes nothing of what it extends. */
function emptied(document: YamlDocument): YamlDocument {
  return document.value === null ? { ...document, value: {} } : document;
}
