import { join } from 'node:path';
import type { FolderEffects } from '../folder-effects.ts';
import { settle } from './settle.ts';
import type { Stage, StagePlace } from './stage.ts';
import { claimPath, ownerPrefix, stagePath } from './stage.ts';
import { hasCode, occupied } from './system-code.ts';

/** What came of the wish for a stage: the stage, or the claim of the run that is at work on it. */
export type Taking = { readonly stage: Stage } | { readonly busy: string };

/**
 * Takes the stage of a place for this run. What a run that is no more has left there is brought to its end first.
 *
 * The stage comes into being by a rename, with its owner in it, and is taken over from a dead owner by renaming the file that has the owner's
 * name: both succeed for one run only.
 */
export async function takeStage(place: StagePlace, effects: FolderEffects): Promise<Taking> {
  const claim = effects.claim();
  const own = claimPath(place, claim);
  const stage: Stage = { ...place, path: stagePath(place), claim };
  for (;;) {
    await effects.makeFolder(own);
    await effects.write(join(own, `${ownerPrefix}${claim}`), new Uint8Array());
    if (await moveUnlessOccupied(own, stage.path, effects)) return { stage };
    const owner = await ownerOf(stage, effects);
    if (owner !== undefined && (await effects.isAtWork(owner, stage.path, own))) {
      await effects.removeFolder(own);
      return { busy: owner };
    }
    await effects.removeFolder(own);
    if (!(await inherit(stage, owner, effects))) continue;
    await settle(stage, effects);
    await leaveStage(stage, effects);
  }
}

/** Leaves a stage in one step, then deletes what is in it. */
export async function leaveStage(stage: Stage, effects: FolderEffects): Promise<void> {
  const own = claimPath(stage, stage.claim);
  await effects.rename(stage.path, own);
  await effects.removeFolder(own);
}

/** Leaves a stage as it is, for the next run to bring to its end. */
export async function abandonStage(stage: Stage, effects: FolderEffects): Promise<void> {
  await effects.rename(join(stage.path, `${ownerPrefix}${stage.claim}`), join(stage.path, `${ownerPrefix}nobody`));
}

async function moveUnlessOccupied(from: string, to: string, effects: FolderEffects): Promise<boolean> {
  try {
    await effects.rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, occupied) && (await effects.names(to)) !== undefined) return false;
    throw error;
  }
}

async function ownerOf(stage: Stage, effects: FolderEffects): Promise<string | undefined> {
  const names = (await effects.names(stage.path)) ?? [];
  return names.find((name) => name.startsWith(ownerPrefix))?.slice(ownerPrefix.length);
}

/** Whether this run is the owner now; another may have been faster. */
async function inherit(stage: Stage, owner: string | undefined, effects: FolderEffects): Promise<boolean> {
  const own = join(stage.path, `${ownerPrefix}${stage.claim}`);
  try {
    if (owner === undefined) await effects.write(own, new Uint8Array());
    else await effects.rename(join(stage.path, `${ownerPrefix}${owner}`), own);
    return true;
  } catch (error) {
    if (hasCode(error, ['ENOENT'])) return false;
    throw error;
  }
}
