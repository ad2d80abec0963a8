import { choice, fields, flag, integer, list, named, number, refuse, words, z } from '../input/index.ts';
import { colorRoles, deckSizeNames, deckSlots, textStyleNames } from './theme.ts';

/** A mapping that has every one of the names, each with the same kind of value. */
function each<Name extends string, Value extends z.ZodType>(names: readonly Name[], value: Value) {
  return fields(Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>);
}

function color() {
  return z.string().superRefine((text, context) => {
    if (!/^#[0-9A-Fa-f]{6}$/.test(text)) refuse(context, 'color-not-hex', { color: text });
  });
}

const length = () => number({ min: 0, max: 4000 });
const size = () => number({ min: 1, max: 400 });
const share = () => number({ min: 0, max: 1 });
const role = () => choice(colorRoles);

const face = fields({
  family: words().describe('name of the family as a canvas and a PDF know it'),
  weight: integer({ min: 100, max: 900 }).describe('100 to 900'),
  italic: flag().default(false).describe('whether the face slopes'),
  package: words().describe('npm package of the font'),
  file: words().describe('TrueType file in the package'),
});

const textStyle = fields({
  face: words(),
  strong: words(),
  emphasis: words(),
  size: size(),
  lead: size(),
  color: role(),
  features: list(z.string().regex(/^[a-z0-9]{4}$/)).default([]),
  tracking: number({ min: 0, max: 20 }).default(0),
  capitals: flag().default(false),
});

const page = fields({
  width: length(),
  height: length(),
  marginLeft: length(),
  marginRight: length(),
  marginTop: length(),
  marginBottom: length(),
  runningHead: length(),
  runningRule: length(),
  footer: length(),
  marking: length(),
  gutter: length(),
  sideColumn: length(),
});

const spacingNames = [
  'paragraph',
  'section',
  'heading',
  'kpis',
  'figure',
  'table',
  'callout',
  'list',
  'tableRow',
] as const;

const metrics = fields({ face: words(), strong: words(), factor: number({ min: 0.5, max: 2 }) });

const deck = fields({
  majorFont: words(),
  minorFont: words(),
  eastAsianFont: words(),
  majorMetrics: metrics,
  minorMetrics: metrics,
  slots: each(deckSlots, role()),
  sizes: each(deckSizeNames, size()),
  smallest: fields({ body: size(), table: size() }),
});

const chart = fields({
  barHeight: size(),
  barPitch: size(),
  groupBarHeight: size(),
  groupGap: length(),
  columnWidth: size(),
  columnPlotHeight: size(),
  padding: length(),
  categoryGap: length(),
  categoryShare: share(),
  labelGap: length(),
  secondaryGap: length(),
  baselineWidth: length(),
  outlineWidth: length(),
  hatchGap: number({ min: 1, max: 40 }),
  hatchWidth: length(),
  projectedHatchGap: number({ min: 1, max: 40 }),
  segmentGap: length(),
  smallestLabel: size(),
  colors: each(['solid', 'emphasis', 'context', 'line', 'baseline'], role()),
  series: list(role(), { min: 1 }),
  picture: fields({ width: number({ min: 200, max: 2000 }), margin: length(), density: integer({ min: 1, max: 4 }) }),
});

const disc = {
  x: length(),
  y: length(),
  radius: length(),
  color: role(),
  rings: fields({
    first: length(),
    step: length(),
    count: integer({ min: 0, max: 100 }),
    width: length(),
    color: role(),
    inner: share(),
    outer: share(),
  }),
};

/** The shape of `templates/theme/*.yaml`. */
export const themeSchema = fields({
  name: words(),
  colors: each(colorRoles, color()),
  faces: named(face),
  fallback: fields({ face: words(), strong: words(), scale: number({ min: 0.5, max: 1.5 }) }),
  styles: each(textStyleNames, textStyle),
  page,
  spacing: each(spacingNames, length()),
  deck,
  chart,
  art: fields({
    brief: fields({ band: length(), ...disc }),
    deckTitle: fields(disc),
    deckSection: fields(disc),
    deckClosing: fields(disc),
  }),
});
