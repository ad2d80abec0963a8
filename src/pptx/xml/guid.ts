import { createHash } from 'node:crypto';

/** A GUID that is always the same for the same key; upper case, as Microsoft's validator demands. Version and variant bits of RFC 9562, version 8. */
export function stableGuid(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex').toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}
