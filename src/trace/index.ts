export type * from './read-back.ts';
export type * from './record.ts';
export { recordVersion } from './record.ts';
