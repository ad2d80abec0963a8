import { sha256 } from '../sha256.ts';

/** Goes up when older entries would be misread. */
const format = 'briefpack-cache 1';

/** Length of the first line: format, hash, line break. */
const headLength = format.length + 1 + 64 + 1;

/** What an entry is written as: a first line that vouches for its name and its bytes, then these. */
export function seal(name: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(headOf(name, bytes)), bytes]);
}

/** The bytes of an entry; undefined for anything else than the whole of what was written under this name by this format. */
export function unseal(name: string, sealed: Uint8Array): Uint8Array | undefined {
  const bytes = sealed.subarray(headLength);
  const head = Buffer.from(sealed.subarray(0, headLength)).toString('latin1');
  return head === headOf(name, bytes) ? bytes : undefined;
}

function headOf(name: string, bytes: Uint8Array): string {
  return `${format} ${sha256(`${name} ${sha256(bytes)}`)}\n`;
}
