import type { Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import type { Theme } from '../theme/index.ts';
import { extendedTheme, onPaper, readTheme, rootTheme, themePath } from '../theme/index.ts';
import type { ReadConfig } from './config.ts';
import type { Origin, PackReader } from './pack-reader.ts';

/** A theme file that was read. */
interface Layer {
  readonly source: SourceText;
  readonly path: string;
  readonly from: Origin;
}

/** Reads the theme that a pack names, with all those that it is laid over; every problem is left with the reader. */
export async function readPackTheme(reader: PackReader, config: ReadConfig | undefined): Promise<Theme | undefined> {
  const layers = await readLayers(config?.config.theme ?? rootTheme, config?.document.place(['theme']), reader);
  const [top, ...bases] = layers?.map(({ source }) => source) ?? [];
  if (top === undefined) return undefined;
  const { value, diagnostics } = readTheme(top, bases);
  reader.diagnostics.push(...diagnostics);
  const paper = config?.config.page;
  return value === undefined || paper === undefined ? value : onPaper(value, paper);
}

/** The file of a theme, the one that it extends, and so on down to the tool's default; undefined where one cannot be read. */
async function readLayers(
  name: string,
  place: Place | undefined,
  reader: PackReader,
): Promise<readonly Layer[] | undefined> {
  const layers: Layer[] = [];
  let next = { name, place };
  while (true) {
    const path = themePath(next.name);
    const from = reader.origins(path).find((origin) => !layers.some((one) => one.path === path && one.from === origin));
    if (from === undefined) {
      const chain = [...layers.map((layer) => layer.path), path];
      reader.diagnostics.push(diagnose('theme-extends-itself', { chain }, { place: next.place }));
      return undefined;
    }
    const source = await reader.read(path, next.place, from);
    if (source === undefined) return undefined;
    layers.push({ source, path, from });
    if (from === 'tool' && path === themePath(rootTheme)) return layers;
    next = extendedTheme(source);
  }
}
