import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { formatOption } from './pack-arguments.ts';
import { formatBrand } from './report-brand.ts';
import { formatFrames } from './report-diagnostics.ts';
import { formatJson } from './report-json.ts';

/** `briefpack brand`. */
export const brandCommand: Command = {
  name: 'brand',
  summary: 'Tell what decks make of a PowerPoint file, and write a sample deck on it.',
  operands: ['FILE'],
  required: 1,
  options: {
    sample: { type: 'string', value: 'OUT.pptx', help: 'write a deck on it (default: none is written)' },
    pack: {
      type: 'string',
      value: 'PACK',
      help: 'folder of the pack whose deck is the sample (default: one with a slide of every kind)',
    },
    format: formatOption,
  },
  example: 'briefpack brand house-style.potx --sample sample.pptx',
  async run({ options, operands: [file = ''] }, io) {
    const { brand, leastContrast } = await import('../pipeline/index.ts');
    const { sample, pack } = options;
    const result = await brand({
      ...{ file, folder: io.folder },
      ...(typeof sample === 'string' && { sample }),
      ...(typeof pack === 'string' && { pack }),
    });
    const color = usesColor(io);
    io.out(options.format === 'json' ? formatJson(result) : formatBrand(result, { color, least: leastContrast }));
    if (options.format !== 'json') {
      const told = result.diagnostics.filter(({ severity }) => severity !== 'info');
      io.error(formatFrames({ ...result, diagnostics: told }, color));
    }
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
