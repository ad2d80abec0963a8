import { choice, fields, flag, integer, list, named, number, packPath, refuse, words, z } from '../input/index.ts';
import { artShapeNames } from './ornament.ts';
import { colorRoles, deckRuleNames, deckSizeNames, deckSlots, ruleNames, textStyleNames } from './theme.ts';
import { themeName } from './theme-path.ts';

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
  package: words().describe('npm package of the font; left out for a font file of the pack').exactOptional(),
  file: words().describe('TrueType or OpenType file in the package or in the pack'),
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

const stroke = fields({ width: number({ min: 0, max: 20 }), color: role() });

const metrics = fields({ face: words(), strong: words(), factor: number({ min: 0.5, max: 2 }) });

const deck = fields({
  majorFont: words(),
  minorFont: words(),
  eastAsianFont: words(),
  majorMetrics: metrics,
  minorMetrics: metrics,
  slots: each(deckSlots, role()),
  sizes: each(deckSizeNames, size()),
  boldTitles: flag(),
  rules: each(deckRuleNames, stroke),
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

const fading = { color: role(), inner: share(), outer: share() };
const count = (max: number) => integer({ min: 0, max });
const at = { x: place(), y: place() };

/** Ornaments may begin outside of the page. */
function place() {
  return number({ min: -4000, max: 4000 });
}

const drawnShapes = {
  rings: fields({
    ...{ ...at, first: length(), step: length(), count: count(100), width: length(), ...fading },
  }).exactOptional(),
  disc: fields({ ...at, radius: length(), color: role() }).exactOptional(),
  bar: fields({ ...at, width: length(), height: length(), color: role() }).exactOptional(),
  lines: fields({
    ...{ ...at, length: length(), step: length(), count: count(200), width: length(), ...fading },
  }).exactOptional(),
  dots: fields({
    ...{ ...at, columns: count(40), rows: count(40), step: length(), radius: length(), ...fading },
  }).exactOptional(),
};

const image = fields({ file: packPath(), ...at, width: number({ min: 1, max: 4000 }) });

const pageShape = fields({ ...drawnShapes, image: image.exactOptional() }).superRefine((shape, context) => {
  const given = Object.keys(shape);
  // a shape that is unknown has been told
  if (given.length === 1 || context.issues.length > 0) return;
  refuse(context, 'art-shape-not-one', { given, known: artShapeNames });
});
const slideShape = pageShape.superRefine((shape, context) => {
  if (shape.image !== undefined) refuse(context, 'art-image-on-slide', {});
});

const callout = fields({ ground: role(), bar: role(), barWidth: length(), padding: length() });

const cover = fields({
  ground: role(),
  ink: role(),
  muted: role(),
  accent: role(),
  bar: fields({ top: length(), width: length(), thickness: length(), color: role() }),
  top: length(),
  titleWidth: number({ min: 100, max: 4000 }),
  standfirstWidth: number({ min: 100, max: 4000 }),
  bottom: length(),
});

/** The shape of `templates/theme/*.yaml`, laid over what each extends. */
export const themeSchema = fields({
  name: words(),
  extends: themeName().describe('The theme below this one. Default: `default`.').exactOptional(),
  colors: each(colorRoles, color()),
  faces: named(face),
  fallback: fields({ face: words(), strong: words(), scale: number({ min: 0.5, max: 1.5 }) }),
  styles: each(textStyleNames, textStyle),
  page,
  spacing: each(spacingNames, length()),
  rules: each(ruleNames, stroke),
  callout,
  cover,
  deck,
  chart,
  art: fields({
    brief: fields({ band: length(), shapes: list(pageShape) }),
    deckTitle: list(slideShape),
    deckSection: list(slideShape),
    deckClosing: list(slideShape),
  }),
});
