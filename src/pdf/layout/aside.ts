import type { Aside } from '../../document/index.ts';
import { type Atom, atom, layered, type Piece, piece, stacked } from './atom.ts';
import type { Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';
import { penOf, rule } from './rules.ts';
import { firstBaseline, setBlock } from './set-text.ts';

/** From the rule to the first line. */
const ruleGap = 7;
const titleGap = 3;

/** A side note where there is no side column: in the column of text. */
export function layoutAside(node: Aside, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const note = sideNote(node, { ...setting, side: setting.frame }, flow);
  return [atom({ ...note, before: setting.composition.context.theme.spacing.paragraph })];
}

/** The note under its red rule, set in `setting.side`. Its first line stands on the first line of the text that it is set beside. */
export function sideNote(node: Aside, setting: Setting & { readonly side: Setting['frame'] }, flow: LayoutFlow): Piece {
  const { composition, side } = setting;
  const { theme } = composition.context;
  const first = theme.styles[node.title.length === 0 ? 'sideNote' : 'label'];
  const top = firstBaseline(theme.styles[setting.text]) - firstBaseline(first);
  const parent = composition.structure.add(setting.parent, 'Div');
  const title =
    node.title.length === 0
      ? piece({})
      : setBlock({
          composition,
          content: node.title,
          style: 'label',
          ...side,
          element: composition.structure.add(parent, 'P'),
          color: theme.colors.accent,
          place: node.place,
        });
  const { side: _side, ...rest } = setting;
  const body = stacked(flow(node.children, { ...rest, parent, frame: side, full: side, text: 'sideNote' }));
  return layered([
    { piece: piece({ draws: [rule(side, top - ruleGap, penOf(theme, 'side'))] }), y: 0 },
    { piece: title, y: top },
    { piece: body, y: top + title.height + (title.height === 0 ? 0 : titleGap) },
  ]);
}
