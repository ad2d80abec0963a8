export type * from './edition.ts';
export type * from './nodes.ts';
