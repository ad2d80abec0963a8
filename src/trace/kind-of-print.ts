import type { PieceKind, ReadFile } from './read-back.ts';
import type { PrintedFigure } from './record.ts';

/** The kind of piece that holds a print: a brief draws what its charts print as words of the page. */
export function kindOfPrint({ part }: PrintedFigure, unit: ReadFile['unit']): PieceKind {
  return unit === 'page' && part === 'chart' ? 'text' : part;
}
