import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, textOf } from './elements.ts';
import { fromXstring } from './xstring.ts';

/** The strings of a workbook that cells name by number. */
export function sharedStrings(root: Element | undefined): readonly string[] {
  return childrenOf(root, 'x:si').map(richText);
}

/** Text of a string item: all of it, or its runs; how it is read aloud (`x:rPh`) is no part of it. */
export function richText(item: Element | undefined): string {
  const runs = childrenOf(item, 'x:r').map((run) => childOf(run, 'x:t'));
  return fromXstring([childOf(item, 'x:t'), ...runs].map(textOf).join(''));
}
