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

/**
 * Text for an `ST_Xstring` (ISO/IEC 29500-1 §22.9.2.19), in which `_x0041_` stands for `A`: the underscore of anything that looks so is escaped.
 * Workbook cells and chart caches are such strings; text runs of slides are not.
 */
export function toXstring(value: string): string {
  return value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Characters that a cell of Excel holds at most. */
const longestCell = 32_767;

/** Text for a cell, or for what a chart keeps of one: as much as Excel takes, escaped as an `ST_Xstring`. */
export function toCellText(value: string): string {
  return toXstring(value.slice(0, longestCell));
}

/** Text that an `ST_Xstring` stands for: `_x0041_` is `A`. */
export function fromXstring(value: string): string {
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
