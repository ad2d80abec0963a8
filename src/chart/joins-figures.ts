import type { Chart } from './chart.ts';

/** Whether a chart draws anything between two figures, where no figure is stated. */
export function joinsFigures({ mark }: Chart): boolean {
  return mark === 'line' || mark === 'rule' || mark === 'area' || mark === 'combo';
}
