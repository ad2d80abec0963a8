import { layered, type Piece, piece } from './atom.ts';
import type { ColumnGrid, FlowItem } from './column-flow.ts';
import { columnWidth } from './column-flow.ts';
import type { Composition } from './composition.ts';
import { penOf, rule } from './rules.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';

const gap = 8;
const beforeFirst = 4;

/** A label under a rule over the entries of a group in columns; it stays with the first of them. */
export function columnHead(
  title: string,
  grid: ColumnGrid,
  { composition, parent }: { readonly composition: Composition; readonly parent: ElementDraft },
): FlowItem {
  return { ...head(title, grid, composition, composition.structure.add(parent, 'P')), keep: true };
}

/** The label of a group that goes on in another column or on another page, as an artifact. */
export function continuedHead(title: string, grid: ColumnGrid, composition: Composition): Piece {
  return head(`${title} (continued)`, grid, { ...composition, diagnostics: [] }, 'pagination');
}

function head(title: string, grid: ColumnGrid, composition: Composition, element: ElementDraft | 'pagination'): Piece {
  const { theme } = composition.context;
  const color = theme.colors.accent;
  const frame = { x: grid.frame.x, width: columnWidth(grid) };
  const label = setBlock({ composition, content: title, style: 'label', ...frame, element, color });
  const line = piece({ draws: [rule(frame, 0, penOf(theme, 'side'))] });
  return layered(
    [
      { piece: line, y: 2 },
      { piece: label, y: gap },
    ],
    label.height + gap + beforeFirst,
  );
}
