import { strFromU8 } from 'fflate';

/** An OPC package in memory: part name without leading slash → text of an XML part, or bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** Text of a part; throws where a package that was checked before lacks it. */
export function partText(parts: ReadonlyMap<string, string | Uint8Array>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the package has no part ${name}`);
  return typeof part === 'string' ? part : strFromU8(part);
}
