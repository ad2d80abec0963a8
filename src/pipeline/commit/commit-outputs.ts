import { dirname, join, relative } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { checkAgainstManifest } from '../check-current.ts';
import type { FolderEffects } from '../folder-effects.ts';
import { staleOutputs } from '../former-outputs.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFile, readManifest, renderManifest } from '../manifest.ts';
import { readStanding } from '../read-standing.ts';
import { reasonOf } from '../reason-of.ts';
import type { OutputFile } from '../write-files.ts';
import { carryOver } from './carry-over.ts';
import { choosePlace } from './choose-place.ts';
import { settle } from './settle.ts';
import type { Stage, StagePlace } from './stage.ts';
import { insideOf } from './stage.ts';
import { hasCode, unmovable } from './system-code.ts';
import type { Taking } from './take-stage.ts';
import { abandonStage, leaveStage, takeStage } from './take-stage.ts';

/** The outputs that are to stand in a folder, beside those of before that stay. */
export interface NewOutputs {
  readonly files: readonly OutputFile[];
  /** Vouches for these files and for those of before that stay; outputs that the former manifest names and this one does not are deleted. */
  readonly manifest: Manifest;
}

/** A commit: what is to stand where. */
export interface Commit {
  /** The folder of the outputs, absolute. */
  readonly folder: string;
  /** Folders that must not be moved: that of the pack, that of the tool. */
  readonly occupied: readonly string[];
  /** The new outputs, given the manifest of those of before; asked when nobody else can change these any more. */
  readonly next: (former: Manifest | undefined) => NewOutputs;
}

/** Another run is asked again after so long, and so often. */
const patience = { milliseconds: 50, times: 600 } as const;

/**
 * Puts finished outputs in their place, all at once: they are staged beside the folder, with everything that stays in it, then two renames
 * replace the folder. Whatever happens, the old outputs or the new ones are there as a whole, and the next run brings a swap that was
 * stopped to its end. A folder that cannot be moved is filled file by file, the manifest last. Where all is as it ought to be nothing is
 * written. Runs that are at work in the same folder wait for each other.
 */
export async function commitOutputs(commit: Commit, effects: FolderEffects): Promise<readonly Diagnostic[]> {
  const at: Position = { file: '' };
  try {
    const folder = (await effects.realPath(commit.folder)) ?? commit.folder;
    const named = [...commit.occupied, effects.currentFolder()];
    const occupied = await Promise.all(named.map(async (path) => (await effects.realPath(path)) ?? path));
    const taking = await takePatiently(await choosePlace(folder, { occupied, effects }), effects);
    if ('busy' in taking) return [diagnose('outputs-busy', { folder: commit.folder, run: taking.busy })];
    return await fillStage({ ...commit, folder }, taking.stage, { at, effects });
  } catch (error) {
    return [diagnose('output-not-writable', { file: at.file || commit.folder, reason: reasonOf(error) })];
  }
}

/** Where a commit is, for telling what could not be written. */
interface Position {
  file: string;
}

interface Surroundings {
  readonly at: Position;
  readonly effects: FolderEffects;
}

/** Takes a stage as soon as nobody else has it; inside the folder where nothing may be made beside it. */
async function takePatiently(place: StagePlace, effects: FolderEffects): Promise<Taking> {
  try {
    await effects.makeFolder(place.parent);
    let taking = await takeStage(place, effects);
    for (let asked = 0; 'busy' in taking && asked < patience.times; asked += 1) {
      await effects.wait(patience.milliseconds);
      taking = await takeStage(place, effects);
    }
    return taking;
  } catch (error) {
    const inside = insideOf(place.folder);
    const isElsewhere = place.parent !== inside.parent && (await effects.names(place.folder)) !== undefined;
    if (!isElsewhere || !hasCode(error, ['EACCES', 'EPERM', 'EROFS'])) throw error;
    return takePatiently(inside, effects);
  }
}

