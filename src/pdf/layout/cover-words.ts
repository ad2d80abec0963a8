import type { Cover, Phrasing } from '../../document/index.ts';
import { toPlainText } from '../../document/index.ts';
import type { TextStyleName } from '../../theme/index.ts';
import type { PageDraw, StructureType } from '../brief.ts';
import { layered, type Piece, piece, stacked } from './atom.ts';
import type { Setting } from './composition.ts';
import { type InlineRun, plainRun } from './inline.ts';
import { setBlock } from './set-text.ts';

const labelWidth = 300;
/** Large letters begin a little right of their box; the title hangs out by so much. */
const titleHang = 2;
const standfirstGap = 12;
/** White between the labels at the top and the title. */
const leastGap = 28;
/** A section's own brief has smaller words. */
const lightScale = { title: 0.74, standfirst: 0.9 };

/** The words on the dark band. `title` ends `titleBottom` above the band's end; `leastBand` is the height that all of them need. */
export interface CoverWords {
  readonly top: Piece;
  readonly title: Piece;
  readonly titleBottom: number;
  readonly leastBand: number;
}

/** Kicker and name of the pack at the top (its subtitle where the cover says its title already, unless it is light), title and standfirst at the foot of the band. */
export function coverWords(node: Cover, setting: Setting): CoverWords {
  const top = topLines(node, setting);
  const title = titleLines(node, setting);
  const { bottom: titleBottom } = setting.composition.context.theme.cover;
  return { top, title, titleBottom, leastBand: top.height + leastGap + title.height + titleBottom };
}

function topLines(node: Cover, setting: Setting): Piece {
  const { theme, document } = setting.composition.context;
  const { marginLeft } = theme.page;
  const { bar, top } = theme.cover;
  const line: PageDraw = {
    op: 'line',
    owner: 'layout',
    x: marginLeft,
    y: bar.top,
    x2: marginLeft + bar.width,
    y2: bar.top,
    lineWidth: bar.thickness,
    color: theme.colors[bar.color],
  };
  const said = [node.kicker, node.title, node.standfirst].map(toPlainText);
  const { title, subtitle } = document.edition;
  const names = setting.composition.light ? [title] : [title, subtitle];
  const name = names.find((line) => !said.includes(line)) ?? '';
  const pale = { ...theme.styles.coverLabel, face: theme.styles.runningSection.face };
  const lines = [
    ...(node.kicker.length === 0 ? [] : [words(node.kicker, 'coverLabel', setting, { width: labelWidth })]),
    ...(name === ''
      ? []
      : [
          words(
            [plainRun(name, { style: pale, theme, color: theme.colors[theme.cover.muted] })],
            'coverLabel',
            setting,
            {
              width: labelWidth,
            },
          ),
        ]),
    ...(document.edition.status === 'draft'
      ? [words('Draft', 'coverLabel', setting, { width: labelWidth, color: theme.colors[theme.cover.accent] })]
      : []),
  ];
  return layered([
    { piece: piece({ draws: bar.width === 0 ? [] : [line] }), y: 0 },
    { piece: stacked(lines), y: top },
  ]);
}

function titleLines(node: Cover, setting: Setting): Piece {
  const title = words(node.title, 'coverTitle', setting, {
    width: setting.composition.context.theme.cover.titleWidth,
    dx: -titleHang,
    type: 'H1',
    scale: setting.composition.light ? lightScale.title : 1,
    mode: 'balanced',
  });
  setting.composition.counts.headingLevel = 1;
  if (node.standfirst.length === 0) return title;
  const standfirst = words(node.standfirst, 'coverStandfirst', setting, {
    width: setting.composition.context.theme.cover.standfirstWidth,
    scale: setting.composition.light ? lightScale.standfirst : 1,
  });
  return stacked([title, { ...standfirst, before: standfirstGap }]);
}

interface WordsOptions {
  readonly width: number;
  readonly dx?: number;
  readonly type?: StructureType;
  readonly mode?: 'balanced';
  readonly color?: string;
  readonly scale?: number;
}

function words(
  content: readonly Phrasing[] | readonly InlineRun[] | string,
  style: TextStyleName,
  setting: Setting,
  { width, dx = 0, type = 'P', mode, color, scale = 1 }: WordsOptions,
): Piece {
  const { composition, parent } = setting;
  return setBlock({
    composition,
    content,
    style,
    x: composition.context.theme.page.marginLeft + dx,
    width,
    element: composition.structure.add(parent, type),
    dark: true,
    color,
    scale,
    ...(mode === undefined ? {} : { mode }),
  });
}
