import type { MarkdownIt } from 'markdown-it';
import { diagnose } from '../../diagnostics/index.ts';
import { toEnv } from './env.ts';

/** How deep lists, quotes and directives may be nested; each of them takes up to two of markdown-it's levels. */
export const blockNestingLimit = 24;

/** Refuses blocks below a depth. markdown-it would leave out what is nested too deep, without a word. */
export function addNestingRule(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'nesting', (state, startLine, endLine, silent) => {
    if (silent || state.level < 2 * blockNestingLimit) return false;
    const { placeAt, report } = toEnv(state.env).source;
    const offset = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
    report.add(diagnose('markdown-nesting', { limit: blockNestingLimit }, { place: placeAt(offset) }));
    state.line = endLine;
    return true;
  });
}
