import type { BasePlaceholder } from '../base/base-package.ts';
import { levelStyles } from '../base/level-style.ts';
import type { Insets, PlaceholderDefinition } from '../grid/layout.ts';
import type { FilledPlaceholder, TextContent } from '../presentation/presentation.ts';
import type { DeckColors } from '../xml/color.ts';
import { noFill } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { nonVisual, presetGeometry, transform } from '../xml/shape.ts';
import type { Rectangle } from '../xml/units.ts';
import { placeholderProperties } from './placeholder-reference.ts';
import type { SlideContext } from './slide-context.ts';
import { paragraphXml } from './text-body.ts';
import type { WrittenShape } from './written-shape.ts';

function shapeLink(content: TextContent, context: SlideContext): Xml | undefined {
  const { link } = content;
  const target = link === undefined ? undefined : context.slidePart(link.slide);
  if (link === undefined || target === undefined) return undefined;
  return el('a:hlinkClick', {
    'r:id': context.links.to('slide', target),
    action: 'ppaction://hlinksldjump',
    tooltip: link.tip,
  });
}

/** A box with the room around it. */
function outer({ x, y, w, h }: Rectangle, { left, top, right, bottom }: Insets): Rectangle {
  return { x: x - left, y: y - top, w: w + left + right, h: h + top + bottom };
}

/** Difference in EMU that scaling makes. */
const rounding = 4;

function isSame(a: Rectangle, b: Rectangle | undefined): boolean {
  return b !== undefined && (['x', 'y', 'w', 'h'] as const).every((side) => Math.abs(a[side] - b[side]) <= rounding);
}

const noInsets: Insets = { left: 0, top: 0, right: 0, bottom: 0 };

/** Where a shape stands itself: text boxes always, placeholders only where they leave their layout's place. */
function ownPlace(
  filled: FilledPlaceholder,
  {
    placeholder,
    definition,
  }: { placeholder: BasePlaceholder | undefined; definition: PlaceholderDefinition | undefined },
): readonly Xml[] {
  const inner = filled.box ?? definition?.box;
  if (inner === undefined) return [];
  const box = outer(inner, definition?.insets ?? noInsets);
  return filled.box === undefined && isSame(box, placeholder?.box) ? [] : [transform(box), presetGeometry('rect')];
}

/** Styles of its own: all of a text box, the sizes of a placeholder that keeps its look, none of a layout that was made for the deck. */
function ownStyles(
  definition: PlaceholderDefinition | undefined,
  { loose, colors }: { readonly loose: boolean; readonly colors: DeckColors },
): readonly Xml[] {
  if (definition === undefined) return [];
  if (definition.keepsLook === true) {
    return definition.levels.map(({ size }, index) =>
      el(`a:lvl${index + 1}pPr`, {}, el('a:defRPr', { sz: Math.round(size * 100) })),
    );
  }
  return loose || definition.insets !== undefined ? levelStyles(definition.levels, colors) : [];
}

/** Text in a placeholder; a text box in the generated layout's place and style where the base has no such placeholder. */
export function textShape(filled: FilledPlaceholder, content: TextContent, context: SlideContext): WrittenShape {
  const placeholder = context.layout.placeholders.get(filled.placeholder);
  const definition = context.definition(filled.placeholder);
  const loose = placeholder === undefined;
  const { rightInset = 0 } = content;
  const inset = rightInset === 0 ? undefined : rightInset + (definition?.insets?.right ?? 0);
  const bare = loose ? { wrap: 'square', lIns: 0, tIns: 0, bIns: 0 } : {};
  const anchor = loose && definition !== undefined && definition.anchor !== 't' ? definition.anchor : undefined;
  const id = context.nextId();
  const name = context.nameFor(placeholder?.name ?? definition?.name ?? filled.placeholder);
  const xml = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      nonVisual({ id, name }, shapeLink(content, context)),
      el('p:cNvSpPr', { txBox: loose }, !loose && el('a:spLocks', { noGrp: 1 })),
      placeholderProperties(placeholder),
    ),
    el('p:spPr', {}, ownPlace(filled, { placeholder, definition }), loose && noFill),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { ...bare, rIns: inset ?? (loose ? 0 : undefined), anchor }, el('a:normAutofit')),
      el('a:lstStyle', {}, ownStyles(definition, { loose, colors: context.colors })),
      content.paragraphs.map((paragraph) => paragraphXml(paragraph, context)),
    ),
  );
  return { id, name, xml };
}
