import type { Severity } from './diagnostic.ts';

const reset = '\u001B[0m';

function style(sequence: string): (text: string, color: boolean) => string {
  return (text, color) => (color ? `\u001B[${sequence}m${text}${reset}` : text);
}

/** Styles of a terminal (ECMA-48, SGR); text as it stands where `color` is false. */
export const bold = style('1');
export const dim = style('2');
export const cyan = style('36');

/** The style of each severity. */
export const severityStyles = {
  error: style('1;31'),
  warning: style('1;33'),
  info: style('1;36'),
} as const satisfies Record<Severity, (text: string, color: boolean) => string>;
