import { message } from '../message.ts';
import { joined, meant } from '../wording.ts';

/** Messages of the room `pipeline`. */
export const pipelineMessages = {
  'folder-not-empty': message(
    'error',
    ({ folder, file }: { folder: string; file: string }) => ({
      message: `\`${folder}\` holds \`${file}\` already`,
      hint: 'name a folder that is empty, or one that does not exist yet',
    }),
    {
      means:
        'A new pack is made in an empty folder, or one that holds nothing but a repository and what npm has installed, so ' +
        'that it never writes over work of yours.',
      example: { folder: 'norway', file: 'data/notes.txt' },
    },
  ),
  'not-a-pack': message(
    'error',
    ({ folder }: { folder: string }) => ({
      message: `\`${folder}\` holds no \`briefpack.yaml\``,
      hint: 'run the command in the folder of a pack, or name that folder behind the command',
    }),
    {
      means:
        'The folder has no `briefpack.yaml`, the file that says what a pack consists of. ' +
        'There is nothing to check or to build.',
      example: { folder: 'briefs/trade' },
    },
  ),
  'missing-file': message(
    'error',
    ({ file, nearest }: { file: string; nearest: string | undefined }) => ({
      message: `the file \`${file}\` does not exist`,
      hint: nearest === undefined ? 'make the file, or correct its name' : `did you mean \`${nearest}\`?`,
    }),
    {
      means: 'The pack needs a file that is not there, such as the template of one of its sections or its theme.',
      example: { file: 'templates/economic/brief.md.hbs', nearest: 'templates/economic/deck.md.hbs' },
    },
  ),
  'unknown-piece': message(
    'error',
    ({ name, nearest }: { name: string; nearest: string | undefined }) => ({
      message: `there is no piece \`${name}\` that could be copied into the pack`,
      hint: `${nearest === undefined ? '' : `did you mean \`${nearest}\`? `}\`briefpack templates\` lists all`,
    }),
    {
      means: '`briefpack eject` was asked for something that neither tool nor pack has.',
      example: { name: 'theme/colours', nearest: 'theme/colors' },
    },
  ),
  'file-exists': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` exists already`,
      hint: 'change that file, or replace it with `--force`',
    }),
    {
      means: 'A command would write over a file that somebody may have changed, so it did nothing.',
      example: { file: 'templates/partials/chart-legend.md.hbs' },
    },
  ),
  'piece-in-pack': message(
    'error',
    ({ name, file }: { name: string; file: string }) => ({
      message: `\`${name}\` stands in \`${file}\` already`,
      hint: 'change it there, or replace it with all tokens of the group with `--force`',
    }),
    {
      means: 'The theme file of the pack has tokens of this group. What it says of them was left as it is.',
      example: { name: 'theme/colors', file: 'theme.yaml' },
    },
  ),
  'piece-is-own': message(
    'error',
    ({ name, file }: { name: string; file: string }) => ({
      message: `\`${name}\` is the pack’s own, and the tool has none of that name`,
      hint: `change \`${file}\``,
    }),
    {
      means: 'There is nothing of the tool to copy: the piece is one of the pack.',
      example: { name: 'economic/brief', file: 'templates/economic/brief.md.hbs' },
    },
  ),
  'language-tag': message(
    'error',
    ({ tag }: { tag: string }) => ({
      message: `\`${tag}\` is not a language tag`,
      hint: 'write language and region as in `en-GB`, or the language alone as in `ja`',
    }),
    {
      means:
        'The language of the pack is not written in the form that PDF and PowerPoint need. ' +
        'They carry it so that screen readers speak, and spelling checkers check, the right language.',
      example: { tag: 'English' },
    },
  ),
  'marking-too-long': message(
    'error',
    ({ most }: { most: number }) => ({
      message: `the marking has more than ${most} characters`,
      hint: 'shorten it to the label, as in `TLP:AMBER+STRICT`; what it means belongs in the text',
    }),
    {
      means: 'The handling marking stands on one line of every page and slide, and would run over the edge.',
      example: { most: 60 },
    },
  ),
  'no-facts': message(
    'error',
    () => ({
      message: 'the pack has no facts',
      hint: 'put them in `data/facts/`, in one YAML file a section',
    }),
    {
      means: 'There is no file in `data/facts/`. Without facts there is no figure that a document could print.',
      example: {},
    },
  ),
  'no-sections': message(
    'error',
    () => ({
      message: 'the pack has no sections',
      hint: 'name at least one under `sections:`, with its title',
    }),
    {
      means: '`briefpack.yaml` names no section. Briefs and decks are made from sections, so they would be empty.',
      example: {},
    },
  ),
  'reserved-section': message(
    'error',
    ({ id, reserved }: { id: string; reserved: readonly string[] }) => ({
      message: `\`${id}\` cannot be the id of a section`,
      hint: `these names have a meaning of their own: ${reserved.map((name) => `\`${name}\``).join(', ')}`,
    }),
    {
      means:
        'The section has the name of the documents of the whole pack, or of a folder of `templates/` that has another ' +
        'purpose. Their files would be mixed up.',
      example: { id: 'theme', reserved: ['briefing', 'theme', 'partials', 'starters', 'charts'] },
    },
  ),
  'duplicate-chart': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `the chart \`${id}\` exists twice in this pack`,
      hint: 'rename one of the two files; the id of a chart is the name of its file',
    }),
    {
      means:
        'Two sections have a chart file of the same name. ' +
        'Templates name charts by it, and the pictures of both would be one file.',
      example: { id: 'investment-areas' },
    },
  ),
  'nothing-to-build': message(
    'error',
    ({ only, known }: { only: string; known: readonly string[] }) => ({
      message: `no output is called \`${only}\``,
      hint: `this pack makes ${known.map((name) => `\`${name}\``).join(', ')}`,
    }),
    {
      means: 'The pattern after `--only` fits none of the files that this pack makes, so there is nothing to do.',
      example: { only: 'trade.*', known: ['briefing.pdf', 'briefing.pptx', 'economic.pdf', 'economic.pptx'] },
    },
  ),
  'unused-fact': message(
    'info',
    ({ id }: { id: string }) => ({
      message: `no output prints \`${id}\``,
      hint: `print it with \`{{fact "${id}"}}\`, cite it with \`{{cite "${id}"}}\`, or leave it in the data for later`,
    }),
    {
      means:
        'No brief, deck or chart prints, draws or cites the fact, nor anything that is computed from it. ' +
        'That is no fault, for a dataset may hold more than its documents say; it is told when a whole pack is made without an error.',
      example: { id: 'steel-bid-value' },
    },
  ),
  'no-such-fact': message(
    'error',
    ({ id, near }: { id: string; near: readonly string[] }) => ({
      message: `no fact is called \`${id}\``,
      hint:
        near.length === 0
          ? '`briefpack facts` lists all there are'
          : `did you mean ${joined(
              near.map((name) => `\`${name}\``),
              'or',
            )}?`,
    }),
    {
      means: 'The fact that is to be explained is in no data file of the pack.',
      example: { id: 'deficit', near: ['us-trade-deficit', 'deficit-offset'] },
    },
  ),
  'outputs-outdated': message(
    'warning',
    ({ files }: { files: readonly string[] }) => ({
      message: `${files.length} other outputs come from older inputs: ${files.map((name) => `\`${name}\``).join(', ')}`,
      hint: 'build without `--only` to bring all of them up to date',
    }),
    {
      means:
        'Some of the outputs were made again, and the others still show the older data. ' +
        'Handed out together they may contradict each other.',
      example: { files: ['bilateral.pdf', 'bilateral.pptx'] },
    },
  ),
  'source-date-epoch': message(
    'error',
    ({ value }: { value: string }) => ({
      message: `the environment variable SOURCE_DATE_EPOCH is \`${value}\`, which is not a number of seconds from 1970 to 9999`,
      hint: 'set it to whole seconds, or unset it; the edition’s date is used then',
    }),
    {
      means:
        'The variable sets the time that the outputs carry, and its value is no whole number of seconds. ' +
        'With a guess in its place two builds would not give the same files.',
      example: { value: '2025-02-08' },
    },
  ),
  'output-not-writable': message(
    'error',
    ({ file, reason }: { file: string; reason: string }) => ({
      message: `\`${file}\` cannot be written: ${reason}`,
      hint: 'check the folder, its permissions and the free space; close the file where another program holds it open',
    }),
    {
      means:
        'The system did not let the tool write a finished file into the output folder. ' +
        'Often the file is open in another program.',
      example: { file: 'briefing.pptx', reason: 'another program holds it open' },
    },
  ),
  'outputs-busy': message(
    'error',
    ({ folder, run }: { folder: string; run: string }) => ({
      message: `another run has been putting outputs into \`${folder}\` for half a minute`,
      hint: `try again when it is done; it is process ${run.split('-')[0]}`,
    }),
    {
      means:
        'Runs that write to one folder wait for each other, since each replaces the outputs as a whole. ' +
        'The other one took longer than this one waits.',
      example: { folder: 'output', run: '4711-0-1-host' },
    },
  ),
  'swap-not-finished': message(
    'warning',
    ({ folder, reason }: { folder: string; reason: string }) => ({
      message: `what a build has left in \`${folder}\` cannot be brought to its end: ${reason}`,
      hint: 'see to it that you may write there, and run any command again; do not delete it before, it may hold the only outputs',
    }),
    {
      means:
        'New outputs are staged in that folder, and the old ones moved into it, before the new ones take their place. ' +
        'A build was stopped in between, or the system did not let it finish; the next command does so as soon as it can.',
      example: { folder: '.output.stage', reason: 'permission denied' },
    },
  ),
  'file-not-read': message(
    'warning',
    ({ file, nearest }: { file: string; nearest: string | undefined }) => ({
      message: `nothing reads \`${file}\``,
      hint: `${meant(nearest)}facts stand in \`data/facts/\`, the other data in \`sources.yaml\`, \`caveats.yaml\`, \`checks.yaml\` and \`glossary.yaml\``,
    }),
    {
      means:
        'A YAML file below `data/` has a name or a folder that means nothing to a pack. ' +
        'Its facts, caveats or checks would be missed without a word.',
      example: { file: 'data/checks.yml', nearest: 'data/checks.yaml' },
    },
  ),
  'file-refused': message(
    'error',
    ({ file, reason }: { file: string; reason: string }) => ({
      message: `\`${file}\` cannot be read: ${reason}`,
      hint: 'see to it that you may read the file, and try again',
    }),
    {
      means:
        'The system does not let this user open a file of the pack or of its outputs. ' +
        'It may belong to somebody else, or be open in another program.',
      example: { file: 'data/facts/economic.yaml', reason: 'permission denied' },
    },
  ),
};
