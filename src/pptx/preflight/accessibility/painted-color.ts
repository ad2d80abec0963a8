import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, descendantsOf } from '../../../opc/index.ts';
import { mixColors } from '../../../theme/index.ts';
import type { NamedColors } from '../../brand/color-scheme.ts';
import { colorIn } from '../../brand/color-scheme.ts';

/** A fill: a colour and how much of what lies behind it is covered, nothing at all, or what cannot be told (a picture, a gradient). */
export type Fill = { readonly color: string; readonly strength: number } | 'none' | 'unknown';

/** What shape properties (`p:spPr`, `a:tcPr`, `c:spPr`, `p:bgPr`, `a:ln`) paint; undefined where they do not say. */
export function fillIn(properties: Element | undefined, colors: NamedColors): Fill | undefined {
  if (childOf(properties, 'a:noFill') !== undefined) return 'none';
  const solid = childOf(properties, 'a:solidFill');
  if (solid !== undefined) {
    const color = colorIn(solid, colors);
    const [alpha] = descendantsOf(solid, 'a:alpha');
    return color === undefined
      ? 'unknown'
      : { color, strength: Number(attributeOf(alpha, 'val') ?? 100_000) / 100_000 };
  }
  // half of a hatch is its foreground
  const foreground = colorIn(childOf(properties, 'a:pattFill', 'a:fgClr'), colors);
  if (foreground !== undefined) return { color: foreground, strength: 1 };
  const others = ['a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'] as const;
  return others.some((name) => childOf(properties, name) !== undefined) ? 'unknown' : undefined;
}

/** The colour that a fill has on a ground; undefined where it cannot be told. */
export function paintedOn(ground: string | undefined, fill: Fill | undefined): string | undefined {
  if (fill === undefined || fill === 'none') return ground;
  if (fill === 'unknown') return undefined;
  if (fill.strength >= 1) return fill.color;
  return ground === undefined ? undefined : mixColors(ground, fill.color, fill.strength);
}
