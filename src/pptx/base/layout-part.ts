import { presentationNamespaces } from '../../opc/index.ts';
import type { LayoutDefinition, PlaceholderDefinition } from '../grid/layout.ts';
import type { DeckColors } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, xmlPart } from '../xml/element.ts';
import { shapeIds, shapeTree } from '../xml/shape.ts';
import { drawFurniture } from './furniture.ts';
import { levelStyles } from './level-style.ts';
import { placeholderShape } from './placeholder-shape.ts';

function anchored(definition: PlaceholderDefinition): Xml {
  return el('a:bodyPr', { anchor: definition.anchor === 't' ? undefined : definition.anchor }, el('a:normAutofit'));
}

function coverGround(colors: DeckColors): Xml {
  return el('p:bg', {}, el('p:bgPr', {}, colors.fill(colors.theme.cover.ground), el('a:effectLst')));
}

/** A layout part. `footers` are the master's placeholders that the layout takes over. */
export function layoutPart(
  layout: LayoutDefinition,
  footers: readonly PlaceholderDefinition[],
  colors: DeckColors,
): string {
  const nextId = shapeIds();
  const furniture = layout.furniture.map((item) => drawFurniture(item, { colors, nextId }));
  const placeholders = layout.placeholders.map((definition) =>
    placeholderShape(definition, nextId(), {
      bodyProperties: anchored(definition),
      listStyle: levelStyles(definition.levels, colors),
      prompt: true,
    }),
  );
  const taken = footers.filter((definition) => layout.footers.some((key) => key === definition.key));
  const footerShapes = taken.map((definition) =>
    placeholderShape(definition, nextId(), { bodyProperties: el('a:bodyPr'), listStyle: undefined, prompt: false }),
  );
  const root = el(
    'p:sldLayout',
    {
      ...presentationNamespaces,
      showMasterSp: layout.dark ? 0 : undefined,
      type: layout.type,
      preserve: 1,
      userDrawn: layout.type === undefined,
    },
    el(
      'p:cSld',
      { name: layout.name },
      layout.dark && coverGround(colors),
      shapeTree(furniture, placeholders, footerShapes),
    ),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
  return xmlPart(root);
}
