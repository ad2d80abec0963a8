import { bold, count, formatDiagnostic, formatSummary } from '../diagnostics/index.ts';
import type { Trace, TraceResult } from '../pipeline/index.ts';
import type { Explained } from './explain-fact.ts';
import { caveatLines } from './explain-fact.ts';
import { formatRow, gridOf, rowsOf } from './trace-rows.ts';
import { fillWords } from './wrap-words.ts';

/** The figures of a finished file for the terminal, page by page, each fact explained where it is printed first; then what is wrong. */
export function formatTrace({ file, trace, diagnostics, sources }: TraceResult, color: boolean): string {
  const figures = trace === undefined ? '' : formatFigures(file, trace, color);
  const frames = diagnostics.map((diagnostic) => {
    const source = diagnostic.place && sources.get(diagnostic.place.file);
    return formatDiagnostic(diagnostic, source, { color });
  });
  const summary = diagnostics.length === 0 ? [] : [`${formatSummary(diagnostics)}\n`];
  return [...(figures === '' ? [] : [figures]), ...frames, ...summary].join('\n');
}

function formatFigures(file: string, trace: Trace, color: boolean): string {
  const explained: Explained = {
    facts: new Map(trace.facts.map((fact) => [fact.id, fact])),
    sources: new Map(trace.sources.map((source) => [source.id, source])),
    caveats: trace.caveats,
    color,
    told: new Map(),
  };
  const grid = gridOf(trace);
  const rows = rowsOf(trace.figures);
  const lines = rows.flatMap((row, index) => {
    const isNewLeaf = row.figure.number !== rows[index - 1]?.figure.number;
    return [...(isNewLeaf ? [''] : []), ...formatRow(row, grid, explained)];
  });
  const caveats = trace.caveats.length === 0 ? [] : ['', bold('Caveats', color), ...caveatLines(trace.caveats)];
  return `${[...headLines(file, trace, color), ...lines, ...caveats].join('\n')}\n`;
}

function headLines(file: string, trace: Trace, color: boolean): readonly string[] {
  const { document, sources, extent, unit } = trace;
  const { title, edition, status, datasetHash } = document;
  const [only, ...others] = sources;
  const isOne = only !== undefined && others.length === 0;
  return [
    ...fillWords(`${file}: ${title}`, 0).map((line) => bold(line, color)),
    ...fillWords(`${count(extent, unit)}, edition ${edition} (${status}), data ${datasetHash}`, 0),
    ...fillWords(extentOf(trace), 0),
    ...(isOne ? fillWords(`all from: ${only.title} (${only.kind}, as of ${only.asOf})`, 0) : []),
  ];
}

/** How much is shown, and of how much. */
function extentOf({ figures, printed, search }: Trace): string {
  const facts = new Set(figures.map(({ fact }) => fact)).size;
  if (search === undefined) return `${count(printed, 'print')} of ${count(facts, 'fact')}`;
  const { text, throughOperands } = search;
  const how = throughOperands ? 'rest on' : 'match';
  return `${figures.length} of ${count(printed, 'print')} ${how} “${text}”`;
}
