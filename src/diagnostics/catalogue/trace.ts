import { message } from '../message.ts';

const saveAgain = 'open it in the program that wrote it and save it again, or build it anew';

/** Messages of the room `trace` and of reading finished files back. */
export const traceMessages = {
  'file-not-readable': message('error', ({ file, reason }: { file: string; reason: string }) => ({
    message: `\`${file}\` cannot be read: ${reason}`,
    hint: saveAgain,
  })),
  'part-not-readable': message('error', (args: { file: string; part: string; reason: string }) => ({
    message: `\`${args.part}\` of \`${args.file}\` cannot be read: ${args.reason}`,
    hint: saveAgain,
  })),
  'file-wrong-kind': message('error', ({ file, wanted }: { file: string; wanted: string }) => ({
    message: `\`${file}\` is not a ${wanted} file, whatever its name says`,
    hint: 'give a brief that ends in `.pdf` or a deck that ends in `.pptx`',
  })),
  'file-old-format': message('error', ({ file }: { file: string }) => ({
    message: `\`${file}\` is in the binary format of PowerPoint before 2007`,
    hint: 'open it in PowerPoint and save it as `.pptx`',
  })),
  'file-protected': message('error', ({ file }: { file: string }) => ({
    message: `\`${file}\` is protected by a password`,
    hint: 'open it with its password and save a copy without one',
  })),
  'file-too-large': message('error', ({ file, reason }: { file: string; reason: string }) => ({
    message: `\`${file}\` is refused: ${reason}`,
    hint: 'no brief or deck is that large: check where the file comes from, or split it',
  })),
};
