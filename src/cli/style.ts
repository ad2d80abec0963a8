const reset = '\u001b[0m';

function style(sequence: string): (text: string, color: boolean) => string {
  return (text, color) => (color ? `\u001b[${sequence}m${text}${reset}` : text);
}

/** Styles of a terminal (ECMA-48, SGR); text as it stands where `color` is false. */
export const bold = style('1');
export const dim = style('2');
export const red = style('31');
export const yellow = style('33');
export const cyan = style('36');
