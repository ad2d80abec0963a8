import type { PlaceholderKey } from '../grid/layout.ts';
import { placeholderIndex } from '../grid/layout.ts';
import type { Rectangle } from '../xml/units.ts';
import type { BasePlaceholder } from './base-package.ts';

type Placeholders = ReadonlyMap<PlaceholderKey, BasePlaceholder>;

const keyByIndex = new Map(
  Object.entries(placeholderIndex).map(([key, index]) => [String(index), key as PlaceholderKey]),
);

const keyByType: Readonly<Partial<Record<string, PlaceholderKey>>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'content',
  dt: 'date',
  ftr: 'footer',
  sldNum: 'slideNumber',
};

function attribute(markup: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(markup)?.[1];
}

/** Position from the shape's own properties; extension lists hold `a:ext` elements of another kind. */
function readBox(shape: string): Rectangle | undefined {
  const frame = /<(?:a|p):xfrm\b[^>]*>\s*<a:off\b([^>]*)\/>\s*<a:ext\b([^>]*)\/>/.exec(shape);
  if (frame === null) return undefined;
  const [, offset = '', extent = ''] = frame;
  const number = (markup: string, name: string) => Number(attribute(markup, name) ?? 0);
  return { x: number(offset, 'x'), y: number(offset, 'y'), w: number(extent, 'cx'), h: number(extent, 'cy') };
}

/** Keys for bodies whose index is nobody's: first come, first served. */
function keyOf(type: string | undefined, idx: string | undefined, taken: Placeholders): PlaceholderKey | undefined {
  const known = type === undefined ? undefined : keyByType[type];
  if (known !== undefined) return taken.has(known) ? undefined : known;
  const own = idx === undefined ? undefined : keyByIndex.get(idx);
  if (own !== undefined && !taken.has(own)) return own;
  return (['content', 'content2'] as const).find((key) => !taken.has(key));
}

/**
 * Reads the placeholders of a layout or master by what they are for: titles, footers and dates by their type, bodies by index.
 * Geometry that a layout leaves out comes from the master's placeholder of the same key.
 */
export function readPlaceholders(source: string, inherited: Placeholders = new Map()): Placeholders {
  const found = new Map<PlaceholderKey, BasePlaceholder>();
  for (const [shape] of source.matchAll(/<p:(sp|pic|graphicFrame)>[\s\S]*?<\/p:\1>/g)) {
    const markup = /<p:ph\b[^>]*>/.exec(shape)?.[0];
    if (markup === undefined) continue;
    const [type, idx, size, orientation] = ['type', 'idx', 'sz', 'orient'].map((name) => attribute(markup, name));
    const key = keyOf(type, idx, found);
    if (key === undefined) continue;
    const box = readBox(shape) ?? inherited.get(key)?.box;
    found.set(key, {
      key,
      name: attribute(/<p:cNvPr\b[^>]*>/.exec(shape)?.[0] ?? '', 'name') ?? key,
      ...(type === undefined ? {} : { type }),
      ...(idx === undefined ? {} : { idx }),
      ...(size === undefined ? {} : { size }),
      ...(orientation === undefined ? {} : { orientation }),
      ...(box === undefined ? {} : { box }),
    });
  }
  return found;
}
