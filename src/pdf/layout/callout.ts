import type { Callout } from '../../document/index.ts';
import { type Atom, atom, layered, type Piece, piece, stacked } from './atom.ts';
import type { Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';
import { ground, inset } from './rules.ts';
import { setBlock } from './set-text.ts';

const titleWidth = 104;
const titleGap = 14;

/** A tinted box with a red bar: the title in a column at the left, the text beside it. */
export function layoutCallout(node: Callout, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const { frame, side } = setting;
  const space = setting.composition.context.theme.spacing.callout;
  const common = { before: space, after: space, place: node.place };
  const narrow = {
    count: 1,
    make: () => [atom({ ...box(node, { ...setting, full: frame }, flow), ...common })],
  };
  return [atom({ ...box(node, setting, flow), ...common, full: true, ...(side === undefined ? {} : { narrow }) })];
}

function box(node: Callout, setting: Setting, flow: LayoutFlow): Piece {
  const { composition, full } = setting;
  const { colors, callout } = composition.context.theme;
  const { padding, barWidth } = callout;
  const parent = composition.structure.add(setting.parent, 'Div');
  const inner = inset(full, padding + 4, padding);
  const beside = node.title.length > 0 && inner.width > 3 * (titleWidth + titleGap);
  const title =
    node.title.length === 0
      ? piece({})
      : setBlock({
          composition,
          content: node.title,
          style: 'calloutTitle',
          x: inner.x,
          width: beside ? titleWidth : inner.width,
          element: composition.structure.add(parent, 'P'),
          place: node.place,
        });
  const frame = beside ? inset(inner, titleWidth + titleGap) : inner;
  const { side: _side, ...rest } = setting;
  const body = stacked(flow(node.children, { ...rest, parent, frame, full: frame, text: 'calloutText' }));
  const bodyTop = beside || title.height === 0 ? 0 : title.height + 3;
  const height = Math.max(title.height, bodyTop + body.height) + 2 * padding;
  const grounds = [
    ground(full, 0, height, colors[callout.ground]),
    ground({ x: full.x, width: barWidth }, 0, height, colors[callout.bar]),
  ];
  return layered(
    [
      { piece: piece({ draws: grounds }), y: 0 },
      { piece: title, y: padding },
      { piece: body, y: padding + bodyTop },
    ],
    height,
  );
}