async function fillStage(commit: Commit, stage: Stage, { at, effects }: Surroundings): Promise<readonly Diagnostic[]> {
  try {
    const former = await readManifest(stage.folder, effects);
    const { files, manifest } = commit.next(former);
    const all = [...files, { path: manifestFile, bytes: renderManifest(manifest) }];
    const stale = staleOutputs(former, manifest);
    if (!(await isStanding({ files: all, stale }, stage.folder, effects))) {
      const fresh = join(stage.path, 'new');
      await effects.makeFolder(fresh);
      for (const { path, bytes } of all) {
        at.file = path;
        await effects.makeFolder(dirname(join(fresh, path)));
        await effects.write(join(fresh, path), bytes);
      }
      at.file = '';
      await putInPlace(stage, new Set([...all.map(({ path }) => path), ...stale]), effects);
    }
  } catch (error) {
    await giveUp(stage, effects);
    throw error;
  }
  return finish(stage, { at, effects });
}

/** Whether a folder holds just this already. */
async function isStanding(
  { files, stale }: { readonly files: readonly OutputFile[]; readonly stale: readonly string[] },
  folder: string,
  effects: FolderEffects,
): Promise<boolean> {
  for (const path of stale) if ((await effects.realPath(join(folder, path))) !== undefined) return false;
  for (const { path, bytes } of files) {
    const found = await effects.read(join(folder, path));
    if (found === undefined || Buffer.compare(found, bytes) !== 0) return false;
  }
  return true;
}

/** Swaps the folder for the staged one, or where it stays moves the staged files into it. */
async function putInPlace(stage: Stage, replaced: ReadonlySet<string>, effects: FolderEffects): Promise<void> {
  const [fresh, old] = [join(stage.path, 'new'), join(stage.path, 'old')];
  if (stage.parent !== stage.folder && (await moveAway(stage, { replaced, old, fresh }, effects))) {
    try {
      await effects.rename(fresh, stage.folder);
    } catch (error) {
      if ((await effects.names(old)) !== undefined) await effects.rename(old, stage.folder);
      throw error;
    }
    return;
  }
  await effects.rename(fresh, join(stage.path, 'ready'));
}

/** Moves the folder of outputs away when the staged one has all that stays; false where it cannot be moved. */
async function moveAway(
  { folder }: Stage,
  { replaced, old, fresh }: { readonly replaced: ReadonlySet<string>; readonly old: string; readonly fresh: string },
  effects: FolderEffects,
): Promise<boolean> {
  if ((await effects.names(folder)) === undefined) return true;
  try {
    await carryOver({ from: folder, to: fresh, without: replaced }, effects);
    await effects.copyMode(folder, fresh);
    await effects.rename(folder, old);
    return true;
  } catch (error) {
    if (hasCode(error, unmovable)) return false;
    throw error;
  }
}

/** Leaves the old outputs whole and nothing beside them, if that can be; what cannot be settled now is left to the next run. */
async function giveUp(stage: Stage, effects: FolderEffects): Promise<void> {
  try {
    await settle(stage, effects);
    await leaveStage(stage, effects);
  } catch {
    await abandonStage(stage, effects).catch(() => undefined);
  }
}

/** The new outputs stand, or are whole and ready to be moved: does the rest. */
async function finish(stage: Stage, { at, effects }: Surroundings): Promise<readonly Diagnostic[]> {
  try {
    await settle(stage, effects, (path) => {
      at.file = path;
    });
    await leaveStage(stage, effects);
    return [];
  } catch (error) {
    const reason = reasonOf(error);
    const isWaiting = await hasReady(stage, effects);
    const failed = isWaiting ? [diagnose('output-not-writable', { file: at.file || stage.folder, reason })] : [];
    if (isWaiting && (await withdraw(stage, effects))) return failed;
    await abandonStage(stage, effects).catch(() => undefined);
    return [...failed, diagnose('swap-not-finished', { folder: relative(dirname(stage.folder), stage.path), reason })];
  }
}

/** Takes new outputs back of which none has come into its place: those of before stand as their manifest says. */
async function withdraw(stage: Stage, effects: FolderEffects): Promise<boolean> {
  try {
    const standing = await readStanding(stage.folder, [], effects);
    if (standing.manifest === undefined || checkAgainstManifest(standing).length > 0) return false;
    await effects.rename(join(stage.path, 'ready'), join(stage.path, 'withdrawn'));
    await leaveStage(stage, effects);
    return true;
  } catch {
    return false;
  }
}

/** Whether outputs are not in their place yet. */
async function hasReady(stage: Stage, effects: FolderEffects): Promise<boolean> {
  const names = await effects.names(stage.path).catch(() => undefined);
  return names?.includes('ready') ?? false;
}
