export type { DiagnosticCode } from './catalogue/index.ts';
export { catalogue } from './catalogue/index.ts';
export type { DiagnosticPosition } from './diagnose.ts';
export { diagnose, hasErrors } from './diagnose.ts';
export type { Checked, Diagnostic, Place, Severity } from './diagnostic.ts';
export type { Message, MessageText } from './message.ts';
export { message } from './message.ts';
