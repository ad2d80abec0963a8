export type * from './chart.ts';
export { describeChart } from './describe-chart.ts';
export type { ComboLabel, ComboSide } from './draw/combo/place-combo.ts';
export { placeCombo } from './draw/combo/place-combo.ts';
export type { LineLabel, LinePlace, LinePlot } from './draw/line/place-labels.ts';
export { isLastOf, placeLabels } from './draw/line/place-labels.ts';
export { ticksBetween } from './draw/line/ticks.ts';
export type { PointLabel, PointPlace } from './draw/point/place-points.ts';
export { placePoints } from './draw/point/place-points.ts';
export { fitBetween } from './draw/rule/fit-between.ts';
export type { DrawnFigure } from './drawn-figures.ts';
export { drawnFigures } from './drawn-figures.ts';
export type {
  ChartExtension,
  ChartExtensionCall,
  ChartField,
  ChartFieldType,
  ChartFieldValues,
  ChartFileFields,
} from './extension/chart-extension.ts';
export { chartShape } from './extension/chart-extension.ts';
export { joinsFigures } from './joins-figures.ts';
export { renderChartPng } from './png/render-chart-png.ts';
export type { PointWords } from './point-words.ts';
export { pointWords } from './point-words.ts';
export { isYears, positionsOf } from './positions.ts';
export type { ChartFileContext } from './read-chart-spec.ts';
export { chartSchema, readChartSpec } from './read-chart-spec.ts';
export type { ChartContext, Inline } from './resolve/render-string.ts';
export { sharesPrinted } from './resolve/shares.ts';
export { checkScene } from './scene/check-scene.ts';
export type { Matrix } from './scene/matrix.ts';
export { identity, multiply, scaleOf } from './scene/matrix.ts';
export { toScene } from './scene/to-scene.ts';
export type * from './scene.ts';
export type * from './spec.ts';
export { chartMarks } from './spec.ts';
export { ticksOf } from './ticks-of.ts';
export { toChart, toChartHead } from './to-chart.ts';
export { unitOf } from './unit-of.ts';
