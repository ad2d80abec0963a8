/** A number as PDF wants it: at most three decimals, never an exponent. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(rounded === 0 ? 0 : rounded);
}

/** Numbers with a space between. */
export function formatNumbers(...values: readonly number[]): string {
  return values.map(formatNumber).join(' ');
}

/** Red, green and blue of `#RRGGBB` as operands of `rg` and `RG`. */
export function formatColorOperands(color: string): string {
  return [1, 3, 5].map((start) => channel(Number.parseInt(color.slice(start, start + 2), 16))).join(' ');
}

/** One channel, 0–255, as a share. */
export function channel(value: number): string {
  return String(Math.round((value / 255) * 10_000) / 10_000);
}

/** A length as exact as boxes that nobody sees need it: to a hundredth of a point. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
