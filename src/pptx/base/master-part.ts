import { presentationNamespaces } from '../../opc/index.ts';
import type { Theme } from '../../theme/index.ts';
import { area, cell, columnX, contentWidth, stops } from '../grid/grid.ts';
import type { PlaceholderDefinition } from '../grid/layout.ts';
import { deckStyles } from '../grid/paragraph-style.ts';
import { placeholderKit } from '../grid/placeholders.ts';
import { DeckColors } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, xmlPart } from '../xml/element.ts';
import { shapeIds, shapeTree } from '../xml/shape.ts';
import { inches } from '../xml/units.ts';
import { drawFurniture } from './furniture.ts';
import { levelStyle, levelStyles } from './level-style.ts';
import { placeholderShape } from './placeholder-shape.ts';

/** The master's colour map, which gives slides their names for the theme's slots. */
export const colorMap: Xml = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Text boxes have no insets, so text, rules and shapes share one left edge. */
function bodyProperties(autofit: boolean): Xml {
  const none = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  return el('a:bodyPr', { vert: 'horz', ...none, rtlCol: 0, anchor: 't' }, autofit && el('a:normAutofit'));
}

/** Nine levels: the first two as given, deeper ones as the second, indented further. */
function bodyStyle(theme: Theme, colors: DeckColors): readonly Xml[] {
  const [first, second] = deckStyles(theme).content;
  return levels.map((level) => {
    const style = level === 1 ? first : second;
    if (style === undefined) throw new Error('the content style has two levels');
    return levelStyle(level, { ...style, margin: style.margin + 15.75 * Math.max(0, level - 2) }, colors);
  });
}

/** Body text of text boxes and charts; every level names the theme's font. */
export function plainStyles(theme: Theme, colors: DeckColors): readonly Xml[] {
  const [plain] = deckStyles(theme).kpiNote;
  if (plain === undefined) throw new Error('the note style has one level');
  return levels.map((level) => levelStyle(level, { ...plain, color: 'ink' }, colors));
}

function textStyles(theme: Theme, colors: DeckColors): Xml {
  const language = el('a:defPPr', {}, el('a:defRPr', { lang: 'en-US' }));
  return el(
    'p:txStyles',
    {},
    el('p:titleStyle', {}, levelStyles(deckStyles(theme).title, colors)),
    el('p:bodyStyle', {}, bodyStyle(theme, colors)),
    el('p:otherStyle', {}, language, plainStyles(theme, colors)),
  );
}

function masterPlaceholders(theme: Theme): readonly PlaceholderDefinition[] {
  const kit = placeholderKit(theme);
  const body = kit.words(
    'content',
    area(columnX(1), contentWidth, stops.content, stops.contentEnd - stops.content),
    'content',
    'Text',
    {
      prompt: 'Text',
    },
  );
  return [kit.title(cell(1, 11, stops.title, 1.8)), body, ...kit.footers()];
}

/** The master part: title, body, footers, the footer rule, text styles; `count` layouts under relationship ids from `rId1`. */
export function masterPart(theme: Theme, count: number): string {
  const colors = new DeckColors(theme);
  const nextId = shapeIds();
  const shapes = masterPlaceholders(theme).map((definition) => {
    const footer = definition.key !== 'title' && definition.key !== 'content';
    const listStyle = footer && levelStyles(definition.levels, colors);
    return placeholderShape(definition, nextId(), {
      bodyProperties: bodyProperties(!footer),
      listStyle,
      prompt: false,
    });
  });
  const rule = {
    kind: 'rule',
    x: columnX(1),
    y: inches(stops.footerRule),
    w: contentWidth,
    points: 0.5,
    rule: 'footer',
  } as const;
  const ground = el('p:bg', {}, el('p:bgRef', { idx: 1001 }, el('a:schemeClr', { val: 'bg1' })));
  const layoutIds = Array.from({ length: count }, (_, index) =>
    el('p:sldLayoutId', { id: 2_147_483_649 + index, 'r:id': `rId${index + 1}` }),
  );
  const root = el(
    'p:sldMaster',
    presentationNamespaces,
    el('p:cSld', {}, ground, shapeTree(shapes, drawFurniture(rule, { colors, nextId }))),
    colorMap,
    el('p:sldLayoutIdLst', {}, layoutIds),
    el('p:hf', { hdr: 0 }),
    textStyles(theme, colors),
  );
  return xmlPart(root);
}
