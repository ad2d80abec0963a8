import type { Theme } from '../../theme/index.ts';
import { contrastRatio, leastContrast } from '../../theme/index.ts';
import type { BaseLayout, BasePlaceholder } from '../base/base-package.ts';
import { gridExtent } from '../grid/grid.ts';
import type { LayoutDefinition, LayoutRole, PlaceholderDefinition, PlaceholderKey } from '../grid/layout.ts';
import { DeckColors } from '../xml/color.ts';
import { trusted } from '../xml/element.ts';
import type { Rectangle } from '../xml/units.ts';
import { inches } from '../xml/units.ts';
import type { BrandLayout, BrandLevel, BrandPlaceholder } from './brand-layout.ts';
import { textBox } from './brand-layout.ts';
import type { ChosenLayout } from './choose-layouts.ts';
import type { ContentExtent } from './content-area.ts';
import { contentArea, headlineBox, intoArea } from './content-area.ts';
import type { SlideSize } from './layout-kind.ts';
import { fieldsOf, isHeadline, titleOf } from './layout-kind.ts';
import { paletteOn } from './palette.ts';
import { onBrandGround, toParagraphStyles } from './to-paragraph-style.ts';

/** What placing needs besides the layouts. */
export interface PlacingContext {
  readonly theme: Theme;
  readonly size: SlideSize;
  /** The layout for one chart or text, whose area those without an area of their own take. */
  readonly usual: BrandLayout | undefined;
}

/** A layout of the deck on a layout of the brand. */
export interface PlacedLayout {
  readonly definition: LayoutDefinition;
  readonly layout: BaseLayout;
}

/** Slots that content placeholders of the brand are used for, from left to right, by the layout of the deck. */
const fieldKeys: Readonly<Partial<Record<LayoutRole, readonly PlaceholderKey[]>>> = {
  chartAndCommentary: ['content', 'commentary'],
  textAndCommentary: ['content', 'commentary'],
};

/** Slots that stand in the column of another one. */
const columnOf: Readonly<Partial<Record<PlaceholderKey, PlaceholderKey>>> = {
  figureTitle: 'content',
  figureTitle2: 'content2',
  sideLabel: 'commentary',
};

/** Slots whose text looks as the brand's placeholder says; in all others the deck's own styles are set. */
const keepLook: Readonly<Partial<Record<LayoutRole, readonly PlaceholderKey[]>>> = {
  chart: ['content'],
  text: ['content'],
  textAndCommentary: ['content'],
  twoCharts: ['content', 'content2'],
  comparison: ['content', 'content2'],
};

/** A placeholder of the brand as slides refer to it. */
export function basePlaceholder(key: PlaceholderKey, placeholder: BrandPlaceholder): BasePlaceholder {
  const { written, name, box, ambiguous } = placeholder;
  // without a place of its own the slide gives one
  return { key, name, ...(ambiguous ? {} : { box }), ...written };
}

/** Date, footer and slide number of a layout. */
export function footPlaceholders({
  placeholders,
}: BrandLayout): readonly (readonly [PlaceholderKey, BasePlaceholder])[] {
  const types = { date: 'dt', footer: 'ftr', slideNumber: 'sldNum' } as const;
  return Object.entries(types).flatMap(([key, type]) => {
    const found = placeholders.find((one) => one.type === type);
    const role = key as PlaceholderKey;
    return found === undefined ? [] : [[role, basePlaceholder(role, found)] as const];
  });
}

/** Without the colour of sample text that cannot be read where it stands. */
function readableOn(ground: string, level: BrandLevel): BrandLevel {
  const { color, ...rest } = level;
  return color !== undefined && contrastRatio(color, ground) < leastContrast.shape ? rest : level;
}

/** Whether slides have to set the look of a placeholder themselves. */
export function isSampled({ levels }: BrandPlaceholder): boolean {
  return levels[0]?.sampled === true;
}

