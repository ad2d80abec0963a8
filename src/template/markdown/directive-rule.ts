import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { diagnose } from '../../diagnostics/index.ts';
import { toEnv } from './env.ts';
import { type AttributeProblem, readAttributes, type WrittenAttributes } from './read-attributes.ts';

/** Type of the tokens of directives: `directive_open` and `directive_close` around a content, `directive` alone. */
export const directiveToken = 'directive';

/** A directive as written. */
export interface WrittenDirective extends Omit<WrittenAttributes, 'end'> {
  readonly name: string;
  readonly form: 'container' | 'leaf';
  /** Set when what stands behind the name cannot be read; this was reported. */
  readonly broken?: true;
  /** Offset of its first colon. */
  readonly offset: number;
  /** What a container holds. */
  readonly body?: WrittenBody;
}

/** The lines of a directive's content, without what lists and quotations around it put before them. */
export interface WrittenBody {
  readonly text: string;
  /** Where each line begins, in the text and in the source. */
  readonly lines: readonly { readonly start: number; readonly offset: number }[];
}

/** Adds `:::name{…}` … `:::` and `::name{…}`. Only a line that begins with them is a directive: `3:1` and `US::Japan` are text. */
export function addDirectiveRule(markdown: MarkdownIt): void {
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  markdown.block.ruler.before('fence', directiveToken, readDirective, { alt });
}

/** The directive that a token stands for. */
export function directiveOf(token: Token): WrittenDirective {
  return token.meta?.directive as WrittenDirective;
}

const begins = /^(?::::+|::(?=[A-Za-z]))/;
const opensContainer = /^:::+\s*[A-Za-z]/;
const closesContainer = /^:::+\s*$/;

function readDirective(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const line = lineText(state, startLine);
  if (!begins.test(line)) return false;
  if (silent) return true;
  if (closesContainer.test(line)) {
    report(state, startOf(state, startLine), 'directive-not-open');
    state.line = startLine + 1;
    return true;
  }
  const head = readHead(state, startLine, endLine);
  if (head.problem !== undefined) report(state, head.problem.offset, head.problem.reason);
  if (head.directive.form === 'leaf') {
    state.push(directiveToken, '', 0).meta = { directive: head.directive };
    state.line = head.nextLine;
  } else {
    readContent(state, { ...head, endLine });
  }
  return true;
}

interface Head {
  readonly directive: WrittenDirective;
  /** The line behind the directive's own. */
  readonly nextLine: number;
  readonly problem?: AttributeProblem;
}

function readHead(state: StateBlock, startLine: number, endLine: number): Head {
  const offset = startOf(state, startLine);
  const [opening = '', colons = '', name = ''] = /^(:+)\s*([A-Za-z][\w-]*)?/.exec(lineText(state, startLine)) ?? [];
  const form = colons.length === 2 ? 'leaf' : 'container';
  const behind = offset + opening.length;
  const directive = { name, form, offset, attributes: [] } as const;
  const broken = (problem: AttributeProblem): Head => {
    return { directive: { ...directive, broken: true }, nextLine: startLine + 1, problem };
  };
  if (name === '') return broken({ reason: 'its name is missing', offset });
  const limit = state.eMarks[lastLineOfParagraph(state, startLine, endLine)];
  const read =
    state.src.charAt(behind) === '{'
      ? readAttributes(state.src.slice(0, limit), behind)
      : { attributes: [], end: behind };
  if ('reason' in read) return broken(read);
  const { end, ...attributes } = read;
  const line = state.eMarks.findIndex((mark) => mark >= end);
  const rest = state.src.slice(end, state.eMarks[line]).trim();
  if (rest !== '') return broken({ reason: `\`${rest}\` stands behind it`, offset: end });
  return { directive: { ...directive, ...attributes }, nextLine: line + 1 };
}

function readContent(state: StateBlock, head: Head & { readonly endLine: number }): void {
  const close = closingLine(state, head.nextLine, head.endLine);
  if (close.missing) report(state, head.directive.offset, 'directive-not-closed', head.directive.name);
  const [parentType, lineMax] = [state.parentType, state.lineMax];
  const open = state.push(`${directiveToken}_open`, '', 1);
  open.meta = { directive: { ...head.directive, body: readBody(state, head.nextLine, close.line) } };
  state.parentType = directiveToken;
  state.lineMax = close.line;
  state.md.block.tokenize(state, head.nextLine, close.line);
  state.parentType = parentType;
  state.lineMax = lineMax;
  state.push(`${directiveToken}_close`, '', -1);
  state.line = close.missing ? close.line : close.line + 1;
}

function readBody(state: StateBlock, from: number, to: number): WrittenBody {
  const text = state.getLines(from, to, state.blkIndent, false);
  let start = 0;
  const lines = text.split('\n').map((line, index) => {
    const placed = { start, offset: (state.eMarks[from + index] ?? 0) - line.length };
    start += line.length + 1;
    return placed;
  });
  return { text, lines };
}

/**
 * The line of the `:::` that belongs to a directive: each closes the innermost that is open and was opened in the same file. So a
 * partial that forgets one is told of it there, and does not take that of the template around it.
 */
function closingLine(state: StateBlock, from: number, endLine: number): { line: number; missing: boolean } {
  const open = [fileOf(state, from - 1)];
  for (let line = from; line < endLine; line += 1) {
    // A line that stands further left than the list item around it ends the list item and so the directive.
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return { line, missing: true };
    const text = lineText(state, line);
    if (opensContainer.test(text)) open.push(fileOf(state, line));
    if (!closesContainer.test(text)) continue;
    const file = fileOf(state, line);
    while (open.length > 0 && open.at(-1) !== file) open.pop();
    if (open.length === 0) return { line, missing: true };
    open.pop();
    if (open.length === 0) return { line, missing: false };
  }
  return { line: endLine, missing: true };
}

/** The file that a line comes from. */
function fileOf(state: StateBlock, line: number): string {
  return toEnv(state.env).source.placeAt(startOf(state, line)).file;
}

function lastLineOfParagraph(state: StateBlock, startLine: number, endLine: number): number {
  let line = startLine;
  while (line + 1 < endLine && !state.isEmpty(line + 1)) line += 1;
  return line;
}

function startOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

function lineText(state: StateBlock, line: number): string {
  return state.src.slice(startOf(state, line), state.eMarks[line]);
}

function report(state: StateBlock, offset: number, problem: string, name = ''): void {
  const { placeAt, report: reported } = toEnv(state.env).source;
  const place = placeAt(offset);
  if (problem === 'directive-not-open') reported.add(diagnose(problem, {}, { place }));
  else if (problem === 'directive-not-closed') reported.add(diagnose(problem, { name }, { place }));
  else reported.add(diagnose('directive-syntax', { reason: problem }, { place }));
}
