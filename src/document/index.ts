export { caveatsPrinted } from './caveats-printed.ts';
export { checkRoot } from './check/check-root.ts';
export type * from './edition.ts';
export { factsPrinted } from './facts-printed.ts';
export type * from './nodes.ts';
export { toMarked } from './to-marked.ts';
export { toPlainText } from './to-plain-text.ts';
export type { Visitor } from './visit.ts';
export { visit } from './visit.ts';
