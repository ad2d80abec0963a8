import type { Diagnostic, Place } from './diagnostic.ts';
import { bold, cyan, dim, severityStyles } from './style.ts';
import { columnsOf, printable } from './terminal-text.ts';

/** How a diagnostic is written for a terminal. */
export interface FrameOptions {
  /** With the colours of a terminal. Default: false. */
  readonly color?: boolean;
  /** The text of the file that `related` points to, where it is another one. */
  readonly relatedSource?: string;
}

/** Widest piece of a source line that is shown, and how much of it stands before the place. */
const frameWidth = 100;
const contextBefore = 60;

/**
 * A diagnostic for the terminal: severity, code and message, then the place, the line of the file with the place underlined, a second
 * place where there is one, and the hint.
 *
 * ```
 * error unknown-fact: unknown fact `us-deficit`
 *   data/caveats.yaml:12:13
 *   12 |     facts: [us-deficit]
 *      |             ^^^^^^^^^^
 *   hint: did you mean `us-trade-deficit`?
 * ```
 *
 * @param source text of the file that the place points into; without it only the place is named
 */
export function formatDiagnostic(diagnostic: Diagnostic, source?: string, options: FrameOptions = {}): string {
  const { color = false, relatedSource } = options;
  const { code, severity, message, place, hint, related } = diagnostic;
  const lines = [`${severityStyles[severity](severity, color)} ${bold(code, color)}: ${printable(message)}`];
  if (place) lines.push(...formatPlace(place, source, color));
  if (related) {
    const sameFile = related.place.file === place?.file;
    lines.push(
      `  ${printable(related.message)}:`,
      ...formatPlace(related.place, relatedSource ?? (sameFile ? source : undefined), color),
    );
  }
  if (hint) lines.push(`  ${cyan('hint:', color)} ${printable(hint)}`);
  return `${lines.join('\n')}\n`;
}

function formatPlace(
  { file, line, column, endColumn, sheet }: Place,
  source: string | undefined,
  color: boolean,
): readonly string[] {
  const inSheet = sheet === undefined ? '' : ` (sheet "${printable(sheet)}", row ${line}, column ${column})`;
  const where = `  ${printable(file)}:${line}:${column}${inSheet}`;
  const text = source?.split(/\r?\n/)[line - 1];
  if (text === undefined || text.trim() === '') return [where];
  const from = wholeCharacter(text, Math.max(0, column - 1 - contextBefore));
  const head = printable(text.slice(from, column - 1));
  const marked = printable(text.slice(column - 1, Math.min((endColumn ?? column + 1) - 1, from + frameWidth)));
  const shown = printable(text.slice(from, wholeCharacter(text, from + frameWidth)));
  const gutter = ' '.repeat(String(line).length);
  return [
    where,
    `  ${dim(`${line} |`, color)} ${shown}`,
    `  ${dim(`${gutter} |`, color)} ${' '.repeat(columnsOf(head))}${'^'.repeat(Math.max(1, columnsOf(marked)))}`,
  ];
}

/** The offset, or the one before it where it would split a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
