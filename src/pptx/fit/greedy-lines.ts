import type { FontBook } from '../../text/index.ts';
import { advancesOf } from './advance-width.ts';

/** Text in one face and size, points. */
export interface MeasuredRun {
  readonly text: string;
  readonly face: string;
  readonly size: number;
  readonly tracking: number;
}

/** What a line cannot be broken in, and the spaces after it. */
interface Word {
  width: number;
  space: number;
  /** A forced line ending follows. */
  ends: boolean;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
/** Closing marks that Japanese does not begin a line with. */
const closing = /[、。，．・：；？！）」』】〕〉》ー々’”\u3002\uff0c]/u;
const afterHyphen = /[\p{L}]/u;

/** PowerPoint breaks after spaces, after hyphens and dashes before a letter, and between East Asian characters. */
function breaksBetween(before: string, after: string): boolean {
  if (/[-\u2010\u2013\u2014\u00ad\u200b]/.test(before)) return afterHyphen.test(after);
  return (wide.test(before) || wide.test(after)) && !closing.test(after);
}

function toWords(runs: readonly MeasuredRun[], fonts: FontBook): readonly Word[] {
  const words: Word[] = [{ width: 0, space: 0, ends: false }];
  let before = '';
  for (const { text, face, size, tracking } of runs) {
    const advance = advancesOf(face, fonts);
    for (const character of text) {
      const last = words.at(-1);
      if (last === undefined) continue;
      if (character === '\n') {
        last.ends = true;
        words.push({ width: 0, space: 0, ends: false });
        before = '';
        continue;
      }
      const width = advance(character.codePointAt(0) ?? 0) * size + tracking;
      if (character === ' ' || character === '\t') last.space += width;
      else if (last.space > 0 || (before !== '' && breaksBetween(before, character)))
        words.push({ width, space: 0, ends: false });
      else last.width += width;
      before = character;
    }
  }
  return words;
}

/** Widths of the lines that text is broken into line after line; a word wider than the measure is broken anywhere. Points. */
export function greedyLines(runs: readonly MeasuredRun[], measure: number, fonts: FontBook): readonly number[] {
  const words = toWords(runs, fonts);
  if (words.every((word) => word.width === 0 && word.space === 0 && !word.ends)) return [];
  const lines: number[] = [];
  let line = 0;
  let space = 0;
  for (const word of words) {
    if (line > 0 && line + space + word.width > measure) {
      lines.push(line);
      line = 0;
      space = 0;
    }
    line += (line > 0 ? space : 0) + word.width;
    for (; line > measure && measure > 0; line -= measure) lines.push(measure);
    space = word.space;
    if (word.ends) {
      lines.push(line);
      line = 0;
      space = 0;
    }
  }
  return line > 0 || lines.length === 0 ? [...lines, line] : lines;
}
