import type { LayoutDefinition, PlaceholderDefinition, PlaceholderKey } from '../grid/layout.ts';
import type { Rectangle } from '../xml/units.ts';
import { inches } from '../xml/units.ts';
import type { BrandLayout, BrandPlaceholder } from './brand-layout.ts';
import { textBox } from './brand-layout.ts';
import type { ChosenLayout } from './choose-layouts.ts';
import { footTop } from './content-area.ts';
import type { SlideSize } from './layout-kind.ts';
import { titleOf } from './layout-kind.ts';
import type { PlacedLayout, PlacingContext } from './place-layouts.ts';
import { baseLayout, basePlaceholder, footPlaceholders, isSampled } from './place-layouts.ts';
import { onBrandGround, toParagraphStyles } from './to-paragraph-style.ts';

/** Least height of what stands under the title of these slides, and of its lines. */
const leastHeight = inches(1.7);
const lines = { kicker: inches(0.28), kickers: inches(0.5), imprint: inches(0.5) } as const;

/** Between a label and the text under it. */
const gap = inches(0.06);

/** Largest size of an imprint, points. */
const imprintSize = 12;

/** The placeholder for the text under a title: a subtitle, else the largest text. */
function textPlaceholder(layout: BrandLayout): BrandPlaceholder | undefined {
  const size = ({ box }: BrandPlaceholder) => box.w * box.h;
  const texts = layout.placeholders.filter(
    ({ type, upright }) => upright && ['subTitle', 'body', 'obj'].includes(type),
  );
  const [largest] = [...texts].sort((a, b) => size(b) - size(a));
  return texts.find(({ type }) => type === 'subTitle') ?? largest;
}

/** Where the text under a title stands: its placeholder, made higher where there is room below. */
function textArea(
  title: BrandPlaceholder,
  text: BrandPlaceholder | undefined,
  layout: BrandLayout,
  size: SlideSize,
): Rectangle {
  const head = textBox(title);
  const below = { ...head, y: title.box.y + title.box.h + inches(0.1), h: leastHeight };
  const own = text === undefined ? below : textBox(text);
  const limit = own.y < head.y ? head.y : footTop(layout, size);
  return { ...own, h: Math.max(own.h, Math.min(leastHeight, limit - own.y)) };
}

/** The rows of an area: label first or last, then or before it the text, the imprint at the foot. */
function rowsIn(area: Rectangle, role: LayoutDefinition['role']): Readonly<Partial<Record<PlaceholderKey, Rectangle>>> {
  const bottom = area.y + area.h;
  if (role === 'section') {
    const y = area.y + lines.kicker + gap;
    return { kicker: { ...area, h: lines.kicker }, commentary: { ...area, y, h: bottom - y } };
  }
  const imprint = bottom - lines.imprint;
  const kicker = imprint - (role === 'title' ? lines.kickers : lines.kicker);
  return {
    content: { ...area, h: kicker - area.y },
    kicker: { ...area, y: kicker, h: imprint - kicker },
    imprint: { ...area, y: imprint, h: lines.imprint },
  };
}

function smaller(slot: PlaceholderDefinition, most: number): PlaceholderDefinition {
  const levels = onBrandGround(slot.levels).map((level) => ({ ...level, size: Math.min(level.size, most) }));
  return { ...slot, levels, anchor: 't' };
}

/** A slide that opens, divides or ends a deck: the brand's title and text, and what else it says in the room of the latter. */
export function placeOpening(
  definition: LayoutDefinition,
  { layout }: ChosenLayout,
  context: PlacingContext,
): PlacedLayout {
  const { size, theme } = context;
  const title = titleOf(layout);
  if (title === undefined) throw new Error(`layout ${layout.name} has no title`);
  const text = textPlaceholder(layout);
  const area = textArea(title, text, layout, size);
  const rows = rowsIn(area, definition.role);
  const main: PlaceholderKey = definition.role === 'section' ? 'commentary' : 'content';
  const align = text?.levels[0]?.align ?? title.levels[0]?.align ?? 'left';
  const placeholders = definition.placeholders.flatMap((slot): readonly PlaceholderDefinition[] => {
    const most = slot.levels[0]?.size ?? 18;
    if (slot.key === 'title') {
      const { insets, anchor } = title;
      const levels = toParagraphStyles(title.levels, most);
      return [{ ...slot, box: textBox(title), insets, anchor, levels, keepsLook: !isSampled(title) }];
    }
    const box = rows[slot.key];
    if (box === undefined) return [];
    if (slot.key === main && text !== undefined) {
      const { insets, anchor } = text;
      return [
        { ...slot, box, insets, anchor, levels: toParagraphStyles(text.levels, most), keepsLook: !isSampled(text) },
      ];
    }
    const placed = smaller({ ...slot, box }, slot.key === 'imprint' ? imprintSize : most);
    return [{ ...placed, levels: placed.levels.map((level) => ({ ...level, align })) }];
  });
  const base = {
    ...baseLayout(layout, theme),
    placeholders: new Map([
      ['title', basePlaceholder('title', title)] as const,
      ...(text === undefined ? [] : [[main, basePlaceholder(main, text)] as const]),
      ...footPlaceholders(layout),
    ]),
  };
  return { definition: { ...definition, placeholders }, layout: base };
}
