import { type FontBook, splitWords } from '../../text/index.ts';
import type { TextDraw } from '../brief.ts';
import { formatLiteral } from './literal-string.ts';
import { formatNumber, formatNumbers } from './number.ts';
import type { PdfFile, PdfFont } from './pdf-file.ts';

/** What of a run of text is written. */
export type TextRunDraw = Pick<TextDraw, 'text' | 'face' | 'size' | 'features' | 'tracking'> & {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Turns and scales the text: a, b, c, d of a matrix in the page's downward space. */
  readonly matrix?: readonly [number, number, number, number];
};

interface Pen {
  x: number;
  /** Codes of the glyphs that are not written yet, two bytes each. */
  codes: string;
  out: string;
}

/** Operators for a run of shaped text (ISO 32000-1 §9.4.3, `TJ`). The page's space points down, so glyphs are flipped back up. */
export function emitText(draw: TextRunDraw, file: PdfFile, fonts: FontBook): string {
  const font = file.font(fonts.face(draw.face));
  const [a, b, c, d] = draw.matrix ?? [1, 0, 0, 1];
  const matrix = (x: number, y: number) => `${formatNumbers(a, b, -c, -d, x, y)} Tm\n`;
  const pen: Pen = { x: draw.x, codes: '', out: '' };
  for (const word of splitWords(draw.text)) emitWord(word, draw, { pen, font, fonts, matrix });
  flush(pen);
  const tracking = draw.tracking === 0 ? ['', ''] : [`${formatNumber(draw.tracking)} Tc\n`, '0 Tc\n'];
  const start = `BT\n/${font.resource} ${formatNumber(draw.size)} Tf\n${tracking[0]}${matrix(draw.x, draw.y)}`;
  return `${start}[${pen.out}] TJ\n${tracking[1]}ET`;
}

interface WordContext {
  readonly pen: Pen;
  readonly font: PdfFont;
  readonly fonts: FontBook;
  readonly matrix: (x: number, y: number) => string;
}

function emitWord(word: string, draw: TextRunDraw, { pen, font, fonts, matrix }: WordContext): void {
  const em = draw.size / 1000;
  for (const glyph of fonts.shape(draw.face, draw.features, word).glyphs) {
    const code = twoBytes(font.include(glyph.id, glyph.advanceWidth, glyph.codePoints));
    const advance = glyph.xAdvance * em + draw.tracking;
    if (glyph.xOffset !== 0 || glyph.yOffset !== 0) {
      // a glyph beside its place, such as a combining accent, is set on its own
      flush(pen);
      pen.out += `] TJ\n${matrix(pen.x + glyph.xOffset * em, draw.y - glyph.yOffset * em)}[${formatLiteral(code)}] TJ\n`;
      pen.out += `${matrix(pen.x + advance, draw.y)}[`;
    } else {
      pen.codes += code;
      const kern = glyph.advanceWidth - glyph.xAdvance;
      if (Math.abs(kern) > 0.01) {
        flush(pen);
        pen.out += formatNumber(kern);
      }
    }
    pen.x += advance;
  }
}

function flush(pen: Pen): void {
  if (pen.codes !== '') pen.out += formatLiteral(pen.codes);
  pen.codes = '';
}

function twoBytes(code: number): string {
  return String.fromCharCode(code >> 8, code & 255);
}
