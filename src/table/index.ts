export { separators } from './csv/find-separator.ts';
export { csvText } from './csv/read-csv.ts';
export { isTextTable, readTable } from './read-table.ts';
export type * from './table.ts';
