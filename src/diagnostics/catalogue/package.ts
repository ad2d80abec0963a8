import { message } from '../message.ts';

/** What is to be done about a fault of a package: only the tool itself writes one. */
const rebuild = 'build it anew; if it is told again, report it, for it is a fault of the tool';

/** Faults of zip entries, in words. */
const entryFaults = {
  directory: 'is a directory, which packages do not have',
  name: 'has a name that no part may have',
  twice: 'stands twice, or differs from another only in capitals',
  order: 'does not stand in its order',
  time: 'has another time than the entries before it',
} as const;

const typeFaults = {
  missing: 'has no content type',
  wrong: 'has the wrong content type',
  phantom: 'has a content type and is not there',
  twice: 'has two content types',
  unused: 'have a content type and are not there',
} as const;

const linkFaults = {
  unknown: 'is named and does not exist',
  twice: 'stands twice, or has no id',
  missing: 'leads to a part that is not there',
  address: 'leads to what is no address of the web or of mail',
  outside: 'leads out of the package',
  unused: 'is named nowhere',
} as const;

const chartFaults = {
  'axis-twice': 'two axes have the id',
  'axis-unknown': 'a plot is drawn on an axis that is not there, the one with the id',
  'axis-unused': 'nothing is drawn on the axis with the id',
  'axis-uncrossed': 'an axis crosses one that is not there, with the id',
  'axis-number': 'an axis has an id that is no number from 0 to 4294967295,',
  'series-twice': 'two series have the index or order',
  'sheet-unknown': 'there are no cells in its workbook for',
  points: 'the values that it keeps are not those of',
  'without-workbook': 'there is no workbook behind',
} as const;

const sheetFaults = {
  zip: 'cannot be unpacked',
  name: 'has a sheet whose name Excel does not take, or no sheet',
  id: 'gives one id to two sheets',
  cell: 'has a cell or row twice or out of order',
  number: 'has a number that is none',
  long: 'has more text in a cell than Excel takes',
} as const;

