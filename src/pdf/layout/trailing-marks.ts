import type { Line } from '../../text/index.ts';
import { type InlineTag, isMark } from './inline.ts';

/** Width of the marks that a line ends with. */
export function trailingMarks({ segments, width }: Line<InlineTag>): number {
  const first = segments[segments.findLastIndex((segment) => !isMark(segment)) + 1];
  return first === undefined ? 0 : width - first.x;
}
