import type { TextRun } from './types.ts';

/** Text of one style and face inside a box. */
export interface Piece<Tag> {
  /** The run that the text comes from, in the face that has its glyphs. */
  readonly run: TextRun<Tag>;
  readonly text: string;
  readonly width: number;
}

/** What stays together on a line: a word with its punctuation, and the space after it, which is dropped at a line's end. */
export interface Box<Tag> {
  readonly pieces: readonly Piece<Tag>[];
  readonly text: string;
  readonly width: number;
  /** The run that the following space belongs to; undefined where there is no space. */
  readonly space: TextRun<Tag> | undefined;
  readonly spaceWidth: number;
  /** Ends with a hyphen or dash that is part of the word: a poor place to break, but a legal one. */
  readonly endsWithHyphen: boolean;
  /** The line must end after this box. */
  readonly required: boolean;
  /** Cut out of a longer word because nothing else helped. */
  readonly cut: boolean;
}

/** How the lines of one paragraph are cut: for each line the index after its last box. */
export type LineEnds = readonly number[];

/** Width of the boxes from `start` to before `end` set on one line. */
export function widthOfBoxes<Tag>(boxes: readonly Box<Tag>[], start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end; index += 1) {
    const box = boxes[index];
    if (box !== undefined) width += box.width + (index < end - 1 ? box.spaceWidth : 0);
  }
  return width;
}
