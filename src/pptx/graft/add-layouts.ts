import { namespaces } from '../../opc/index.ts';
import type { BasePackage } from '../base/base-package.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { Parts } from '../package/parts.ts';
import { partText } from '../package/parts.ts';
import { Relationships, readRelationships } from '../package/relationships.ts';
import { el } from '../xml/element.ts';

/** Largest id of a master or layout in the package. */
function largestId(parts: Parts): number {
  const ids = [...parts.keys()]
    .filter((name) => /^ppt\/(presentation|slideMasters\/[^/]+)\.xml$/.test(name))
    .flatMap((name) => [...partText(parts, name).matchAll(/<(?:\w+:)?sld(?:Master|Layout)Id\b[^>]*?\sid="(\d+)"/g)])
    .map(([, id]) => Number(id));
  return Math.max(...ids);
}

/** Adds the layouts that slides use and that are made for them to the package, behind those that their masters list. */
export function addLayouts(parts: Parts, { layouts }: BasePackage, used: ReadonlySet<LayoutRole>): void {
  const needed = [...layouts].flatMap(([role, layout]) =>
    used.has(role) && layout.made ? [{ ...layout, made: layout.made }] : [],
  );
  if (needed.length === 0) return;
  let id = largestId(parts);
  for (const { part, made } of needed) {
    const links = readRelationships(parts, made.from);
    const master = links.find(({ type }) => type === 'slideMaster')?.target;
    if (master === undefined) throw new Error(`the layout ${made.from} has no master`);
    parts.set(part, made.markup());
    new Relationships(part, links).writeTo(parts);
    const masterLinks = new Relationships(master, readRelationships(parts, master));
    id += 1;
    // the list may have another prefix than ours
    const declared = { 'xmlns:p': namespaces.p, 'xmlns:r': namespaces.r };
    const entry = el('p:sldLayoutId', { ...declared, id, 'r:id': masterLinks.to('slideLayout', part) });
    parts.set(
      master,
      partText(parts, master).replace(/<\/(?:\w+:)?sldLayoutIdLst>/, (end) => `${entry}${end}`),
    );
    masterLinks.writeTo(parts);
  }
}
