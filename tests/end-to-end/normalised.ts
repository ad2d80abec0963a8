/**
 * Text without white space and without regard to capitals, for comparing what was meant with what a finished file holds:
 * lines are broken anywhere, no-break spaces stand between number and unit, and some styles print in capitals.
 */
export function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').toLowerCase();
}
