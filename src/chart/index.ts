export type * from './chart.ts';
export type * from './scene.ts';
export type * from './spec.ts';
