import { toMarkdownCell } from '../diagnostics/index.ts';
import type { ChangeKind, ChangeReport, ReportedChange } from '../pipeline/index.ts';
import { onOneLine } from './columns.ts';
import { changeTitles, countChanges, groupChanges } from './group-changes.ts';

type Columns = Readonly<Record<string, (change: ReportedChange) => string>>;

const name: Columns = {
  id: ({ id, formerly }) => `\`${id}\`${formerly === undefined ? '' : `, formerly \`${formerly}\``}`,
};
const label: Columns = { what: ({ label: words, derived }) => `${words}${derived ? ' (computed)' : ''}` };
const before: Columns = { before: ({ before: words = '' }) => words };
const after: Columns = { now: ({ after: words = '' }) => words };
const change: Columns = { change: ({ change: words = '' }) => words };

const columns: Readonly<Record<ChangeKind, Columns>> = {
  revised: { ...name, ...label, ...before, ...after, ...change },
  reworded: { ...name, ...before, ...after },
  added: { ...name, ...label, ...after },
  withdrawn: { ...name, ...label, ...before },
  resourced: { ...name, ...label, ...before, ...after },
  'caveat-added': { ...name, ...label },
  'caveat-changed': { ...name, ...label, ...before, ...change },
  'caveat-resolved': { ...name, ...label },
};

/** Changes as Markdown for a pull request or release note, a table a kind (GitHub Flavored Markdown §4.10). */
export function formatDiffMarkdown(report: ChangeReport): string {
  const { before: old, after: now } = report;
  const tables = groupChanges(report).map(
    ({ kind, changes }) => `### ${changeTitles[kind]}\n\n${formatTable(changes, columns[kind])}`,
  );
  const head = `## What has changed from ${old.date} to ${now.date}\n\n${toMarkdownCell(onOneLine(now.title))}: ${countChanges(report)}.\n`;
  return [head, ...tables].join('\n');
}

function formatTable(changes: readonly ReportedChange[], shown: Columns): string {
  const names = Object.keys(shown);
  const rows = changes.map((each) => Object.values(shown).map((cellOf) => toMarkdownCell(onOneLine(cellOf(each)))));
  return [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
