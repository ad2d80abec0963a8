import type { ChangeReport } from '../pipeline/index.ts';
import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { formatErrors } from './report-diagnostics.ts';
import { formatDiff } from './report-diff.ts';
import { formatDiffMarkdown } from './report-diff-markdown.ts';
import { formatJson } from './report-json.ts';

const formats: Readonly<Record<string, (report: ChangeReport, color: boolean) => string>> = {
  text: formatDiff,
  md: formatDiffMarkdown,
};

/** `briefpack diff`. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'Tell what is different between two editions of a pack.',
  operands: ['OLD', 'NEW'],
  required: 1,
  options: {
    format: {
      type: 'string',
      choices: [...Object.keys(formats), 'json'],
      help: 'lines to read, Markdown for a pull request or release note, or one JSON object (default: text)',
    },
  },
  notes: [
    'OLD and NEW are packs (as their data stand now), folders of outputs, manifests, or git revisions:',
    '`HEAD~1` is the manifest in output/ as committed there, `v2:output/manifest.json` a file of a revision.',
    'NEW is the pack in the current folder where it is left out.',
  ],
  example: 'briefpack diff HEAD~1 --format md',
  async run({ options, operands: [before = '', after] }, io) {
    const { diff } = await import('../pipeline/index.ts');
    const result = await diff({ before, folder: io.folder, ...(after !== undefined && { after }) });
    const { format = 'text' } = options;
    const color = usesColor(io);
    if (format === 'json') io.out(formatJson(result));
    else {
      if (result.report !== undefined) io.out(formats[String(format)]?.(result.report, color) ?? '');
      io.error(formatErrors(result, color));
    }
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
