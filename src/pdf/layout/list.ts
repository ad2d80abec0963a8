import type { List } from '../../document/index.ts';
import { type Atom, layered } from './atom.ts';
import type { Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';
import { inset } from './rules.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';

/** Hanging indent, in em of the text. */
const indent = 1.25;

/** A list with red labels; lists may nest. */
export function layoutList(node: List, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const { composition } = setting;
  const list = composition.structure.add(setting.parent, 'L', { listNumbering: node.ordered ? 'Decimal' : 'Disc' });
  return node.children.flatMap((item, index) => {
    const element = composition.structure.add(list, 'LI');
    const label = node.ordered ? `${(node.start ?? 1) + index}.` : '•';
    const spacing = composition.context.theme.spacing;
    const atoms = listItem(item.children, { ...setting, parent: element }, { label, flow });
    return atoms.map((part, line) =>
      line === 0 ? { ...part, before: index === 0 ? spacing.paragraph : spacing.list } : part,
    );
  });
}

function listItem(
  children: List['children'][number]['children'],
  setting: Setting,
  item: { readonly label: string; readonly flow: LayoutFlow },
): readonly Atom[] {
  const { composition, frame, text, parent } = setting;
  const { theme } = composition.context;
  const step = theme.styles[text].size * (item.label.length > 2 ? indent + 0.5 : indent);
  const label = setBlock({
    composition,
    content: item.label,
    style: text,
    ...frame,
    element: composition.structure.add(parent, 'Lbl'),
    color: theme.colors.accent,
  });
  const body: ElementDraft = composition.structure.add(parent, 'LBody');
  const inner = inset(frame, step);
  const { side: _side, ...rest } = setting;
  const atoms = item.flow(children, { ...rest, parent: body, frame: inner, full: inner });
  const [first, ...others] = atoms;
  if (first === undefined) return [];
  const content = layered(
    [
      { piece: label, y: 0 },
      { piece: first, y: 0 },
    ],
    first.height,
  );
  return [{ ...first, ...content }, ...others];
}
