import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { Handlebars } from './library.ts';
import { nestingLimit, tooDeepInText, tooDeepInTree } from './nesting.ts';
import { unclosedBlock } from './open-blocks.ts';
import { reservedCharacter } from './reserved-character.ts';
import { positionAt, type TemplateSource, toPlace } from './source-place.ts';
import type { Position, Program } from './syntax.ts';

/** Parses a template without running any of it. The syntax tree is undefined when the template cannot be read. */
export function parseTemplate(source: TemplateSource): Checked<Program | undefined> {
  if (source.text.trim() === '') return refused(diagnose('template-empty', {}, { place: source.start }));
  const reserved = reservedCharacter(source);
  if (reserved !== undefined) return refused(reserved);
  const tooDeep = tooDeepInText(source.text);
  if (tooDeep !== undefined) return refused(nestingProblem(source, tooDeep));
  try {
    const tree = Handlebars.parseWithoutProcessing(source.text, { srcName: source.name });
    const level = tooDeepInTree(tree);
    if (level !== undefined) return refused(nestingProblem(source, level));
    // Whitespace control calls itself for each level, so the depth is known before. Given a tree, `parse` does only that.
    return { value: Handlebars.parse(tree as unknown as string) as unknown as Program, diagnostics: [] };
  } catch (error) {
    return refused(syntaxError(source, error));
  }
}

function refused(diagnostic: Diagnostic): Checked<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function nestingProblem(source: TemplateSource, level: Position): Diagnostic {
  return diagnose('template-nesting', { limit: nestingLimit }, { place: toPlace(source, level) });
}

/** A parse error of the grammar or of the tree's builder; only the latter says where it is. */
interface ParseError {
  readonly message: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

/** The last token read by the parser, which all templates share: reading it is safe because parsing is synchronous. */
interface Lexer {
  readonly match: string;
  readonly yylloc: { readonly first_line: number; readonly first_column: number };
}

function syntaxError(source: TemplateSource, error: unknown): Diagnostic {
  const { message, lineNumber, column } = error as ParseError;
  if (lineNumber !== undefined && column !== undefined) {
    const reason = (message.split('\n')[0] ?? '').replace(/ - \d+:\d+$/, '');
    return diagnose('template-syntax', { reason }, { place: toPlace(source, { line: lineNumber, column }) });
  }
  const open = source.text.lastIndexOf('{{');
  if (open > source.text.lastIndexOf('}}')) {
    const reason = 'the `{{` is not closed';
    return diagnose('template-syntax', { reason }, { place: toPlace(source, positionAt(source.text, open)) });
  }
  const { lexer } = (Handlebars as unknown as { readonly Parser: { readonly lexer: Lexer } }).Parser;
  const at: Position = { line: lexer.yylloc.first_line, column: lexer.yylloc.first_column };
  return message.includes("got 'EOF'") ? atEnd(source, at) : unexpected(source, at, lexer.match);
}

function atEnd(source: TemplateSource, at: Position): Diagnostic {
  const block = unclosedBlock(source.text);
  if (block === undefined) {
    return diagnose('template-syntax', { reason: 'the template ends too early' }, { place: toPlace(source, at) });
  }
  return diagnose('block-not-closed', { block: block.name }, { place: toPlace(source, block) });
}

function unexpected(source: TemplateSource, at: Position, match: string): Diagnostic {
  const reason = match === '' ? 'something is missing here' : `\`${match}\` was not expected here`;
  return diagnose('template-syntax', { reason }, { place: toPlace(source, at) });
}
