import { checkScene, toScene } from '../../chart/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ChartFigure } from '../../document/index.ts';
import { figureName } from '../../document/index.ts';
import { type Atom, atom, layered, type Piece, piece, stacked, withAnchor } from './atom.ts';
import type { Setting } from './composition.ts';
import { figureHead } from './figure-head.ts';
import { setBlock } from './set-text.ts';
import { sourceLine } from './source-line.ts';
import type { ElementDraft } from './structure.ts';

const sceneGap = 6;
const footGap = 4;

/**
 * A numbered figure: finding, measure, the chart as vectors, note and sources. It never splits. Where a side note is in the way it
 * is drawn at the width of the text.
 */
export function layoutChart(node: ChartFigure, setting: Setting): readonly Atom[] {
  const { composition, frame, side } = setting;
  const group = composition.structure.add(setting.parent, 'Div');
  const { target } = figureName(node);
  const space = composition.context.theme.spacing.figure;
  const figure = (width: Setting['full']) => figurePiece(node, { ...setting, full: width }, group);
  const common = { before: space, after: space, place: node.place };
  const placed = (width: Setting['full']) => withAnchor(figure(width), target);
  const narrow = { count: 1, make: () => [atom({ ...placed(frame), ...common })] };
  return [atom({ ...placed(setting.full), ...common, full: true, ...(side === undefined ? {} : { narrow }) })];
}

function figurePiece(node: ChartFigure, setting: Setting, group: ElementDraft): Piece {
  const head = figureHead({ ...node, ...figureName(node) }, setting, group, setting.full);
  const scene = scenePiece(node, setting, group);
  const foot = stacked(footLines(node, setting, group));
  const sceneTop = head.height + sceneGap;
  const content = layered([
    { piece: head, y: 0 },
    { piece: scene, y: sceneTop },
    { piece: foot, y: sceneTop + scene.height + footGap },
  ]);
  return { ...content, facts: [...content.facts, ...node.facts] };
}

function scenePiece(node: ChartFigure, { composition, full }: Setting, group: ElementDraft): Piece {
  const { charts, theme, fonts } = composition.context;
  const chart = charts.get(node.chart);
  if (chart === undefined) {
    composition.diagnostics.push(diagnose('chart-not-drawn', { chart: node.chart }, { place: node.place }));
    return piece({});
  }
  const scene = toScene(chart, { width: full.width, theme, fonts });
  composition.diagnostics.push(...checkScene(scene, chart, fonts));
  const figure = composition.structure.add(group, 'Figure', { alt: node.description });
  const draw = { op: 'scene', owner: figure.id, x: full.x, y: 0, chart: node.chart, scene } as const;
  return piece({ height: scene.height, draws: [draw] });
}

function footLines(node: ChartFigure, setting: Setting, group: ElementDraft): readonly Piece[] {
  const { composition, full } = setting;
  const sources = sourceLine(node.marks, setting);
  return [node.note, sources]
    .filter((content) => content.length > 0)
    .map((content) =>
      setBlock({
        composition,
        content,
        style: 'sourceLine',
        ...full,
        element: composition.structure.add(group, 'P'),
        place: node.place,
      }),
    );
}
