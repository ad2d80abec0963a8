export type * from './read-back.ts';
export { readRecord } from './read-record.ts';
export type * from './record.ts';
export { recordVersion } from './record.ts';
export { renderRecord } from './render-record.ts';
