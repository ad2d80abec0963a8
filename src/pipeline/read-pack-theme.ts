import type { Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import type { PackFonts, ReadFontFile } from '../text/index.ts';
import type { ReadTheme, Theme } from '../theme/index.ts';
import { extendedTheme, onPaper, readTheme, rootTheme, themePath } from '../theme/index.ts';
import type { ReadConfig } from './config.ts';
import type { Origin, PackReader } from './pack-reader.ts';
import { readPackFonts } from './read-pack-fonts.ts';

/** A theme file that was read. */
export interface ThemeLayer {
  readonly source: SourceText;
  /** From the folder of the pack or of the tool. */
  readonly path: string;
  readonly from: Origin;
}

/** The theme of a pack and the files that it names. */
export interface PackTheme {
  readonly theme: Theme;
  /** Font files of the pack, checked. */
  readonly fonts: PackFonts;
  /** Images of its ornaments, with where they are named first. */
  readonly images: ReadonlyMap<string, Place>;
}

/**
 * Reads the theme that a pack names, with all those that it is laid over; every problem is left with the reader.
 *
 * @param readFont gives the font files of packages
 */
export async function readPackTheme(
  reader: PackReader,
  config: ReadConfig | undefined,
  readFont: ReadFontFile,
): Promise<PackTheme | undefined> {
  const layers = await readThemeLayers(reader, config);
  const [top, ...bases] = layers?.map(({ source }) => source) ?? [];
  if (top === undefined) return undefined;
  const read = readTheme(top, bases);
  const { value, place } = read;
  reader.diagnostics.push(...read.diagnostics);
  if (value === undefined) return undefined;
  const isOwn = (face: string) => layers?.[read.layerOf(['faces', face]) ?? -1]?.from === 'pack';
  const placeOf = (face: string) => place(['faces', face, 'file']);
  const fonts = await readPackFonts(value, { isOwn, placeOf, reader, readFont });
  if (fonts === undefined) return undefined;
  const paper = config?.config.page;
  const theme = paper === undefined ? value : onPaper(value, paper);
  return { theme, fonts, images: imagesOf(value, place) };
}

/** The file of a theme, the one that it extends, and so on down to the tool's default; undefined where one cannot be read. */
export async function readThemeLayers(
  reader: PackReader,
  config: ReadConfig | undefined,
): Promise<readonly ThemeLayer[] | undefined> {
  const layers: ThemeLayer[] = [];
  let next: { readonly name: string; readonly place: Place | undefined } = {
    name: config?.config.theme ?? rootTheme,
    place: config?.document.place(['theme']),
  };
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

function imagesOf({ art }: Theme, place: ReadTheme['place']): ReadonlyMap<string, Place> {
  const images = new Map<string, Place>();
  art.brief.shapes.forEach(({ image }, index) => {
    if (image !== undefined && !images.has(image.file)) {
      images.set(image.file, place(['art', 'brief', 'shapes', index, 'image', 'file']));
    }
  });
  return images;
}
