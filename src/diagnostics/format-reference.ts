import { catalogue, catalogueRooms } from './catalogue/index.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnostic } from './diagnostic.ts';
import { formatDiagnostic } from './format-diagnostic.ts';
import type { Message } from './message.ts';
import { toMarkdown, toMarkdownCell } from './to-markdown.ts';

/** Headings of the rooms, in the order of the page. */
const titles = {
  input: 'Data files',
  table: 'Tables and series',
  facts: 'Facts',
  theme: 'Themes',
  text: 'Fonts and text',
  document: 'Documents',
  extension: 'Own code',
  template: 'Templates',
  chart: 'Charts',
  image: 'Images',
  pdf: 'Briefs (PDF)',
  pptx: 'Decks (PowerPoint)',
  trace: 'Finished files',
  editions: 'Editions',
  pipeline: 'Packs and outputs',
} as const satisfies Record<keyof typeof catalogueRooms, string>;

/** A code with its entry. */
type Entry = readonly [code: string, entry: Message<unknown>];

/** The reference of all diagnostics as Markdown: how to read them, a table of the codes, then each with an example, by room. */
export function formatReference(): string {
  const rooms = Object.entries(titles) as [keyof typeof titles, string][];
  const parts = [introduction(), formatTable(entriesOf(catalogue)), ...rooms.map(formatRoom)];
  return `${parts.join('\n\n')}\n`;
}

function entriesOf(messages: object): readonly Entry[] {
  return Object.entries(messages as Readonly<Record<string, Message<unknown>>>);
}

function introduction(): string {
  return `# Diagnostics

<!-- Made from src/diagnostics/catalogue/ by formatReference; UPDATE_DOCS=1 writes it anew, see ARCHITECTURE.md. -->

A diagnostic is one thing that Briefpack says about a pack: what is wrong, in which file, line and column, and what to do about it.
\`briefpack check\` and \`briefpack build\` tell all of them in one run, but for those of finished files, which \`verify\`, \`trace\` and
\`build --prove\` tell:

${toBlock(formatSample())}

- After an **error** nothing is written: the outputs of the last good build stay as they are.
- A **warning** is shown, and the outputs are written all the same.
- An **info** is meant for programs: only \`--format json\` tells it.

The exit status is 1 when there are errors and 0 when there are none, with or without warnings; it is 2 after wrong usage, and 70 after a
fault of the tool itself.

Codes are stable, so scripts can go by them: \`--format json\` gives each diagnostic with its code. Messages and hints may be worded
differently in any version. What only follows from another diagnostic is left out; it may come up when that one has been dealt with.`;
}

/** A whole diagnostic as the terminal shows it, with the line of the file that it points to. */
function formatSample(): string {
  const { example } = catalogue['unknown-fact'];
  const [line, before] = [12, '    facts: ['];
  const column = before.length + 1;
  const place = { file: 'data/caveats.yaml', line, column, endColumn: column + example.id.length };
  const source = `${'\n'.repeat(line - 1)}${before}${example.id}]`;
  return formatDiagnostic(diagnose('unknown-fact', example, { place }), source);
}

function formatTable(entries: readonly Entry[]): string {
  const rows = entries.map(([code, { severity, means }]) => {
    return `| [\`${code}\`](#${code}) | ${severity} | ${toMarkdownCell(firstSentence(means))} |`;
  });
  return ['## All codes', '', '| code | severity | what is wrong |', '|---|---|---|', ...rows.sort()].join('\n');
}

function firstSentence(text: string): string {
  return /^.+?[.?!](?= |$)/.exec(text)?.[0] ?? text;
}

function formatRoom([room, title]: readonly [keyof typeof titles, string]): string {
  return [`## ${title}`, ...entriesOf(catalogueRooms[room]).map(formatEntry)].join('\n\n');
}

function formatEntry([code, { severity, text, means, example }]: Entry): string {
  const { message, hint } = text(example);
  const shown: Diagnostic = { code, severity, message };
  return [
    `### \`${code}\``,
    `**${capitalise(severity)}.** ${toMarkdown(means)}`,
    toBlock(formatDiagnostic(shown)),
    `**What to do:** ${toMarkdown(endSentence(hint))}`,
  ].join('\n\n');
}

function toBlock(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** With a full stop where there is no other end. */
function endSentence(words: string): string {
  return /[.?!…]["”]?$/.test(words) ? words : `${words}.`;
}
