import type { FactStatus, FactsResult } from '../pipeline/index.ts';
import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { atOption, packOperand, readPackArguments } from './pack-arguments.ts';
import { formatErrors } from './report-diagnostics.ts';
import { formatFacts } from './report-facts.ts';
import { formatFactsCsv } from './report-facts-csv.ts';
import { formatFactsMarkdown } from './report-facts-markdown.ts';
import { formatJson } from './report-json.ts';
import { UsageError } from './usage-error.ts';

const formats: Readonly<Record<string, (result: FactsResult, color: boolean) => string>> = {
  text: formatFacts,
  json: formatJson,
  csv: ({ facts }) => formatFactsCsv(facts),
  md: ({ facts }) => formatFactsMarkdown(facts),
};

/** `briefpack facts`. */
export const factsCommand: Command = {
  name: 'facts',
  summary: 'List the facts of a pack, and where each is printed.',
  operands: [packOperand],
  options: {
    section: { type: 'string', value: 'ID,…', help: 'only those of these sections' },
    status: {
      type: 'string',
      value: 'STATUS,…',
      help:
        'only those that are reported, committed, proposed, projected or characterised; derived;\n' +
        'looked-up or not-looked-up; stale; printed, operand or unused: names of one group widen the list,\n' +
        'those of another narrow it',
    },
    find: { type: 'string', value: 'TEXT', help: 'only those with these words in id, indicator, label, value or text' },
    at: atOption,
    format: {
      type: 'string',
      choices: Object.keys(formats),
      help: 'lines to read, one JSON object, a table for spreadsheets, or one in Markdown (default: text)',
    },
  },
  example: 'briefpack facts --section economic --status projected,unused',
  async run(input, io) {
    const { section, status, find, format = 'text' } = input.options;
    const { facts } = await import('../pipeline/index.ts');
    const color = usesColor(io);
    const result = await facts({
      ...(await readPackArguments('facts', input, io)),
      ...(typeof section === 'string' && { sections: namesIn(section) }),
      ...(typeof status === 'string' && { status: await readStatus(status) }),
      ...(typeof find === 'string' && { find }),
    });
    io.out(formats[String(format)]?.(result, color) ?? '');
    // What JSON holds is not said twice.
    if (format !== 'json') io.error(formatErrors(result, color));
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};

function namesIn(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim());
}

async function readStatus(list: string): Promise<readonly FactStatus[]> {
  const { factStatuses, nearestName } = await import('../pipeline/index.ts');
  return namesIn(list).map((name) => {
    const status = factStatuses.find((known) => known === name);
    if (status !== undefined) return status;
    const known = `${factStatuses.slice(0, -1).join(', ')} or ${factStatuses.at(-1)}`;
    throw new UsageError(`\`--status\` takes ${known}, not \`${name}\``, 'facts', nearestName(name, factStatuses));
  });
}
