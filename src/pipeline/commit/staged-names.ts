import { insidePrefix } from './stage.ts';

/** Whether a path in a folder of outputs is of a stage in it. */
export function isStaged(path: string): boolean {
  return path.startsWith(`${insidePrefix}.`);
}
