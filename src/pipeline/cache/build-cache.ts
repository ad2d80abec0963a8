import type { BuildOptions, BuildResult } from '../build-result.ts';
import type { BuildEffects } from '../effects.ts';
import type { Folders } from '../folders.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFile, readTool } from '../manifest.ts';
import type { PackReader } from '../pack-reader.ts';
import type { Pack } from '../read-pack.ts';
import { cacheFolder } from './cache-folder.ts';
import type { OutputCache } from './output-cache.ts';
import { createOutputCache } from './output-cache.ts';
import type { FoundFont } from './past-builds.ts';
import { keepBuild, questionOf } from './past-builds.ts';
import { openStore } from './store.ts';
import { findFont } from './tell-unchanged.ts';

/** A pack that was read, as far as all of its outputs depend on it. */
export interface CachedPack {
  readonly pack: Pick<Pack, 'config' | 'theme' | 'fonts'>;
  readonly reader: Pick<PackReader, 'inputs' | 'asides' | 'listed'>;
  readonly folders: Folders;
}

/** The cache of a pack as one build uses it. */
export interface BuildCache {
  readonly outputs: OutputCache;
  /** Keeps what the build read and told, so that it need not be done again while nothing changes. */
  keep(options: BuildOptions, result: BuildResult, manifest: Manifest): Promise<void>;
}

/** The cache for the outputs of a pack that was read. */
export async function openBuildCache(
  { pack, reader, folders }: CachedPack,
  effects: BuildEffects,
): Promise<BuildCache> {
  const store = openStore(cacheFolder(folders), effects);
  const { theme } = pack;
  const found = Object.values(theme?.faces ?? {}).flatMap((face): FoundFont[] => {
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
  const outputs = createOutputCache(store, { tool, theme, found, packFonts: pack.fonts, brand: [brand, brandInput] });
  return {
    outputs,
    async keep(options, result, manifest) {
      const files = new Set(result.diagnostics.flatMap(({ place, related }) => [place?.file, related?.place.file]));
      const own = result.outputs.filter(({ path }) => path === manifestFile);
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
        outputs.used,
        store,
      );
    },
  };
}
