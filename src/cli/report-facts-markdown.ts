import { toMarkdownCell } from '../diagnostics/index.ts';
import type { FactRow } from '../pipeline/index.ts';
import { onOneLine } from './columns.ts';
import { describePlace } from './report-places.ts';

const columns: Readonly<Record<string, (row: FactRow) => string>> = {
  section: ({ section }) => section,
  fact: ({ id }) => `\`${id}\``,
  text: ({ text }) => text,
  status: ({ status }) => status.join(', '),
  source: ({ source, at }) => `${source}: ${at}`,
  'as of': ({ asOf }) => asOf,
  printed: ({ printed }) => printed.map(describePlace).join('; '),
};

/** Facts as a table in Markdown as GitHub reads it (GitHub Flavored Markdown §4.10). */
export function formatFactsMarkdown(facts: readonly FactRow[]): string {
  const names = Object.keys(columns);
  const rows = facts.map((row) => Object.values(columns).map((cellOf) => toMarkdownCell(onOneLine(cellOf(row)))));
  return [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