/** Messages about the package of a finished deck. */
export const packageMessages = {
  'package-entry-unsound': message(
    'error',
    (args: { file: string; entry: string; fault: keyof typeof entryFaults }) => ({
      message: `\`${args.entry}\` in \`${args.file}\` ${entryFaults[args.fault]}`,
      hint: rebuild,
    }),
    {
      means:
        'An entry of the zip file that a deck is, is no part of it, or stands where it would give other bytes from one build to the next. ' +
        'PowerPoint repairs decks with some of these.',
      example: { file: 'economic.pptx', entry: 'ppt/slides/', fault: 'directory' },
    },
  ),
  'package-xml-broken': message(
    'error',
    (args: { file: string; part: string; reason: string }) => ({
      message: `\`${args.part}\` in \`${args.file}\` is not well formed: ${args.reason}`,
      hint: rebuild,
    }),
    {
      means:
        'A part of a deck is no well-formed XML. PowerPoint does not open the deck, or repairs it and drops the part.',
      example: { file: 'economic.pptx', part: 'ppt/slides/slide3.xml', reason: '`</a:t>` closes `<a:r>`' },
    },
  ),
  'package-content-type': message(
    'error',
    (args: { file: string; part: string; fault: keyof typeof typeFaults; type: string }) => ({
      message: `\`${args.part}\` in \`${args.file}\` ${typeFaults[args.fault]}${args.type === '' ? '' : `, \`${args.type}\``}`,
      hint: rebuild,
    }),
    {
      means:
        'The list of content types of a deck does not fit the parts that are in it. ' +
        'Types of parts that do not exist are the most frequent cause of repairs by PowerPoint.',
      example: { file: 'economic.pptx', part: 'ppt/slideMasters/slideMaster2.xml', fault: 'phantom', type: '' },
    },
  ),
  'package-relationship': message(
    'error',
    (args: { file: string; part: string; id: string; fault: keyof typeof linkFaults; target: string }) => ({
      message:
        `the relationship \`${args.id}\`${args.target === '' ? '' : ` to \`${args.target}\``} ` +
        `of ${args.part === '' ? 'the package' : `\`${args.part}\``} in \`${args.file}\` ${linkFaults[args.fault]}`,
      hint: rebuild,
    }),
    {
      means: 'A part of a deck leads to something that is not there, or has a link that nothing uses.',
      example: {
        file: 'economic.pptx',
        part: 'ppt/slides/slide3.xml',
        id: 'rId2',
        fault: 'missing',
        target: 'ppt/charts/chart4.xml',
      },
    },
  ),
  'package-part-unreachable': message(
    'error',
    (args: { file: string; part: string }) => ({
      message: `nothing leads to \`${args.part}\` in \`${args.file}\``,
      hint: rebuild,
    }),
    {
      means:
        'A part of a deck can be reached from nowhere. It is dead weight, and may hold what was to be left out of the deck.',
      example: { file: 'economic.pptx', part: 'docProps/thumbnail.jpeg' },
    },
  ),
  'package-parts-unpaired': message(
    'error',
    (args: { file: string; part: string; other: string }) => ({
      message: `\`${args.part}\` and \`${args.other}\` in \`${args.file}\` do not name each other`,
      hint: rebuild,
    }),
    {
      means:
        'A slide and its notes, a master and its layout, or a slide and its layout belong together, and only one of the two says so.',
      example: { file: 'economic.pptx', part: 'ppt/slides/slide3.xml', other: 'ppt/notesSlides/notesSlide2.xml' },
    },
  ),
  'package-id-repeated': message(
    'error',
    (args: { file: string; part: string; kind: string; value: string }) => ({
      message: `\`${args.part}\` in \`${args.file}\` has the ${args.kind} \`${args.value}\` twice`,
      hint: rebuild,
    }),
    {
      means:
        'Two shapes, slides, layouts or sections have the same id or name, so that nobody can tell which is meant.',
      example: { file: 'economic.pptx', part: 'ppt/slides/slide3.xml', kind: 'shape id', value: '4' },
    },
  ),
  'package-id-out-of-range': message(
    'error',
    (args: { file: string; part: string; kind: string; value: string }) => ({
      message: `\`${args.part}\` in \`${args.file}\` has the ${args.kind} \`${args.value}\`, which none may have`,
      hint: rebuild,
    }),
    {
      means: 'An id of a shape, slide, master or layout is outside of the numbers that the standard reserves for it.',
      example: { file: 'economic.pptx', part: 'ppt/presentation.xml', kind: 'slide id', value: '12' },
    },
  ),
  'package-section-wrong': message(
    'error',
    (args: { file: string; slide: string }) => ({
      message: `the slide with the id \`${args.slide}\` in \`${args.file}\` is in no section, or not in the deck`,
      hint: rebuild,
    }),
    {
      means: 'The sections of a deck do not hold the slides that it has.',
      example: { file: 'economic.pptx', slide: '261' },
    },
  ),
  'package-chart-unsound': message(
    'error',
    (args: { file: string; part: string; fault: keyof typeof chartFaults; what: string }) => ({
      message: `in the chart \`${args.part}\` of \`${args.file}\` ${chartFaults[args.fault]} \`${args.what}\``,
      hint: rebuild,
    }),
    {
      means:
        'A native chart has axes, series or cells that do not fit together. PowerPoint repairs it, or cannot edit its data.',
      example: { file: 'economic.pptx', part: 'ppt/charts/chart2.xml', fault: 'axis-unknown', what: '111' },
    },
  ),
  'package-workbook-unsound': message(
    'error',
    (args: { file: string; part: string; fault: keyof typeof sheetFaults; what: string }) => ({
      message: `the workbook \`${args.part}\` in \`${args.file}\` ${sheetFaults[args.fault]}: \`${args.what}\``,
      hint: rebuild,
    }),
    {
      means: 'The workbook behind a chart holds what Excel would repair when somebody edits the data of the chart.',
      example: {
        file: 'economic.pptx',
        part: 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx',
        fault: 'cell',
        what: 'B2',
      },
    },
  ),
};