/** The brand's placeholder for a slot, with its text no larger than the deck's. */
function inBrand(
  definition: PlaceholderDefinition,
  placeholder: BrandPlaceholder,
  { ground, ...more }: { readonly box: Rectangle; readonly keepsLook: boolean; readonly ground?: string },
): PlaceholderDefinition {
  const most = definition.levels[0]?.size ?? 18;
  const own = ground === undefined ? placeholder.levels : placeholder.levels.map((level) => readableOn(ground, level));
  const levels = more.keepsLook ? toParagraphStyles(own, most) : onBrandGround(definition.levels);
  const { insets, anchor } = placeholder;
  const keepsLook = more.keepsLook && !isSampled(placeholder);
  return { ...definition, ...more, keepsLook, insets, anchor, levels };
}

/** Tiles need more of a cramped slide than what stands below them; a reading under two charts more than these. */
const splits = {
  tiles: { at: inches(4.12), upper: 1.45 },
  pair: { at: inches(5.56), upper: 0.86 },
} as const;

function extentOf({ role, placeholders }: LayoutDefinition): ContentExtent {
  const strips = placeholders.some(({ key }) => key === 'source');
  const split = role.startsWith('kpi') ? splits.tiles : role === 'twoCharts' ? splits.pair : undefined;
  return role === 'sources'
    ? { top: inches(1.8), bottom: inches(6.78), strips }
    : { ...gridExtent, strips, ...(split && { split }) };
}

/** Everything but what the brand has no place for: labels over the title. */
function wanted({ placeholders }: LayoutDefinition): readonly PlaceholderDefinition[] {
  return placeholders.filter(({ key }) => key !== 'kicker');
}

/** A content layout: the brand's title, and the generated slots laid into its area and its columns. */
export function placeContent(
  definition: LayoutDefinition,
  chosen: ChosenLayout,
  context: PlacingContext,
): PlacedLayout {
  const { layout, use } = chosen;
  const { size, theme, usual } = context;
  const { role } = definition;
  const area = contentArea(layout, size, usual);
  const into = intoArea(area, extentOf(definition), theme.deck.minorMetrics.factor);
  const title = titleOf(layout);
  if (title === undefined) throw new Error(`layout ${layout.name} has no title`);
  const fields = use === 'own' ? fieldsOf(layout, size) : [];
  const keys = fieldKeys[role] ?? (['content', 'content2'] as const);
  const fieldOf = (key: PlaceholderKey) => fields[keys.indexOf(key)];
  const column = (key: PlaceholderKey): Partial<Rectangle> => {
    const field = fieldOf(columnOf[key] ?? key);
    if (field === undefined) return {};
    const { x, w } = textBox(field);
    return { x, w };
  };
  const placeholders = wanted(definition).map((slot): PlaceholderDefinition => {
    const { key } = slot;
    if (key === 'title') return inBrand(slot, title, { box: headlineBox(layout, size), keepsLook: true });
    const box = { ...into(slot.box), ...column(key) };
    const field = fieldOf(key);
    if (field === undefined) return { ...slot, box, levels: onBrandGround(slot.levels) };
    return inBrand(slot, field, { box, ground: layout.ground, keepsLook: keepLook[role]?.includes(key) ?? false });
  });
  const filled = keys.flatMap((key) => {
    const field = fieldOf(key);
    return field === undefined ? [] : [[key, basePlaceholder(key, field)] as const];
  });
  const titleBox = isHeadline(title, size) ? {} : { box: headlineBox(layout, size) };
  const base = {
    ...baseLayout(layout, theme),
    placeholders: new Map([
      ['title', { ...basePlaceholder('title', title), ...titleBox }] as const,
      ...filled,
      ...footPlaceholders(layout),
    ]),
  };
  return { definition: { ...definition, placeholders }, layout: base };
}

/** A layout of the brand without its placeholders. */
export function baseLayout(layout: BrandLayout, theme: Theme): Omit<BaseLayout, 'placeholders'> {
  const { part, name, type, colorMap } = layout;
  return {
    part,
    name,
    type,
    colors: new DeckColors(theme, paletteOn(layout.ground, layout.colors)),
    ...(colorMap === undefined ? {} : { colorMap: trusted(colorMap) }),
  };
}
