import { message } from '../message.ts';
import { joined } from '../wording.ts';

const saveAgain = 'open it in the program that wrote it and save it again, or build it anew';

/** A figure that a finished file no longer prints. */
export interface ChangedFigure {
  /** `page 3`, `slide 12`. */
  readonly leaf: string;
  readonly text: string;
}

/** Words of a finished file that no fact prints. */
export interface UntracedText {
  readonly file: string;
  readonly text: string;
  readonly unit: 'page' | 'slide';
  /** Where they stand. */
  readonly places: readonly { readonly number: number; readonly kind: 'text' | 'chart' | 'notes' | 'alt' }[];
  /** Why a template declares them not to be a fact, where one does. */
  readonly because: string | undefined;
}

/** Most figures, pages and slides that are named in a message. */
const mostNamed = 8;

function firstOf(words: readonly string[]): string {
  const rest = words.length - mostNamed;
  return joined(rest > 0 ? [...words.slice(0, mostNamed), `${rest} more`] : words);
}

function describeChanged(figures: readonly ChangedFigure[]): string {
  return firstOf(figures.map(({ leaf, text }) => `\`${text}\` on ${leaf}`));
}

/** `on pages 4 and 7`, `on slide 2 and in the speaker notes of slides 2 and 3`. */
function describePlaces({ unit, places }: Pick<UntracedText, 'unit' | 'places'>): string {
  const leads = {
    text: 'on ',
    chart: 'on ',
    notes: 'in the speaker notes of ',
    alt: 'in the alternative text of ',
  } as const;
  const found = new Map<string, Set<number>>();
  for (const { number, kind } of places) found.set(leads[kind], new Set(found.get(leads[kind])).add(number));
  const described = [...found].map(
    ([lead, numbers]) => `${lead}${unit}${numbers.size > 1 ? 's' : ''} ${firstOf([...numbers].map(String))}`,
  );
  return joined(described);
}

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
        'What the file says elsewhere is compared with the pack once all of it can be read.',
      example: { file: 'briefing.pptx', part: 'ppt/slides/slide3.xml', reason: 'the file does not hold it' },
    },
  ),
  'file-wrong-kind': message(
    'error',
    ({ file, wanted }: { file: string; wanted: string }) => ({
      message: `\`${file}\` is not a ${wanted} file, whatever its name says`,
      hint: 'open it to see what it is; only a brief or deck that Briefpack built can be read',
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
  'finished-file-missing': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `there is no file \`${file}\``,
      hint: 'name a brief or a deck, with the folder in which it is',
    }),
    {
      means: 'Nothing of this name is there. A finished file is named as seen from the current folder.',
      example: { file: 'output/brefing.pdf' },
    },
  ),
  'finished-file-is-folder': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` is a folder`,
      hint: 'name one brief or deck in it; `briefpack verify` reads all outputs of a pack',
    }),
    {
      means: 'The figures of one finished file are traced at a time, and the name that was given is that of a folder.',
      example: { file: 'output' },
    },
  ),
  'record-not-readable': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `the record of figures in \`${file}\` cannot be read`,
      hint: 'use the newest version of Briefpack, or take the file as it was built',
    }),
    {
      means:
        'The file has facts and sources in it, but they are damaged, or are written in the way of a newer version. ' +
        'Half of them would be worse than none, so nothing is told.',
      example: { file: 'briefing.pptx' },
    },
  ),
  'figures-changed': message(
    'error',
    ({ file, figures }: { file: string; figures: readonly ChangedFigure[] }) => ({
      message: `\`${file}\` no longer prints ${describeChanged(figures)}`,
      hint: 'somebody, or a program that saved it, has changed the file: change the data instead, and build it anew',
    }),
    {
      means:
        'The file was built with these figures, and their words, or the numbers behind a chart, are now others or not there. ' +
        'What stands in their place has no source.',
      example: { file: 'briefing.pptx', figures: [{ leaf: 'slide 4', text: 'approximately $76.4 billion' }] },
    },
  ),
  'figures-gone': message(
    'warning',
    ({ file, unit, texts }: { file: string; unit: 'page' | 'slide'; texts: readonly string[] }) => ({
      message: `\`${file}\` no longer has the ${unit}s that print ${firstOf(texts.map((text) => `\`${text}\``))}`,
      hint: `trace the file as it was built, if somebody has taken ${unit}s out by mistake`,
    }),
    {
      means:
        'Pages or slides that the file was built with are not in it any more, and their figures went with them. ' +
        'It is an error when a text was asked for that only such figures have.',
      example: { file: 'briefing.pptx', unit: 'slide', texts: ['approximately $76.4 billion'] },
    },
  ),
  'text-not-traced': message(
    'error',
    ({ file, text, because, ...where }: UntracedText) => ({
      message: `no fact of \`${file}\` prints \`${text}\`, which stands ${describePlaces(where)}`,
      hint:
        because === undefined
          ? 'compare it with what was built: it may have been typed in, or be a part of a name or a date'
          : `its template declares it not to be a fact: ${because}`,
    }),
    {
      means:
        'The words are in the file, but none of its figures is printed with them, so they lead to no source. ' +
        'Words that somebody has typed over a finished page or slide are told like this, and so are dates and the titles of sources.',
      example: {
        file: 'briefing.pdf',
        text: '$80 billion',
        unit: 'page',
        places: [
          { number: 4, kind: 'text' },
          { number: 7, kind: 'text' },
        ],
        because: undefined,
      },
    },
  ),
  'text-not-in-file': message(
    'error',
    ({ file, text }: { file: string; text: string }) => ({
      message: `\`${text}\` does not stand in \`${file}\``,
      hint: 'give fewer words of it, a figure with its unit such as `$76.4bn`, or the id of a fact',
    }),
    {
      means:
        'No page or slide holds these words, whatever their capitals and spaces, no printed fact has the figure in them, and none is named so.',
      example: { file: 'briefing.pdf', text: '$67.4 billion' },
    },
  ),
  'pack-differs': message(
    'warning',
    ({ file }: { file: string }) => ({
      message: `the pack has changed since \`${file}\` was built`,
      hint: 'build the pack anew to see the line of each figure, or take the state of the pack that the file was built from',
    }),
    {
      means:
        'The document of the same name has other figures in the pack now, or prints them elsewhere. ' +
        'Lines of templates are told only for figures that are still where they were.',
      example: { file: 'briefing.pdf' },
    },
  ),
};
