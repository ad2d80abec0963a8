import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { FolderEffects } from '../folder-effects.ts';
import { reasonOf } from '../reason-of.ts';
import type { StagePlace } from './stage.ts';
import { besideOf, claimPath, claimPrefix, insideOf, stagePath } from './stage.ts';

/**
 * Brings to its end what a run that was stopped has left beside a folder of outputs or in it: a swap half done is finished, what was only
 * begun is deleted. Looks twice into a folder where there is nothing to do, and leaves alone what another run is at work on.
 */
export async function finishCommit(outputs: string, effects: FolderEffects): Promise<readonly Diagnostic[]> {
  const folder = (await effects.realPath(outputs)) ?? outputs;
  const found: Diagnostic[] = [];
  for (const place of [besideOf(folder), insideOf(folder)]) {
    try {
      await finishPlace(place, effects);
    } catch (error) {
      found.push(diagnose('swap-not-finished', { folder: stagePath(place), reason: reasonOf(error) }));
    }
  }
  return found;
}

async function finishPlace(place: StagePlace, effects: FolderEffects): Promise<void> {
  const names = (await effects.names(place.parent).catch(() => undefined)) ?? [];
  const left = names.filter((name) => name.startsWith(claimPrefix(place)));
  if (left.length === 0 && !names.includes(`${place.prefix}.stage`)) return;
  // mostly there is nothing to finish, and a build with nothing to do loads no more than it takes
  const { leaveStage, takeStage } = await import('./take-stage.ts');
  const taking = await takeStage(place, effects);
  if ('busy' in taking) return;
  const own = claimPath(place, taking.stage.claim);
  for (const name of left) {
    const path = join(place.parent, name);
    const claim = name.slice(claimPrefix(place).length);
    if (path !== own && !(await effects.isAtWork(claim, path, taking.stage.path))) await effects.removeFolder(path);
  }
  await leaveStage(taking.stage, effects);
}
