import { identity, type Matrix, multiply } from '../../chart/index.ts';
import { type Rgb, readColor } from './color.ts';
import type { Tag } from './read-tags.ts';
import { readLength } from './shape-path.ts';
import { readTransform } from './transform.ts';

/** How a shape is painted: what its element and those around it say. */
export interface Presentation {
  readonly matrix: Matrix;
  readonly fill: Rgb | 'none';
  readonly stroke: Rgb | 'none';
  readonly strokeWidth: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly evenOdd: boolean;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
}

/** What SVG begins with. */
export const initial: Presentation = {
  matrix: identity,
  fill: [0, 0, 0],
  stroke: 'none',
  strokeWidth: 1,
  cap: 'butt',
  join: 'miter',
  evenOdd: false,
  fillAlpha: 1,
  strokeAlpha: 1,
};

type Change = Partial<Presentation> | undefined;

const readers: Readonly<Record<string, (value: string, from: Presentation) => Change>> = {
  transform: (value, { matrix }) => {
    const own = readTransform(value);
    return own && { matrix: multiply(matrix, own) };
  },
  fill: (value) => paint(value, (fill) => ({ fill })),
  stroke: (value) => paint(value, (stroke) => ({ stroke })),
  'stroke-width': (value) => {
    const strokeWidth = readLength(value);
    return strokeWidth === undefined || strokeWidth < 0 ? undefined : { strokeWidth };
  },
  'stroke-linecap': (cap) => (cap === 'butt' || cap === 'round' || cap === 'square' ? { cap } : undefined),
  'stroke-linejoin': (join) => (join === 'miter' || join === 'round' || join === 'bevel' ? { join } : undefined),
  'fill-rule': (value) => (/^(evenodd|nonzero)$/.test(value) ? { evenOdd: value === 'evenodd' } : undefined),
  'fill-opacity': (value) => share(value, (fillAlpha) => ({ fillAlpha })),
  'stroke-opacity': (value) => share(value, (strokeAlpha) => ({ strokeAlpha })),
};

function paint(value: string, change: (color: Rgb | 'none') => Change): Change {
  const color = readColor(value);
  return color === undefined ? undefined : change(color);
}

function share(value: string, change: (alpha: number) => Change): Change {
  const alpha = readLength(value);
  return alpha === undefined || alpha < 0 || alpha > 1 ? undefined : change(alpha);
}

/** Attributes that change nothing of what is drawn, or whose meaning the shapes and the root know. */
const passedOver =
  /^(?:id|version|baseProfile|role|focusable|xmlns|tabindex|d|points|[xyr]|[xy][12]|[cr][xy]|width|height|viewBox|preserveAspectRatio|enable-background|stroke-miterlimit|clip-rule|(?:xmlns|xml|data|aria|sodipodi|inkscape)[:-][\w:.-]+)$/;

/** What an element adds to the presentation around it, or the attribute that cannot be drawn. */
export function readPresentation(
  { name, attributes }: Tag,
  from: Presentation,
): { readonly presentation: Presentation } | { readonly unknown: string } {
  let presentation = from;
  for (const [key, value] of [...attributes, ...readStyle(attributes.get('style'))]) {
    if (key === 'style' || passedOver.test(key)) continue;
    if (key === 'opacity' && Number(value) === 1) continue;
    const change = readers[key]?.(value.trim(), presentation);
    if (change === undefined) return { unknown: `\`${key}="${value.slice(0, 40)}"\` of \`<${name}>\`` };
    presentation = { ...presentation, ...change };
  }
  return { presentation };
}

/** The declarations of a `style` attribute, which count more than the attributes. */
function readStyle(style = ''): readonly (readonly [string, string])[] {
  return style
    .split(';')
    .map((declaration) => declaration.split(':'))
    .flatMap(([key = '', ...value]) => (key.trim() === '' ? [] : [[key.trim(), value.join(':').trim()] as const]));
}
