import { message } from '../message.ts';
import { listed } from '../wording.ts';

/** A print of a fact that says something else than the dataset. */
export interface DifferingFigure {
  readonly file: string;
  /** `page 3`, `slide 12`. */
  readonly leaf: string;
  /** Id of the fact. */
  readonly id: string;
  readonly printed: string;
  /** The fact as the dataset has it; undefined where it has none of this name. */
  readonly stated: string | undefined;
}

/** A print of a fact that a finished file does not have as often as it ought to. */
export interface MissingFigure {
  readonly file: string;
  /** `page 3`, `slide 12`. */
  readonly leaf: string;
  /** Id of the fact. */
  readonly id: string;
  readonly printed: string;
}

/** A number of a native chart and what its workbook has in its place. */
export interface DifferingCell {
  readonly file: string;
  /** `slide 12`. */
  readonly leaf: string;
  /** The cell: `Sheet1!B2`. */
  readonly at: string;
  readonly shown: string;
  readonly holds: string | undefined;
}

/** Messages of the room `trace` about outputs that do not agree with the dataset. */
export const parityMessages = {
  'figure-differs': message(
    'error',
    ({ file, leaf, id, printed, stated }: DifferingFigure) => ({
      message: `${leaf} of \`${file}\` would print \`${printed}\`, but \`${id}\` is ${stated === undefined ? 'no fact' : `\`${stated}\``}`,
      hint: 'this is a fault of the tool, not of the pack; please report it with this line',
    }),
    {
      means:
        'Before anything is written, each figure is read from the finished pages and slides and compared with the dataset, and one was not the same. ' +
        'Nothing was written.',
      example: {
        file: 'economic.pdf',
        leaf: 'page 3',
        id: 'us-trade-deficit',
        printed: '$76.4 million',
        stated: 'approximately $76.4 billion',
      },
    },
  ),
  'output-missing': message(
    'error',
    ({ files }: { files: readonly string[] }) => ({
      message: `the output folder lacks ${listed(files)}`,
      hint: 'build the pack, or name the folder with `--out`',
    }),
    {
      means:
        'The pack makes briefs or decks that are not among the outputs, so their figures cannot be verified. ' +
        'They were never built there, or somebody deleted or renamed them.',
      example: { files: ['economic.pdf', 'economic.pptx'] },
    },
  ),
  'manifest-missing': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `the output folder has no \`${file}\` that can be read`,
      hint: 'build the pack anew',
    }),
    {
      means:
        'Every build leaves a manifest that says which files it made, from which inputs. ' +
        'Without it nobody can say whether the outputs are still those that were built.',
      example: { file: 'manifest.json' },
    },
  ),
  'outputs-older': message(
    'error',
    ({ files }: { files: readonly string[] }) => ({
      message: `the outputs were built before these files changed: ${listed(files)}`,
      hint: 'build the pack anew, so that they say what the pack says now',
    }),
    {
      means:
        'The manifest names the files that the outputs were built from, and some of them are other ones now, new, or gone. ' +
        'The outputs may still be right, but nothing vouches for them.',
      example: { files: ['data/facts/economic.yaml'] },
    },
  ),
  'outputs-changed': message(
    'error',
    ({ files }: { files: readonly string[] }) => ({
      message: `these outputs are not what was built: ${listed(files)}`,
      hint: 'somebody has saved them anew or replaced them: build the pack anew, and change templates rather than outputs',
    }),
    {
      means:
        'The bytes of a file in the output folder are not those that the manifest vouches for. ' +
        'Whatever was changed in it, a word, a picture or a figure, does not come from the pack.',
      example: { files: ['economic.pptx'] },
    },
  ),
  'record-missing': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` carries no record of its figures`,
      hint: 'build it anew: another program has removed the record, or an older version made the file',
    }),
    {
      means:
        'Every brief and deck carries a list of the figures that it prints, with their sources and evidence. ' +
        'Without it a reader who only has the file cannot follow a figure.',
      example: { file: 'economic.pptx' },
    },
  ),
  'record-differs': message(
    'error',
    ({ file, ids }: { file: string; ids: readonly string[] }) => ({
      message: `\`${file}\` was built from another state of the pack${ids.length > 0 ? `; facts that differ: ${listed(ids)}` : ''}`,
      hint: 'build the pack anew, so that all outputs say what the dataset says now',
    }),
    {
      means:
        'The record of its figures that the file carries is not the one that the pack gives it now. ' +
        'Facts, templates or the edition have changed since the file was built.',
      example: { file: 'economic.pptx', ids: ['us-trade-deficit'] },
    },
  ),
  'figure-missing': message(
    'error',
    ({ file, leaf, id, printed }: MissingFigure) => ({
      message: `${leaf} of \`${file}\` ought to print \`${printed}\` (\`${id}\`), and does not`,
      hint: 'somebody has changed the finished file, or it is from another build: build the pack anew',
    }),
    {
      means:
        'The finished file was read back, and a figure does not stand on the page or slide, or in the speaker notes, where it was printed. ' +
        'What a reader sees there is no longer what the dataset says.',
      example: {
        file: 'economic.pptx',
        leaf: 'slide 4',
        id: 'us-trade-deficit',
        printed: '$76.4 billion',
      },
    },
  ),
  'figure-unknown': message(
    'error',
    ({ file, leaf, figure }: { file: string; leaf: string; figure: string }) => ({
      message: `${leaf} of \`${file}\` says \`${figure}\`, which is no fact of the document`,
      hint: 'somebody has written it into the finished file: state it as a fact, print it in the template and build the pack anew',
    }),
    {
      means:
        'The finished file was read back, and an amount in it is neither a fact that the document prints nor quoted with one. ' +
        'It leads to no source.',
      example: { file: 'economic.pptx', leaf: 'slide 4', figure: '$67.4 billion' },
    },
  ),
  'chart-cell-differs': message(
    'error',
    ({ file, leaf, at, shown, holds }: DifferingCell) => ({
      message: `a chart on ${leaf} of \`${file}\` shows \`${shown}\`, but \`${at}\` of its workbook holds ${holds === undefined ? 'nothing' : `\`${holds}\``}`,
      hint: 'somebody has changed one without the other: build the pack anew',
    }),
    {
      means:
        'A native chart has its numbers twice: those that PowerPoint shows at once, and those of the workbook, which it takes over when somebody edits the data. ' +
        'The two differ, so the chart would change by being opened.',
      example: { file: 'economic.pptx', leaf: 'slide 4', at: 'Sheet1!B2', shown: '76.4', holds: '67.4' },
    },
  ),
  'workbook-without-source': message(
    'error',
    ({ file, leaf, ids }: { file: string; leaf: string; ids: readonly string[] }) => ({
      message: `the workbooks behind the charts on ${leaf} of \`${file}\` do not name the source of ${listed(ids)}`,
      hint: 'the sheet of sources was removed or changed: build the pack anew',
    }),
    {
      means:
        'Each workbook behind a native chart has a sheet that says where its numbers come from, and facts that the chart draws are not on it. ' +
        'Whoever opens the data could not follow them.',
      example: { file: 'economic.pptx', leaf: 'slide 4', ids: ['us-trade-deficit'] },
    },
  ),
  'alternative-without-figure': message(
    'error',
    ({ file, leaf, id, printed }: { file: string; leaf: string; id: string; printed: string }) => ({
      message: `no alternative text on ${leaf} of \`${file}\` says \`${printed}\` (\`${id}\`), which a chart draws there`,
      hint: 'the alternative text was removed or changed: build the pack anew',
    }),
    {
      means:
        'The alternative text of a chart gives every number that it draws, and this one is not in it. ' +
        'Readers of a screen reader would be told something else than the picture shows.',
      example: { file: 'economic.pptx', leaf: 'slide 4', id: 'us-trade-deficit', printed: '76.4' },
    },
  ),
  'outputs-disagree': message(
    'error',
    ({ files: [one, other], id }: { files: readonly [string, string]; id: string }) => ({
      message: `\`${one}\` and \`${other}\` do not have the same \`${id}\``,
      hint: 'they are from different states of the pack: build both anew',
    }),
    {
      means:
        'Two finished files carry the same fact with different values, sources or evidence. ' +
        'A reader who has the brief and the deck would not know which of them holds.',
      example: { files: ['economic.pdf', 'economic.pptx'], id: 'us-trade-deficit' },
    },
  ),
};
