import { message } from '../message.ts';
import { joined, listed } from '../wording.ts';

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

/** Pages or slides of a finished file that are not where they were built. */
export interface DifferingLeaves {
  readonly file: string;
  readonly unit: 'page' | 'slide';
  /** How many it was built with. */
  readonly built: number;
  readonly found: number;
  /** Those that have another number now, or none. */
  readonly moved: readonly { readonly from: number; readonly to: number | undefined }[];
}

/** An alternative text of a finished file that is not the one that the pack gives. */
export interface DifferingAlternative {
  readonly file: string;
  /** `page 3`, `slide 12`. */
  readonly leaf: string;
  /** What it says, as far as the two differ; undefined where there is none. */
  readonly found: string | undefined;
  /** What the pack says in its place; undefined where it has none. */
  readonly wanted: string | undefined;
}

/** Most pages or slides that are named in a message. */
const mostMoved = 6;

function firstMoved(moved: DifferingLeaves['moved']): DifferingLeaves['moved'] {
  return moved.slice(0, mostMoved);
}

function describeAlternative({ leaf, file, found, wanted }: DifferingAlternative): string {
  if (found === undefined) return `${leaf} of \`${file}\` lacks the alternative text \`${wanted}\``;
  if (wanted === undefined) return `${leaf} of \`${file}\` has an alternative text that was not built: \`${found}\``;
  return `an alternative text on ${leaf} of \`${file}\` says \`${found}\` instead of \`${wanted}\``;
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
  'outputs-stale': message(
    'error',
    ({ files, changed }: { files: readonly string[]; changed: readonly string[] }) => ({
      message: `these outputs are not what a build makes now: ${listed(files)}`,
      hint: `build the pack anew${changed.length > 0 ? `; since they were built these have changed: ${listed(changed)}` : ''}`,
    }),
    {
      means:
        'The files are as they were built, but a build makes other ones now: data, templates, the tool or the time that outputs carry have changed. ' +
        'Where only the manifest is named, what a reader sees is still right, and only the list of inputs is older.',
      example: { files: ['economic.pdf', 'manifest.json'], changed: ['data/facts/economic.yaml'] },
    },
  ),
  'outputs-left-over': message(
    'error',
    ({ files }: { files: readonly string[] }) => ({
      message: `the pack no longer makes ${listed(files)}`,
      hint: 'build the pack anew, which deletes them',
    }),
    {
      means:
        'An earlier build made these files, and the sections or charts that they came from are gone. ' +
        'Whoever finds them would take them for part of this edition.',
      example: { files: ['defence.pdf', 'defence.pptx'] },
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
  'output-misplaced': message(
    'error',
    ({ file, found, wanted }: { file: string; found: string; wanted: string }) => ({
      message: `\`${file}\` is the document \`${found}\`, not \`${wanted}\``,
      hint: 'somebody has copied or renamed one over the other: build the pack anew',
    }),
    {
      means:
        'The record in the file says that it was built under another name, so none of its figures is compared with those that ought to be there. ' +
        'Whoever opens it would read another document than they asked for.',
      example: { file: 'economic.pptx', found: 'forecast', wanted: 'economic' },
    },
  ),
  'leaves-differ': message(
    'error',
    ({ file, unit, built, found, moved }: DifferingLeaves) => ({
      message: `\`${file}\` does not have its ${unit}s as they were built: ${joined([
        ...(built === found ? [] : [`it has ${found} instead of ${built}`]),
        ...firstMoved(moved).map(
          ({ from, to }) => `${unit} ${from} is ${to === undefined ? 'gone' : `${unit} ${to} now`}`,
        ),
        ...(moved.length > mostMoved ? [`${moved.length - mostMoved} more are elsewhere or gone`] : []),
      ])}`,
      hint: `somebody has moved ${unit}s, taken some out or put some in: change the template, and build the pack anew`,
    }),
    {
      means:
        'Figures are looked for where their page or slide is now, so that one that was moved is told once and not by each of its figures. ' +
        'Those that are gone or new change what the document says.',
      example: {
        file: 'economic.pptx',
        unit: 'slide',
        built: 12,
        found: 11,
        moved: [
          { from: 3, to: undefined },
          { from: 4, to: 3 },
        ],
      },
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
    ({ file, leaf, figures }: { file: string; leaf: string; figures: readonly string[] }) => ({
      message: `${leaf} of \`${file}\` says ${listed(figures)}, which the pack does not print there`,
      hint: 'somebody has written it into the finished file: state it as a fact, print it in the template and build the pack anew',
    }),
    {
      means:
        'The finished file was read back, and an amount in it is no print of a fact and is not quoted with one. ' +
        'It leads to no source, even if it happens to be right.',
      example: { file: 'economic.pptx', leaf: 'slide 4', figures: ['$67.4 billion'] },
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
  'alternative-differs': message(
    'error',
    (differing: DifferingAlternative) => ({
      message: describeAlternative(differing),
      hint: 'somebody has changed the finished file, or the program that saved it has: build the pack anew',
    }),
    {
      means:
        'Charts, tables and drawings have an alternative text that gives their numbers, and this one is not what the pack gives them now. ' +
        'Readers of a screen reader would be told something else than the others see.',
      example: {
        file: 'economic.pptx',
        leaf: 'slide 4',
        found: '… of $67.4 billion …',
        wanted: '… of $76.4 billion …',
      },
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
