/** Why a path may not be used; undefined when it stays in the pack. */
export type PathProblem = 'path-absolute' | 'path-leaves-pack' | 'path-characters';

/**
 * Checks that a path is relative to the pack folder, stays inside it and means the same on every system:
 * forward slashes, no drive, no `..` that climbs out, no backslash, colon or control character.
 */
export function packPathProblem(path: string): PathProblem | undefined {
  if (/^(?:\/|[A-Za-z]:|~)/.test(path)) return 'path-absolute';
  if (path === '' || /[\\:\p{Cc}]/u.test(path)) return 'path-characters';
  let depth = 0;
  for (const step of path.split('/')) {
    if (step === '..') depth -= 1;
    else if (step !== '.' && step !== '') depth += 1;
    if (depth < 0) return 'path-leaves-pack';
  }
  return undefined;
}
