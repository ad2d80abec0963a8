import { isAbsolute, relative, sep } from 'node:path';
import { build } from '../build.ts';
import type { BuildOptions, BuildResult } from '../build-result.ts';
import type { BuildEffects } from '../effects.ts';
import { FileBuildEffects } from '../file-build-effects.ts';
import { toFolders } from '../folders.ts';
import { manifestFile } from '../manifest.ts';
import { FileWatchEffects } from './file-watch-effects.ts';
import { gatherSaves } from './gather-saves.ts';
import { mayBeInput } from './may-be-input.ts';
import type { WatchEffects } from './watch-effects.ts';

/** What is to be built whenever something is saved. */
export interface WatchOptions extends Omit<BuildOptions, 'prove' | 'check' | 'cache' | 'onPhase'> {
  /** Is told of each build when it ends. */
  readonly onBuild: (build: WatchedBuild) => void;
}

/** A build of a watched pack. */
export interface WatchedBuild {
  readonly result: BuildResult;
  /** Paths in the pack that were saved, sorted; none for the first build. */
  readonly saved: readonly string[];
  /** Outputs whose bytes are others than after the build before, sorted; all that the first build has made. The manifest is not among them. */
  readonly changed: readonly string[];
  /** How long it took. */
  readonly milliseconds: number;
}

/** A pack that is being watched. */
export interface Watching {
  /** Ends it, when a build that has begun is done. */
  close(): Promise<void>;
}

/**
 * Builds a pack, and again whenever a file of it is saved, with its cache. A burst of saves makes one build; never are two made at once. A
 * pack that has errors leaves the outputs as they are, and the next save tries anew.
 *
 * @param effects where files are read and written, and watched; the file system by default
 * @returns when the first build is done; throws when the folder cannot be watched
 */
export async function watch(
  { onBuild, ...options }: WatchOptions,
  {
    files = new FileBuildEffects(),
    saves = new FileWatchEffects(),
  }: { files?: BuildEffects; saves?: WatchEffects } = {},
): Promise<Watching> {
  const folders = toFolders(options);
  const outputs = relative(folders.pack, folders.out).split(sep).join('/');
  const isOutput = (path: string) =>
    !isAbsolute(outputs) && outputs !== '' && (path === outputs || path.startsWith(`${outputs}/`));
  let known: ReadonlyMap<string, string> = new Map();
  const run = async (saved: readonly string[]) => {
    const begin = files.elapsed();
    const result = await build({ ...options, cache: true }, files);
    const made = result.outputs.filter(({ path }) => path !== manifestFile);
    // where nothing had to be made, they stood there before
    const stood = result.timings.some(({ phase }) => phase === 'current');
    const changed = made.filter(({ path, sha256 }) => !stood && known.get(path) !== sha256).map(({ path }) => path);
    if (result.ok) known = new Map(made.map(({ path, sha256 }) => [path, sha256]));
    onBuild({ result, saved, changed: changed.sort(), milliseconds: files.elapsed() - begin });
  };
  const gathered = gatherSaves(saves, run);
  const passes = (name: string) => mayBeInput(name) && name !== outputs;
  const stop = saves.watchFolder(folders.pack, passes, (path) => {
    if (mayBeInput(path) && !isOutput(path)) gathered.add(path);
  });
  await run([]);
  return {
    async close() {
      stop();
      await gathered.close();
    },
  };
}
