import type { MarkdownIt, StateBlock, Token } from 'markdown-it';

const reference = /\[\^([\w-]+)\](?!:)/y;
const definition = /^\[\^([\w-]+)\]:[ \t]*/;
/** What ends a footnote besides an empty line: the next one, or a directive. */
const endsDefinition = /^(?:\[\^[\w-]+\]:|:::?)/;

/** Adds `[^name]` in a text and `[^name]: words` at the beginning of a line, whose words go on to the next empty line. */
export function addFootnoteRules(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'footnote_reference', (state, silent) => {
    reference.lastIndex = state.pos;
    const found = reference.exec(state.src);
    if (found === null) return false;
    if (!silent) state.push('footnote_reference', '', 0).info = found[1] ?? '';
    state.pos += found[0].length;
    return true;
  });
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  markdown.block.ruler.before('paragraph', 'footnote', readDefinition, { alt });
}

/** The name of the footnote that a token refers to or gives the words of. */
export function identifierOf(token: Token): string {
  return token.info;
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const [opening, name] = definition.exec(lineText(state, startLine)) ?? [];
  if (opening === undefined || name === undefined) return false;
  if (silent) return true;
  let next = startLine + 1;
  while (next < endLine && !state.isEmpty(next) && !endsDefinition.test(lineText(state, next))) next++;
  const lines = [lineText(state, startLine).slice(opening.length)];
  for (let line = startLine + 1; line < next; line++) lines.push(lineText(state, line));
  state.push('footnote_open', 'p', 1).info = name;
  setMap(state, startLine, next);
  const inline = state.push('inline', '', 0);
  inline.content = lines.join('\n').trimEnd();
  inline.map = [startLine, next];
  inline.children = [];
  state.push('footnote_close', 'p', -1);
  state.line = next;
  return true;
}

function setMap(state: StateBlock, start: number, end: number): void {
  const opened = state.tokens.at(-1);
  if (opened !== undefined) opened.map = [start, end];
}

function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
}
