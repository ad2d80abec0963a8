import { posix } from 'node:path';

/** The relationships part that belongs to a part; `''` is the package itself. */
export function relationshipsPartOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** Target of a relationship from one part to another. */
export function relativeTarget(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

/** Absolute part name of a target; steps above the root stay at it (RFC 3986 §5.2.4). */
export function resolveTarget(from: string, target: string): string {
  return posix.resolve('/', posix.dirname(from), target).slice(1);
}
