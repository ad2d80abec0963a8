import type { MarkdownIt, StateInline } from 'markdown-it';
import { sentinel } from '../sentinel.ts';

/** Name of the tokens that stand for values; `content` is the number of the value. */
export const valueToken = 'value';

const stickySentinel = new RegExp(sentinel, 'y');

// markdown-it's own text rule knows which characters may begin something else, and U+FDD0 is none of them.
const plainText = /[^\n\\`*_[\]!&<\uFDD0]+/y;

const backslashBeforeValue = /\\(?=\uFDD0)/y;

/** Turns the sentinels of values into tokens. */
export function addValueRule(markdown: MarkdownIt): void {
  markdown.inline.ruler.at('text', (state, silent) => {
    const text = matchAt(plainText, state);
    if (text === undefined) return false;
    if (!silent) state.pending += text[0];
    state.pos += text[0].length;
    return true;
  });
  // A backslash escapes the character behind it; before a value it is only a backslash.
  markdown.inline.ruler.before('escape', 'backslash_before_value', (state, silent) => {
    if (matchAt(backslashBeforeValue, state) === undefined) return false;
    if (!silent) state.pending += '\\';
    state.pos += 1;
    return true;
  });
  markdown.inline.ruler.after('text', valueToken, (state, silent) => {
    const value = matchAt(stickySentinel, state);
    if (value === undefined) return false;
    if (!silent) state.push(valueToken, '', 0).content = value[1] ?? '';
    state.pos += value[0].length;
    return true;
  });
}

function matchAt(pattern: RegExp, state: StateInline): RegExpExecArray | undefined {
  pattern.lastIndex = state.pos;
  return pattern.exec(state.src) ?? undefined;
}
