import type { Place } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import { layered, type Piece, piece, stacked } from './atom.ts';
import type { Frame, Setting } from './composition.ts';
import { plainRun, toRuns } from './inline.ts';
import { penOf, rule } from './rules.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';

const titleTop = 6;

/** What stands over a figure or a table. */
export interface FigureHead {
  /** `Figure 1`, `Table 2`; absent for a figure without a number. */
  readonly label?: string;
  readonly title: readonly Phrasing[];
  readonly subtitle: readonly Phrasing[];
  readonly place: Place;
}

/** A navy rule, the number in red, the finding in bold, and measure and unit under it. */
export function figureHead(head: FigureHead, setting: Setting, group: ElementDraft, frame: Frame): Piece {
  const { composition } = setting;
  const { theme } = composition.context;
  const title = { style: theme.styles.figureTitle, theme };
  const number =
    head.label === undefined
      ? []
      : [{ ...plainRun(`${head.label}\u00a0 `, { ...title, color: theme.colors.accent }), nobreak: true }];
  const lines = [
    ...(head.title.length + number.length === 0
      ? []
      : [
          setBlock({
            composition,
            content: [...number, ...toRuns(head.title, title)],
            style: 'figureTitle',
            ...frame,
            element: composition.structure.add(group, 'P'),
            place: head.place,
          }),
        ]),
    ...(head.subtitle.length === 0
      ? []
      : [
          setBlock({
            composition,
            content: head.subtitle,
            style: 'figureSubtitle',
            ...frame,
            element: composition.structure.add(group, 'P'),
            place: head.place,
          }),
        ]),
  ];
  const bar = piece({ draws: [rule(frame, 0, penOf(theme, 'figure'))] });
  return layered([
    { piece: bar, y: 0 },
    { piece: stacked(lines), y: titleTop },
  ]);
}
