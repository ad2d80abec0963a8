import type { Columns } from '../../document/index.ts';
import { type Atom, atom, layered, stacked } from './atom.ts';
import type { Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';

/** Columns of equal width, side by side on one page. */
export function layoutColumns(node: Columns, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const { composition, full } = setting;
  const { page, spacing } = composition.context.theme;
  const count = Math.max(1, node.columns.length);
  const width = (full.width - page.gutter * (count - 1)) / count;
  const { side: _side, ...rest } = setting;
  const columns = node.columns.map((children, index) => {
    const frame = { x: full.x + index * (width + page.gutter), width };
    const parent = composition.structure.add(setting.parent, 'Div');
    return { piece: stacked(flow(children, { ...rest, parent, frame, full: frame })), y: 0 };
  });
  return [atom({ ...layered(columns), before: spacing.section, after: spacing.section, full: true })];
}
