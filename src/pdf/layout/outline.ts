import type { Flow, Root } from '../../document/index.ts';
import { isShown, toPlainText } from '../../document/index.ts';
import type { OutlineItem } from '../brief.ts';
import type { OutlineEntry, OutlinePlan } from './composition.ts';

/** Finds what outline and contents list: sections, and headings by their depth. The words of a cover are not among them. */
export function planOutline(root: Root): OutlinePlan {
  const entries: OutlineEntry[] = [];
  const destinations = new Map<Flow, string>();
  let headings = 0;
  const visit = (nodes: readonly Flow[], inSection: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'section' && node.children.some(isShown)) {
        const destination = `section-${node.id}`;
        destinations.set(node, destination);
        entries.push({ title: node.title, level: 0, destination, section: true });
        visit(node.children, true);
      } else if (node.type === 'heading') {
        const destination = `heading-${++headings}`;
        destinations.set(node, destination);
        entries.push({
          title: toPlainText(node.children).replaceAll('\n', ' '),
          level: node.depth - (inSection ? 0 : 1),
          destination,
        });
      }
    }
  };
  visit(root.children, false);
  return { entries, destinations };
}

/** Nests entries by level for the document outline. */
export function toOutline(entries: readonly OutlineEntry[]): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  let index = 0;
  while (index < entries.length) {
    const entry = entries[index];
    if (entry === undefined) break;
    let end = index + 1;
    while (end < entries.length && (entries[end]?.level ?? 0) > entry.level) end++;
    items.push({
      title: entry.title,
      destination: entry.destination,
      children: toOutline(entries.slice(index + 1, end)),
    });
    index = end;
  }
  return items;
}
