import { basename, dirname, join } from 'node:path';

/**
 * Where new outputs are staged: beside the folder of the outputs, or inside it where it cannot be moved. A stage is one folder:
 * `new` is being written; `ready` is whole and being moved out file by file; `old` is the folder of outputs that `new` has replaced.
 */
export interface StagePlace {
  /** The folder of the outputs. */
  readonly folder: string;
  /** The folder that the stage stands in. */
  readonly parent: string;
  /** How the names of all that is staged there begin. */
  readonly prefix: string;
}

/** A stage that belongs to this run. */
export interface Stage extends StagePlace {
  readonly path: string;
  readonly claim: string;
}

/** How the names of all that is staged inside a folder of outputs begin. */
export const insidePrefix = '.briefpack';

/** How the name of the file in a stage begins that says whose it is. */
export const ownerPrefix = 'owner.';

/** Beside the folder of the outputs. */
export function besideOf(folder: string): StagePlace {
  return { folder, parent: dirname(folder), prefix: `.${basename(folder)}` };
}

/** Inside the folder of the outputs. */
export function insideOf(folder: string): StagePlace {
  return { folder, parent: folder, prefix: insidePrefix };
}

/** The one stage of a place; whoever has it is alone at work. */
export function stagePath({ parent, prefix }: StagePlace): string {
  return join(parent, `${prefix}.stage`);
}

/** A folder of one run alone: the stage before it is taken, and after it is left. */
export function claimPath(place: StagePlace, claim: string): string {
  return join(place.parent, `${claimPrefix(place)}${claim}`);
}

/** How the names of such folders begin. */
export function claimPrefix({ prefix }: StagePlace): string {
  return `${prefix}.claim.`;
}
