/**
 * Text for an `ST_Xstring` (ISO/IEC 29500-1 §22.9.2.19), in which `_x0041_` stands for `A`: the underscore of anything that looks so is escaped.
 * Workbook cells and chart caches are such strings; text runs of slides are not.
 */
export function toXstring(value: string): string {
  return value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Text that an `ST_Xstring` stands for: `_x0041_` is `A`. */
export function fromXstring(value: string): string {
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
