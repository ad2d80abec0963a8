/** One section of a number format that prints a plain decimal: words before, digits, decimals, words behind. */
const section = /^([^#0.,;]*)(#,##)?0(?:\.(0+))?([^#0.,;]*)$/su;

/** Significant digits that a cell has; what a double holds beyond them is never shown. */
const generalDigits = 15;

/**
 * A number as a label shows it by the number format of its field (ISO/IEC 29500-1 §18.8.31): `#,##0.0;−#,##0.0`. Formats that do more
 * than print a decimal, such as dates and percentages, leave it as it stands.
 */
export function formatByCode(decimal: string, code: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(decimal) || code.includes('%')) return decimal;
  const value = Number(decimal);
  if (code === 'General') return String(Number(value.toPrecision(generalDigits)));
  const [positive = '', negative] = code.split(';').map(withoutEscapes);
  const pattern = section.exec(value < 0 && negative !== undefined ? negative : positive);
  if (pattern === null) return decimal;
  const [, before = '', grouped, decimals = '', behind = ''] = pattern;
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals.length).split('.');
  const digits = grouped === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 && negative === undefined ? '-' : '';
  return `${sign}${before}${fraction === undefined ? digits : `${digits}.${fraction}`}${behind}`;
}

/** Quoted and escaped words of a format as they are printed. */
function withoutEscapes(format: string): string {
  return format.replace(/"([^"]*)"|\\(.)/gsu, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}
