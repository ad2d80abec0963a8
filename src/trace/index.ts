export type { DrawnUnit, PrintedContext } from './check-printed.ts';
export { checkPrinted } from './check-printed.ts';
export type * from './read-back.ts';
export { readRecord } from './read-record.ts';
export type * from './record.ts';
export { recordVersion } from './record.ts';
export { renderRecord } from './render-record.ts';
export type { RecordParts } from './to-record.ts';
export { toRecord } from './to-record.ts';
