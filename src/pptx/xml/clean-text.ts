import { toXstring } from '../../opc/index.ts';

/**
 * Everything XML 1.0 §2.2 does not allow except surrogates, the vertical tab and form feed that PowerPoint takes for line breaks, and the
 * control characters of ISO 6429, one of which some parsers take for a line end.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Text that every XML part can hold: control characters dropped, lone surrogates replaced by U+FFFD. */
export function cleanText(value: string): string {
  return value.replace(forbidden, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Characters that a cell of Excel holds at most. */
const longestCell = 32_767;

/** Text for a cell, or for what a chart keeps of one: as much as Excel takes, escaped as an `ST_Xstring`. */
export function toCellText(value: string): string {
  return toXstring(value.slice(0, longestCell));
}
