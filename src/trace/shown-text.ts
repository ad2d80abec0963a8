import type { PrintedFigure } from './record.ts';

/** What readers see of a print: a bar without a label shows its number. */
export function shownText({ text, decimal = '' }: Pick<PrintedFigure, 'text' | 'decimal'>): string {
  return text === '' ? decimal : text;
}
