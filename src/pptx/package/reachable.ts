import { relationshipsPartOf } from '../../opc/index.ts';
import type { Parts } from './parts.ts';
import { readRelationships } from './relationships.ts';

/** Drops every part that no chain of relationships from the package's root leads to. */
export function dropUnreachable(parts: Parts): void {
  const seen = new Set<string>(['[Content_Types].xml']);
  const queue = [''];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    seen.add(part);
    if (parts.has(relationshipsPartOf(part))) seen.add(relationshipsPartOf(part));
    for (const { target, external } of readRelationships(parts, part)) {
      if (!external && parts.has(target) && !seen.has(target)) queue.push(target);
    }
  }
  for (const name of [...parts.keys()]) if (!seen.has(name)) parts.delete(name);
}
