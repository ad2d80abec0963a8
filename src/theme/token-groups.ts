import type { SourceText } from '../input/index.ts';
import { isMapping, layOver, readYaml } from '../input/index.ts';
import { formatTokens } from './format-tokens.ts';
import { isWholeToken } from './read-theme.ts';
import { themeSchema } from './schema.ts';

/** Groups of tokens that a theme may change, in the order of a theme file. */
export const tokenGroups: readonly string[] = Object.keys(themeSchema.shape).filter(
  (name) => name !== 'name' && name !== 'extends',
);

/** A group of tokens in a theme that is laid over others. */
export interface TokenGroup {
  readonly name: string;
  /** Numbers of the files that say something of it, 0 the theme's own. */
  readonly layers: readonly number[];
  /** All of its tokens as a theme file says them; empty where no file could be read. */
  readonly text: string;
}

/** The groups of a theme's tokens as they are now, and which of its files say them. */
export function readTokenGroups(layers: readonly SourceText[]): readonly TokenGroup[] {
  const documents = layers.flatMap((layer) => {
    const { value } = readYaml(layer);
    return value !== undefined && isMapping(value.value) ? value : [];
  });
  const [top, ...others] = documents;
  if (top === undefined) return [];
  const { value } = layOver([top, ...others], isWholeToken);
  return tokenGroups.map((name) => {
    const holding = documents.flatMap((document, index) =>
      isMapping(document.value) && document.value[name] !== undefined ? index : [],
    );
    const group = isMapping(value) ? value[name] : undefined;
    return { name, layers: holding, text: group === undefined ? '' : formatTokens(name, group) };
  });
}

/** The text of a theme file with a group of tokens: at its end, or in place of the one that it has. */
export function withTokenGroup(text: string, { name, text: group }: TokenGroup): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (start === -1) return `${text.trimEnd()}\n\n${group}`;
  const rest = lines.slice(start + 1).findIndex((line) => /^[^\s#]/.test(line));
  const end = rest === -1 ? lines.length : start + 1 + rest;
  return [...lines.slice(0, start), ...group.trimEnd().split('\n'), '', ...lines.slice(end)].join('\n');
}
