import { message } from '../message.ts';

const saveAgain = 'open it in the program that wrote it and save it again, or build it anew';

/** Messages of the room `trace` and of reading finished files back. */
export const traceMessages = {
  'file-not-readable': message(
    'error',
    ({ file, reason }: { file: string; reason: string }) => ({
      message: `\`${file}\` cannot be read: ${reason}`,
      hint: saveAgain,
    }),
    {
      means:
        'A finished file is empty, damaged or only partly there, so nothing can be said about its figures. ' +
        'It happens to downloads that broke off and to attachments that a mail program changed.',
      example: { file: 'briefing.pdf', reason: 'it is cut off before its end' },
    },
  ),
  'part-not-readable': message(
    'error',
    (args: { file: string; part: string; reason: string }) => ({
      message: `\`${args.part}\` of \`${args.file}\` cannot be read: ${args.reason}`,
      hint: saveAgain,
    }),
    {
      means:
        'One page, slide, chart or workbook inside a finished file is missing or damaged. ' +
        'The others are checked all the same, but no figure of this one is.',
      example: { file: 'briefing.pptx', part: 'ppt/slides/slide3.xml', reason: 'the file does not hold it' },
    },
  ),
  'file-wrong-kind': message(
    'error',
    ({ file, wanted }: { file: string; wanted: string }) => ({
      message: `\`${file}\` is not a ${wanted} file, whatever its name says`,
      hint: 'give a brief that ends in `.pdf` or a deck that ends in `.pptx`',
    }),
    {
      means:
        'The content of the file is of another kind than its ending promises, such as a web page that was saved instead ' +
        'of the download, or a text document renamed to look like a deck.',
      example: { file: 'briefing.pptx', wanted: 'PowerPoint' },
    },
  ),
  'file-old-format': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` is in the binary format of PowerPoint before 2007`,
      hint: 'open it in PowerPoint and save it as `.pptx`',
    }),
    {
      means:
        'Somebody saved the deck as a `.ppt`, perhaps under its old name. ' +
        'Only the format that PowerPoint has written by default since 2007 can be read back.',
      example: { file: 'briefing.pptx' },
    },
  ),
  'file-protected': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` is protected by a password`,
      hint: 'open it with its password and save a copy without one',
    }),
    {
      means:
        'The content is encrypted, so nobody can read the figures without knowing the secret, and Briefpack never asks for it. ' +
        'A PDF that only forbids printing or changes is read all the same.',
      example: { file: 'briefing.pdf' },
    },
  ),
  'file-too-large': message(
    'error',
    ({ file, reason }: { file: string; reason: string }) => ({
      message: `\`${file}\` is refused: ${reason}`,
      hint: 'no brief or deck is that large: check where the file comes from, or split it',
    }),
    {
      means:
        'Reading it would take more memory or time than any real document needs. ' +
        'Such files are often made to stop the programs that open them.',
      example: { file: 'briefing.pptx', reason: 'it unpacks to more than 256 MiB' },
    },
  ),
};
