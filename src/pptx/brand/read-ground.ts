import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, integerOf } from '../../opc/index.ts';
import { contrastRatio } from '../../theme/index.ts';
import type { BrandPlaceholder } from './brand-layout.ts';
import type { NamedColors } from './color-scheme.ts';
import { colorIn } from './color-scheme.ts';
import type { SlideSize } from './layout-kind.ts';

/** Below this contrast text is not made for a ground: something lies between them. */
const leastPlausible = 2;

/** Part of a slide that a picture or panel must cover to be its ground. */
const leastCover = 0.6;

/** What is known of what lies at the bottom of a slide; no colour where it is a picture or a gradient. */
interface Ground {
  readonly color: string | undefined;
}

/** A picture or panel of a layout or master that covers the slide. */
function coverIn(root: Element, size: SlideSize, colors: NamedColors): Ground | undefined {
  const tree = childOf(root, 'p:cSld', 'p:spTree');
  const shapes = (['p:sp', 'p:pic', 'p:grpSp'] as const).flatMap((name) => childrenOf(tree, name));
  const covering = shapes.filter((shape) => {
    const properties = childOf(shape, 'p:spPr') ?? childOf(shape, 'p:grpSpPr');
    const extent = childOf(properties, 'a:xfrm', 'a:ext');
    const isDrawn =
      childOf(properties, 'a:noFill') === undefined && childOf(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph') === undefined;
    return isDrawn && integerOf(extent, 'cx') * integerOf(extent, 'cy') >= size.w * size.h * leastCover;
  });
  const top = covering.at(-1);
  return top === undefined ? undefined : { color: colorIn(childOf(top, 'p:spPr', 'a:solidFill'), colors) };
}

function paintedIn(root: Element, colors: NamedColors): Ground | undefined {
  const ground = childOf(root, 'p:cSld', 'p:bg');
  if (ground === undefined) return undefined;
  const color =
    colorIn(childOf(ground, 'p:bgPr', 'a:solidFill'), colors) ?? colorIn(childOf(ground, 'p:bgRef'), colors);
  return { color };
}

/** What text of a layout stands on, `#RRGGBB`: pictures, gradients and bands are told by the colour of the text that is made for them. */
export function readGround(
  root: Element,
  layout: {
    readonly master: Element;
    readonly size: SlideSize;
    readonly colors: NamedColors;
    readonly placeholders: readonly BrandPlaceholder[];
  },
): string {
  const { master, size, colors, placeholders } = layout;
  const ground = coverIn(root, size, colors) ??
    paintedIn(root, colors) ??
    coverIn(master, size, colors) ??
    paintedIn(master, colors) ?? { color: colors.bg1 };
  const levelOf = (...types: readonly string[]) => placeholders.find(({ type }) => types.includes(type))?.levels[0];
  const level = levelOf('obj', 'body', 'subTitle') ?? levelOf('title', 'ctrTitle');
  const text = level?.color ?? colors.tx1;
  const { color } = ground;
  const isPlausible = color !== undefined && contrastRatio(color, text) >= leastPlausible;
  // sample text tells less than the ground
  if (color !== undefined && (isPlausible || level?.sampled === true)) return color;
  return contrastRatio(colors.bg1, text) >= contrastRatio(colors.tx1, text) ? colors.bg1 : colors.tx1;
}
