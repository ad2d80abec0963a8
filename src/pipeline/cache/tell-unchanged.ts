import { join } from 'node:path';
import { count } from '../../diagnostics/index.ts';
import type { BuildOptions, BuildResult } from '../build-result.ts';
import { finishCommit } from '../commit/finish-commit.ts';
import type { BuildEffects } from '../effects.ts';
import type { Folders } from '../folders.ts';
import { toFolders } from '../folders.ts';
import { listFiles } from '../list-files.ts';
import { readBytes } from '../read-bytes.ts';
import { readInside } from '../read-inside.ts';
import { sha256 } from '../sha256.ts';
import { createStopwatch } from '../stopwatch.ts';
import { cacheFolder } from './cache-folder.ts';
import type { FoundFont, PastBuild } from './past-builds.ts';
import { questionOf, readPastBuilds } from './past-builds.ts';
import { openStore } from './store.ts';

/**
 * What a build of the past told, where it was asked the same, every file that it read is the same now, no other has come or gone that it could
 * have read, and everything that it made stands: then a build has nothing to do. Undefined where it has. Loads nothing that makes outputs.
 */
export async function tellUnchanged(options: BuildOptions, effects: BuildEffects): Promise<BuildResult | undefined> {
  const folders = toFolders(options);
  const stopwatch = createStopwatch(effects, options.onPhase);
  const { builds } = await readPastBuilds(openStore(cacheFolder(folders), effects));
  if (builds.length === 0) return undefined;
  const question = questionOf(options, folders, effects);
  const build = builds.find((each) => each.question === question);
  if (build === undefined) return undefined;
  const unfinished = await finishCommit(folders.out, effects);
  if (unfinished.length > 0 || !(await isCurrent(build, folders, effects))) return undefined;
  const { outputs, diagnostics, counts, texts, read, standing } = build;
  stopwatch.lap('current', `${count(read.length, 'file')}, ${count(standing.length, 'output')}`);
  return {
    ...{ ok: true, folder: folders.out, outputs, diagnostics, counts },
    ...{ timings: stopwatch.timings, sources: new Map(texts) },
  };
}

async function isCurrent(build: PastBuild, folders: Folders, effects: BuildEffects): Promise<boolean> {
  const listed = await listFiles(folders, effects);
  if (JSON.stringify(listed) !== JSON.stringify(build.listed)) return false;
  for (const { from, path, sha256: read } of build.read) {
    if (from === 'fonts') continue;
    const bytes = await readInside(path, folders[from], effects);
    if (!(bytes instanceof Uint8Array) || sha256(bytes) !== read) return false;
  }
  for (const { path, sha256: made } of build.standing) {
    const bytes = await readBytes(join(folders.out, path), effects);
    if (!(bytes instanceof Uint8Array) || sha256(bytes) !== made) return false;
  }
  return build.fonts.every((font) => findFont(font, effects) === font.sha256);
}

/** The hash of a font file; undefined where it is not installed. */
export function findFont({ package: packageName, file }: FoundFont, effects: BuildEffects): string | undefined {
  try {
    return sha256(effects.readFont(packageName, file));
  } catch {
    return undefined;
  }
}
