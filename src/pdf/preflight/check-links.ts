import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import type { Brief, StructureElement } from '../brief.ts';

/** Links without words for a screen reader, and links to a destination that the brief does not have. */
export function checkLinks(brief: Brief, elements: ReadonlyMap<number, StructureElement>): readonly Diagnostic[] {
  const names = new Set(brief.destinations.map((destination) => destination.name));
  const unknown = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { type, link } of elements.values()) {
    if (type !== 'Link') continue;
    if (link === undefined || link.contents.trim() === '')
      diagnostics.push(diagnose('link-without-words', { url: link?.url ?? link?.destination ?? '' }));
    else if (link.destination !== undefined && !names.has(link.destination))
      unknown.set(link.destination, link.contents);
  }
  if (unknown.size > 0) diagnostics.push(diagnose('unknown-destination', { destinations: [...unknown.keys()].sort() }));
  return diagnostics;
}
