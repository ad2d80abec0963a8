import type { Diagnostic, Place } from '../diagnostics/index.ts';
import { bold, cyan, dim, red, yellow } from './style.ts';

/** What a frame is made with. */
export interface FrameOptions {
  /** Texts of the input files by path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly color: boolean;
}

/** Widest piece of a source line that a frame shows, and how much of it stands before the place. */
const frameWidth = 100;
const before = 60;

/**
 * A diagnostic for the terminal: severity, code and message, the place, the line of the file with the place underlined, the hint.
 *
 * ```
 * error unknown-fact: there is no fact `us-deficit`
 *   templates/economic/brief.md.hbs:12:8
 *   12 | Japan has {{fact "us-deficit"}}
 *      |                  ^
 *   hint: did you mean `us-trade-deficit`?
 * ```
 */
export function formatFrame(diagnostic: Diagnostic, options: FrameOptions): string {
  const { code, severity, message, place, hint, related } = diagnostic;
  const paint = { error: red, warning: yellow, info: cyan }[severity];
  const lines = [`${bold(paint(`${severity} ${code}`, options.color), options.color)}: ${message}`];
  if (place) lines.push(...formatPlace(place, options));
  if (related) lines.push(`  ${related.message}:`, ...formatPlace(related.place, options));
  if (hint) lines.push(`  ${cyan('hint', options.color)}: ${hint}`);
  return `${lines.join('\n')}\n`;
}

function formatPlace(place: Place, { sources, color }: FrameOptions): readonly string[] {
  const { file, line, column, endColumn } = place;
  const where = `  ${file}:${line}:${column}`;
  const text = sources.get(file)?.split(/\r?\n/)[line - 1];
  if (text === undefined || text.trim() === '') return [where];
  const from = column - 1 > before ? column - 1 - before : 0;
  const shown = printable(text.slice(from, from + frameWidth));
  const number = String(line);
  const marks = Math.max(1, Math.min((endColumn ?? column + 1) - column, shown.length - (column - 1 - from)));
  return [
    where,
    `  ${dim(`${number} |`, color)} ${shown}`,
    `  ${dim(`${' '.repeat(number.length)} |`, color)} ${' '.repeat(column - 1 - from)}${'^'.repeat(marks)}`,
  ];
}

/** One column a character, and nothing that a terminal would take as a command. */
function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '\uFFFD');
}
