import { choice, fields, flag, integer, list, named, number, packPath, refuse, words, z } from '../input/index.ts';
import { artShapeNames } from './ornament.ts';
import { colorRoles } from './theme.ts';
import { themeName } from './theme-path.ts';
import {
  colorWords,
  deckRuleWords,
  deckSizeWords,
  deckSlotWords,
  ruleWords,
  spacingWords,
  textStyleWords,
} from './token-words.ts';

/** A mapping that has every one of the names, each with the same kind of value; `says` is what each is. */
function each<Name extends string, Value extends z.ZodType>(says: Readonly<Record<Name, string>>, value: Value) {
  const shape = Object.entries<string>(says).map(([name, description]) => [name, value.describe(description)]);
  return fields(Object.fromEntries(shape) as Record<Name, Value>);
}

/** The colour that three digits, or six without their sign, can only mean. */
function hexOf(written: string): string | undefined {
  const [, digits = ''] = /^#?([0-9A-F]{6}|[0-9A-F]{3})$/i.exec(written) ?? [];
  if (digits === '') return undefined;
  return `#${digits.length === 6 ? digits : digits.replace(/./g, '$&$&')}`;
}

function color() {
  return z
    .string()
    .superRefine((text, context) => {
      if (!/^#[0-9A-Fa-f]{6}$/.test(text)) refuse(context, 'color-not-hex', { color: text }, hexOf(text));
    })
    .meta({ takes: 'a colour', pattern: '^#[0-9A-Fa-f]{6}$' });
}

const length = (says: string) => number({ min: 0, max: 4000 }).describe(says);
const size = (says: string) => number({ min: 1, max: 400 }).describe(says);
const share = (says: string) => number({ min: 0, max: 1 }).describe(says);
const roleName = choice(colorRoles).meta({ takes: 'a role of `colors`' });
const role = (says: string) => roleName.describe(says);
const faceName = (says: string) => words().meta({ takes: 'name of a face' }).describe(says);

const face = fields({
  family: words().describe('Name of the family as a canvas and a PDF know it.'),
  weight: integer({ min: 100, max: 900 }).describe('100 (thin) to 900 (black).'),
  italic: flag().describe('Whether the face slopes.').default(false),
  package: words().describe('npm package of the font; left out for a font file of the pack.').exactOptional(),
  file: words().describe('TrueType or OpenType file in the package or in the pack.'),
}).describe('A font file; a theme that names it anew says all of it.');

const textStyle = fields({
  face: faceName('Name of the face.'),
  strong: faceName('Face of `**strong**` words.'),
  emphasis: faceName('Face of `*emphasised*` words.'),
  size: size('Size of the type.'),
  lead: size('From line to line.'),
  color: role('Colour of the text.'),
  features: list(z.string().regex(/^[a-z0-9]{4}$/))
    .describe('OpenType features: `lnum` lining, `onum` old-style, `tnum` tabular, `pnum` proportional figures.')
    .default([]),
  tracking: number({ min: 0, max: 20 })
    .describe('White between letters, at most 0.09 of the size, or text falls apart when it is copied.')
    .default(0),
  capitals: flag().describe('Whether it is printed in capitals.').default(false),
});

const page = fields({
  width: length('Width; `page:` of `briefpack.yaml` chooses another paper.'),
  height: length('Height.'),
  marginLeft: length('Left margin.'),
  marginRight: length('Right margin.'),
  marginTop: length('Top margin.'),
  marginBottom: length('Bottom margin.'),
  runningHead: length('Line of the running head, from the top.'),
  runningRule: length('The rule under it, from the top.'),
  footer: length('Line of the foot, from the bottom.'),
  marking: length('Middle of the handling marking, from the top and from the bottom.'),
  gutter: length('Between text and side notes, and between columns.'),
  sideColumn: length('Width of the column of side notes.'),
});

const stroke = fields({
  width: number({ min: 0, max: 20 }).describe('Width of the line.'),
  color: role('Colour of the line.'),
});

const metrics = fields({
  face: faceName('Face whose widths stand for the font.'),
  strong: faceName('Face whose widths stand for its bold.'),
  factor: number({ min: 0.5, max: 2 }).describe('How much wider the font is than they are.'),
});

const deck = fields({
  majorFont: words().describe('Font of titles and figures, one that readers have: decks embed none.'),
  minorFont: words().describe('Font of text.'),
  eastAsianFont: words().describe('Font of Japanese text.'),
  majorMetrics: metrics.describe('What measures text in `majorFont`.'),
  minorMetrics: metrics.describe('What measures text in `minorFont`.'),
  slots: each(deckSlotWords, roleName).describe('Role of each colour of the Office theme.'),
  sizes: each(deckSizeWords, number({ min: 1, max: 400 })).describe('Sizes of type on slides.'),
  boldTitles: flag().describe('Whether titles of slides and sections are bold.'),
  rules: each(deckRuleWords, stroke).describe('Lines of slides.'),
  smallest: fields({ body: size('Of text.'), table: size('Of tables.') }).describe(
    'Smallest sizes that text is made to fit with.',
  ),
});

const fills = {
  solid: 'Bars of what is reported.',
  emphasis: 'The bar that is set off.',
  context: 'Bars that the emphasised one is compared with.',
  line: 'Outlines, hatches, lines.',
  baseline: 'The line that bars begin at.',
};

const chart = fields({
  barHeight: size('Thickness of a horizontal bar that stands alone in its category.'),
  barPitch: size('From the top of one category of horizontal bars to that of the next.'),
  groupBarHeight: size('Thickness of the bars of a group.'),
  groupGap: length('Between the bars of a group.'),
  columnWidth: size('Largest width of a column.'),
  columnPlotHeight: size('Height of the plot of columns.'),
  padding: length('Above the first and below the last bar.'),
  categoryGap: length('Between names of categories and the baseline.'),
  categoryShare: share('Largest part of the width that names of categories take before they wrap.'),
  labelGap: length('Between a bar and its label.'),
  secondaryGap: length('Between a label and its grey part.'),
  baselineWidth: length('Width of the baseline.'),
  outlineWidth: length('Width of outlines.'),
  hatchGap: number({ min: 1, max: 40 }).describe('Between the lines of a hatch.'),
  hatchWidth: length('Width of these lines.'),
  projectedHatchGap: number({ min: 1, max: 40 }).describe('Between the lines of the sparser hatch of projected bars.'),
  segmentGap: length('Between the parts of a stack.'),
  smallestLabel: size('Smallest size of any label in print.'),
  colors: each(fills, roleName).describe('Colour of each way to fill.'),
  series: list(roleName, { min: 1 }).describe('Colours of the series of a chart, in order.'),
  picture: fields({
    width: number({ min: 200, max: 2000 }).describe('Width in points.'),
    margin: length('White around the chart.'),
    density: integer({ min: 1, max: 4 }).describe('Pixels a point.'),
  }).describe('The PNG files of charts, for mail and web.'),
});

const fading = {
  color: role('Its colour.'),
  inner: share('Strength of the first or innermost part: 1 is the colour itself, 0 the ground.'),
  outer: share('Strength of the last part.'),
};
const count = (max: number, says: string) => integer({ min: 0, max }).describe(says);
const at = { x: place('From the left edge.'), y: place('From the top edge.') };

/** Ornaments may begin outside of the page. */
function place(says: string) {
  return number({ min: -4000, max: 4000 }).describe(says);
}

const drawnShapes = {
  rings: fields({
    ...{ ...at, first: length('Radius of the innermost ring.'), step: length('From ring to ring.') },
    ...{ count: count(100, 'How many.'), width: length('Width of their lines.'), ...fading },
  })
    .describe('Rings around a point.')
    .exactOptional(),
  disc: fields({ ...at, radius: length('Its radius.'), color: role('Its colour.') })
    .describe('A disc around a point.')
    .exactOptional(),
  bar: fields({ ...at, width: length('Its width.'), height: length('Its height.'), color: role('Its colour.') })
    .describe('A filled rectangle.')
    .exactOptional(),
  lines: fields({
    ...{ ...at, length: length('Their length.'), step: length('From line to line.') },
    ...{ count: count(200, 'How many.'), width: length('Width of the lines.'), ...fading },
  })
    .describe('Horizontal lines below each other.')
    .exactOptional(),
  dots: fields({
    ...{ ...at, columns: count(40, 'Dots in a row.'), rows: count(40, 'Rows.'), step: length('From dot to dot.') },
    ...{ radius: length('Radius of a dot.'), ...fading },
  })
    .describe('A field of dots that fades from its upper right to its lower left.')
    .exactOptional(),
};

const image = fields({
  file: packPath().describe('A PNG, JPEG or SVG of the pack.'),
  ...{ ...at, width: number({ min: 1, max: 4000 }).describe('Its width; the height follows.') },
}).describe('An image, on covers of briefs alone.');

const pageShape = fields({ ...drawnShapes, image: image.exactOptional() })
  .superRefine((shape, context) => {
    const given = Object.keys(shape);
    // a shape that is unknown has been told
    if (given.length === 1 || context.issues.length > 0) return;
    refuse(context, 'art-shape-not-one', { given, known: artShapeNames });
  })
  .meta({ minProperties: 1, maxProperties: 1 });
const slideShape = pageShape
  .superRefine((shape, context) => {
    if (shape.image !== undefined) refuse(context, 'art-image-on-slide', {});
  })
  .meta({ not: { required: ['image'] } });

const callout = fields({
  ground: role('Its ground.'),
  bar: role('The bar at its side.'),
  barWidth: length('Width of that bar.'),
  padding: length('Between its edge and its words.'),
});

const cover = fields({
  ground: role('Ground of covers, closing slides and the panel of section slides.'),
  ink: role('Titles, numbers and names on it.'),
  muted: role('Standfirsts and other secondary words on it.'),
  accent: role('Marks and `Draft` on it.'),
  bar: fields({
    top: length('From the top of the page.'),
    width: length('Its width; 0 for none.'),
    thickness: length('Its thickness.'),
    color: role('Its colour.'),
  }).describe('The short line over the kicker of a brief.'),
  top: length('Top of the kicker of a brief.'),
  titleWidth: number({ min: 100, max: 4000 }).describe('Width of the title of a brief.'),
  standfirstWidth: number({ min: 100, max: 4000 }).describe('Width of the standfirst of a brief.'),
  bottom: length('From the last line of words on the ground to its end.'),
});

/** The shape of `templates/theme/*.yaml`, laid over what each extends. */
export const themeSchema = fields({
  name: words().describe('Name of the theme.'),
  extends: themeName().describe('The theme below this one; `default` where it is left out.').exactOptional(),
  colors: each(colorWords, color()).describe("Colours by what they are for, each as `'#RRGGBB'` in quotes."),
  faces: named(face).describe('Font files, by the names that styles use.'),
  fallback: fields({
    face: faceName('Face for characters that others lack, such as Japanese.'),
    strong: faceName('The same in place of faces of weight 600 and more.'),
    scale: number({ min: 0.5, max: 1.5 }).describe('Its size relative to the text around it.'),
  }).describe('Faces for Japanese, opened at its first character.'),
  styles: each(textStyleWords, textStyle).describe('Ways to set text in briefs and charts.'),
  page: page.describe('The page of briefs.'),
  spacing: each(spacingWords, number({ min: 0, max: 4000 })).describe('White before blocks of briefs.'),
  rules: each(ruleWords, stroke).describe('Lines of briefs.'),
  callout: callout.describe('Boxes that stand out from the text.'),
  cover: cover.describe('Covers.'),
  deck: deck.describe('Slides.'),
  chart: chart.describe('Charts.'),
  art: fields({
    brief: fields({
      band: length("Height of the cover's ground."),
      shapes: list(pageShape).describe('Shapes in the order they are drawn.'),
    }).describe('Cover of the brief.'),
    deckTitle: list(slideShape).describe('Title slide.'),
    deckSection: list(slideShape).describe('Section slides.'),
    deckClosing: list(slideShape).describe('Closing slide.'),
  }).describe('Ornaments; a page is 595.28 points wide, a slide 960 by 540.'),
});
