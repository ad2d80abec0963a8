import type { Parts } from '../package/parts.ts';
import { partText } from '../package/parts.ts';
import { readRelationships } from '../package/relationships.ts';
import type { BaseLayout, BasePackage } from './base-package.ts';
import { layoutsByRole } from './layout-roles.ts';
import { readPlaceholders } from './read-placeholders.ts';

function targets(parts: Parts, part: string, type: string): readonly string[] {
  return readRelationships(parts, part)
    .filter((entry) => entry.type === type)
    .map((entry) => entry.target);
}

/** Parts that a list element such as `p:sldLayoutIdLst` names, in its order. */
function listed(parts: Parts, part: string, tag: string): readonly string[] {
  const byId = new Map(readRelationships(parts, part).map((entry) => [entry.id, entry.target]));
  const ids = [...partText(parts, part).matchAll(new RegExp(`<p:${tag}\\b[^>]*\\br:id="([^"]+)"`, 'g'))];
  return ids.map(([, id = '']) => byId.get(id)).filter((target) => target !== undefined);
}

function readLayout(parts: Parts, part: string, masterPlaceholders: ReturnType<typeof readPlaceholders>): BaseLayout {
  const source = partText(parts, part);
  const root = /<p:sldLayout\b[^>]*>/.exec(source)?.[0] ?? '';
  return {
    part,
    type: /\btype="([^"]+)"/.exec(root)?.[1] ?? 'cust',
    name: /<p:cSld\b[^>]*\bname="([^"]*)"/.exec(source)?.[1] ?? '',
    placeholders: readPlaceholders(source, masterPlaceholders),
  };
}

/**
 * Reads a package that slides can be grafted onto: its layouts by role with the geometry of their placeholders.
 * Throws where it is no presentation or has no master.
 */
export function readBasePackage(parts: Parts): BasePackage {
  const [presentation] = targets(parts, '', 'officeDocument');
  if (presentation === undefined) throw new Error('the base package has no main part');
  const masters = listed(parts, presentation, 'sldMasterId');
  const [theme] = masters.flatMap((master) => targets(parts, master, 'theme'));
  if (theme === undefined) throw new Error('the base package has no slide master with a theme');
  const layouts = masters.flatMap((master) => {
    const inherited = readPlaceholders(partText(parts, master));
    return listed(parts, master, 'sldLayoutId').map((layout) => readLayout(parts, layout, inherited));
  });
  const size = /<p:sldSz\b[^>]*>/.exec(partText(parts, presentation))?.[0] ?? '';
  const extent = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(size)?.[1] ?? 0);
  return { parts, presentation, theme, size: { w: extent('cx'), h: extent('cy') }, layouts: layoutsByRole(layouts) };
}
