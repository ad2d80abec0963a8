import { checkScene, toScene } from '../../chart/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ChartFigure } from '../../document/index.ts';
import { type Atom, atom, layered, type Piece, piece, stacked } from './atom.ts';
import type { Setting } from './composition.ts';
import { figureHead } from './figure-head.ts';
import { setBlock } from './set-text.ts';
import { sourceLine } from './source-line.ts';
import type { ElementDraft } from './structure.ts';

const sceneGap = 6;
const footGap = 4;

/** A numbered figure: finding, measure, the chart as vectors, note and sources. It never splits. */
export function layoutChart(node: ChartFigure, setting: Setting): readonly Atom[] {
  const { composition, full } = setting;
  const group = composition.structure.add(setting.parent, 'Div');
  const number = `Figure ${++composition.counts.figure}`;
  const head = figureHead({ ...node, number }, setting, group, full);
  const scene = scenePiece(node, setting, group);
  const foot = stacked(footLines(node, setting, group));
  const sceneTop = head.height + sceneGap;
  const content = layered([
    { piece: head, y: 0 },
    { piece: scene, y: sceneTop },
    { piece: foot, y: sceneTop + scene.height + footGap },
  ]);
  const facts = [...content.facts, ...node.facts];
  return [
    atom({
      ...content,
      facts,
      before: composition.context.theme.spacing.figure,
      after: composition.context.theme.spacing.figure,
      full: true,
    }),
  ];
}

function scenePiece(node: ChartFigure, { composition, full }: Setting, group: ElementDraft): Piece {
  const { charts, theme, fonts } = composition.context;
  const chart = charts.get(node.chart);
  if (chart === undefined) {
    composition.diagnostics.push(diagnose('chart-not-drawn', { chart: node.chart }, { place: node.place }));
    return piece({});
  }
  const key = `${chart.id} ${full.width}`;
  const scene = composition.scenes.get(key) ?? toScene(chart, { width: full.width, theme, fonts });
  composition.scenes.set(key, scene);
  composition.diagnostics.push(...checkScene(scene, chart, fonts));
  const figure = composition.structure.add(group, 'Figure', { alt: node.description });
  return piece({ height: scene.height, draws: [{ op: 'scene', owner: figure.id, x: full.x, y: 0, scene }] });
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
