import { posix } from 'node:path';
import { strFromU8 } from 'fflate';

/** An OPC package in memory: part name without leading slash → text of an XML part, or bytes. */
export type Parts = Map<string, string | Uint8Array>;

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

/** Text of a part; throws where a package that was checked before lacks it. */
export function partText(parts: ReadonlyMap<string, string | Uint8Array>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the package has no part ${name}`);
  return typeof part === 'string' ? part : strFromU8(part);
}
