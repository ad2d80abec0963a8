import { createFontBook } from '../../text/index.ts';
import type { BuildOptions, BuildResult } from '../build-result.ts';
import type { BuildEffects } from '../effects.ts';
import type { Examination, SoundPack } from '../examine.ts';
import { toFolders } from '../folders.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFile, readTool } from '../manifest.ts';
import { cacheFolder } from './cache-folder.ts';
import type { OutputCache } from './output-cache.ts';
import { createOutputCache } from './output-cache.ts';
import type { FoundFont } from './past-builds.ts';
import { keepBuild, questionOf } from './past-builds.ts';
import type { Store } from './store.ts';
import { openStore } from './store.ts';
import { findFont } from './tell-unchanged.ts';
import type { WordCache } from './word-cache.ts';
import { openWordCache } from './word-cache.ts';

/** The cache of a pack before it is known what the pack says. */
export interface OpenedCache {
  readonly store: Store;
  readonly words: WordCache;
}

/** Opens the cache of a pack. */
export async function openCache(options: BuildOptions, effects: BuildEffects): Promise<OpenedCache> {
  const store = openStore(cacheFolder(toFolders(options)), effects);
  return { store, words: await openWordCache(store, effects.toolState()) };
}

/** The cache of a pack as one build uses it. */
export interface BuildCache {
  readonly outputs: OutputCache;
  /** Keeps what the build read and told, so that it need not be done again while nothing changes. */
  keep(options: BuildOptions, result: BuildResult, manifest: Manifest): Promise<void>;
}

/** The cache for the outputs of a pack that was examined. */
export async function toBuildCache(
  { store, words }: OpenedCache,
  { examination, examined: { context, pack } }: { readonly examination: Examination; readonly examined: SoundPack },
  effects: BuildEffects,
): Promise<BuildCache> {
  const { folders, reader } = examination;
  const { theme } = context;
  const found = Object.values(theme.faces).flatMap((face): FoundFont[] => {
    // those of the pack are inputs like any other
    if (face.package === undefined) return [];
    const font = { package: face.package, file: face.file };
    const hash = findFont(font, effects);
    return [hash === undefined ? font : { ...font, sha256: hash }];
  });
  const brand = pack.config?.config.brand;
  const brandFile = typeof brand === 'object' ? brand.file : brand;
  const tool = [effects.toolState(), await readTool(folders, effects)];
  // of a brand its file is told: what is read from it is more than data
  const brandInput = reader.inputs.find(({ path }) => path === brandFile?.replace(/^(?:\.\/)+/, ''));
  const shared = { tool, theme, found, packFonts: pack.fonts, brand: [brand, brandInput] };
  const outputs = createOutputCache(store, {
    of: shared,
    openFonts: () => createFontBook(theme, effects.readFont, { packFonts: pack.fonts }),
  });
  return {
    outputs,
    async keep(options, result, manifest) {
      const files = new Set(result.diagnostics.flatMap(({ place, related }) => [place?.file, related?.place.file]));
      const own = result.outputs.filter(({ path }) => path === manifestFile);
      await words.keep(context.fonts.opened());
      await keepBuild(
        {
          question: questionOf(options, folders, effects),
          listed: reader.listed,
          read: [...reader.inputs, ...reader.asides],
          fonts: found,
          standing: [...manifest.outputs, ...own].map(({ path, sha256 }) => ({ path, sha256 })),
          outputs: result.outputs,
          diagnostics: result.diagnostics,
          counts: result.counts,
          texts: [...result.sources].filter(([path]) => files.has(path)),
        },
        [words.entry, ...outputs.used],
        store,
      );
    },
  };
}
