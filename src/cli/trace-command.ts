import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { formatJson } from './report-json.ts';
import { formatTrace } from './report-trace.ts';

/** `briefpack trace`. */
export const traceCommand: Command = {
  name: 'trace',
  summary: 'List the figures of a finished file, each with its fact, source and evidence.',
  operands: ['FILE', 'TEXT'],
  required: 1,
  options: {
    pack: {
      type: 'string',
      value: 'PACK',
      help: 'folder of the pack it was built from: tells the line of each template',
    },
    format: {
      type: 'string',
      choices: ['text', 'json'],
      help: 'lines to read, or one JSON object (default: text)',
    },
  },
  example: "briefpack trace output/briefing.pdf '$76.4bn'",
  async run({ options, operands: [file = '', text] }, io) {
    const { trace } = await import('../pipeline/index.ts');
    const { pack } = options;
    const result = await trace({
      ...{ file, folder: io.folder },
      ...(text !== undefined && { text }),
      ...(typeof pack === 'string' && { pack }),
    });
    io.out(options.format === 'json' ? formatJson(result) : formatTrace(result, usesColor(io)));
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
