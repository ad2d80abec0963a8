/** U+2212, as wide as a digit and never taken for a hyphen. */
export const minus = '\u2212';

/** Decimal text as printed: thousands by commas, the decimals as written, U+2212 before a negative number. */
export function formatDecimal(text: string): string {
  const [whole = '', fraction] = text.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return text.startsWith('-') ? `${minus}${number}` : number;
}
