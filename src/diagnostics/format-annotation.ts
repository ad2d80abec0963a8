import type { Diagnostic, Severity } from './diagnostic.ts';
import { printable } from './terminal-text.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A diagnostic as a workflow command of GitHub Actions, which shows it beside its line in a pull request:
 * `::error file=data/caveats.yaml,line=12,col=13,endColumn=23,title=unknown-fact::unknown fact …`
 *
 * @param toPath gives the path of a file from the root of the repository, where it is not the pack's own folder
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotation(diagnostic: Diagnostic, toPath: (file: string) => string = (file) => file): string {
  const { code, severity, message, place, hint } = diagnostic;
  const properties = {
    ...(place && { file: toPath(place.file), line: place.line, col: place.column }),
    ...(place?.endColumn !== undefined && { endColumn: place.endColumn }),
    title: code,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = [printable(message), ...(hint === undefined ? [] : [`hint: ${printable(hint)}`])].join('\n');
  return `::${commands[severity]} ${listed.join(',')}::${escapeData(words)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
