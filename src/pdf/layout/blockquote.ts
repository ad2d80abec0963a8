import type { Blockquote } from '../../document/index.ts';
import type { Atom } from './atom.ts';
import type { Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';
import { inset, penOf } from './rules.ts';

const indent = 14;

/** Quoted words, indented behind a thin bar. */
export function layoutBlockquote(node: Blockquote, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const { composition, frame } = setting;
  const parent = composition.structure.add(setting.parent, 'BlockQuote');
  const inner = inset(frame, indent, indent);
  const { side: _side, ...rest } = setting;
  const atoms = flow(node.children, { ...rest, parent, frame: inner, full: inner, text: 'quote' });
  return atoms.map((part, index) => {
    const above = index === 0 ? 0 : part.before;
    const pen = penOf(composition.context.theme, 'quote');
    const bar = { op: 'line', owner: 'layout', lineWidth: pen.width, color: pen.color } as const;
    const x = frame.x + indent / 3;
    return { ...part, draws: [{ ...bar, x, y: -above, x2: x, y2: part.height }, ...part.draws] };
  });
}
