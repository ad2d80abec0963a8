import type { Finding, Findings } from '../../document/index.ts';
import { amountRuns } from './amount.ts';
import { type Atom, atom, layered, type Piece, piece } from './atom.ts';
import type { Frame, Setting } from './composition.ts';
import type { InlineRun } from './inline.ts';
import { inset, penOf, rule } from './rules.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';

const gap = 14;
const widestFigure = 0.34;
const ruleGap = 3.5;
const spaceAbove = 4;

/** Figures in red with their sentence beside them, between hairlines. */
export function layoutFindings(node: Findings, setting: Setting): readonly Atom[] {
  const { composition, full } = setting;
  const list = composition.structure.add(setting.parent, 'L', { listNumbering: 'None' });
  const indent = figureColumn(node, setting);
  return node.items.map((item, index) => {
    const content = finding(item, { setting, list, indent });
    const line = rule(full, content.height + ruleGap, penOf(composition.context.theme, 'entry'));
    return atom({
      ...layered(
        [
          { piece: content, y: 0 },
          { piece: piece({ draws: [line], height: ruleGap }), y: 0 },
        ],
        content.height + ruleGap,
      ),
      before: index === 0 ? composition.context.theme.spacing.section : spaceAbove,
      full: true,
    });
  });
}

/** As wide as the widest figure, within limits, so that all sentences start on one line. */
function figureColumn(node: Findings, { composition, full }: Setting): number {
  const scratch = { ...composition, diagnostics: [] };
  const widths = node.items.map((item) => {
    const figure = setBlock({
      composition: { ...scratch },
      content: figureRuns(item, composition),
      style: 'findingFigure',
      x: 0,
      width: full.width,
      element: 'layout',
    });
    return Math.max(0, ...figure.draws.map((draw) => (draw.op === 'text' ? draw.x + draw.width : 0)));
  });
  return Math.min(Math.max(76, ...widths), full.width * widestFigure) + gap;
}

/** Number and unit in red; what qualifies them is part of the sentence, not of the display. */
function figureRuns({ figure }: Finding, { context }: Setting['composition']): readonly InlineRun[] {
  const { theme } = context;
  const { findingFigure, findingText } = theme.styles;
  return amountRuns(figure, {
    ...{ theme, number: findingFigure, unit: findingFigure },
    qualifier: { ...findingText, color: 'grey' },
  });
}

function finding(
  item: Finding,
  place: { readonly setting: Setting; readonly list: ElementDraft; readonly indent: number },
): Piece {
  const { composition, full } = place.setting;
  const { styles } = composition.context.theme;
  const element = composition.structure.add(place.list, 'LI');
  const frame: Frame = inset(full, place.indent);
  const figure = setBlock({
    composition,
    content: figureRuns(item, composition),
    style: 'findingFigure',
    x: full.x,
    width: place.indent - gap + 1,
    element: composition.structure.add(element, 'Lbl'),
    place: item.place,
    mode: 'greedy',
  });
  const text = setBlock({
    composition,
    content: item.text,
    style: 'findingText',
    ...frame,
    element: composition.structure.add(element, 'LBody'),
    place: item.place,
  });
  // the sentence is centred on a figure that is taller than its lines, and hangs from the top of one that is not
  const single = text.height <= styles.findingText.lead;
  return layered(
    [
      { piece: figure, y: -1 },
      { piece: text, y: single ? (styles.findingFigure.lead - styles.findingText.lead) / 2 + 1 : 0 },
    ],
    Math.max(figure.height, text.height),
  );
}
