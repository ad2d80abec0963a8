export { renderChartPng } from './render-chart-png.ts';
