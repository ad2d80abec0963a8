import type { ErrorCode, YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { SourceText } from './source-text.ts';
import { placeInText } from './source-text.ts';

/** What to do about the faults of the parser that analysts meet most. */
const remedies: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'indent the fields of one item by the same number of spaces',
  BAD_SCALAR_START: 'put the text in quotes',
  BAD_DQ_ESCAPE: 'write the text in single quotes, in which a backslash is itself',
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds a colon and a space in quotes',
  BLOCK_IN_FLOW: 'write the inner mapping with braces, too',
  MISSING_CHAR: 'close what was opened, and put a colon and a space after each key',
  MULTILINE_IMPLICIT_KEY: 'check the indentation of this line, and put text that holds a colon in quotes',
  NON_STRING_KEY: 'use plain text as the key',
  TAB_AS_INDENT: 'indent with spaces',
  UNEXPECTED_TOKEN: 'check the indentation, and put text with special characters in quotes',
};

/** Puts a fault that the YAML parser found into our words. */
export function syntaxDiagnostic(source: SourceText, error: YAMLError): Diagnostic {
  const place = placeInText(source, error.pos[0], error.pos[1]);
  const hint = remedies[error.code] ?? 'check the line against the one before it';
  // The parser's own words name an option of ours.
  const reason = error.code === 'NON_STRING_KEY' ? 'a key is no text' : lowerFirst(error.message);
  return diagnose('yaml-syntax', { reason, hint }, { place });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
