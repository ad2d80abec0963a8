import { message } from '../message.ts';
import { joined, listed } from '../wording.ts';

/** Messages of the room `editions`, and of the commands that begin an edition and compare two. */
export const editionMessages = {
  'formerly-in-use': message(
    'error',
    ({ id, former }: { id: string; former: string }) => ({
      message: `\`${id}\` was formerly called \`${former}\`, but a fact of this pack has that id`,
      hint: 'name only ids that no fact has any more; give the other fact a new id where the two were exchanged',
    }),
    {
      means:
        'A renamed fact is compared with what the earlier edition has under its former id. ' +
        'As long as a second one bears that name it cannot be told which of the two is meant.',
      example: { id: 'trade-deficit', former: 'us-trade-deficit' },
    },
  ),
  'formerly-twice': message(
    'error',
    ({ id, former, other }: { id: string; former: string; other: string }) => ({
      message: `\`${id}\` and \`${other}\` both say that they were formerly called \`${former}\``,
      hint: 'leave it with the one that is the same figure; what was divided is two new facts',
    }),
    {
      means:
        'Two facts claim one id of an earlier edition. ' +
        'A reader would be told that both have come from a single figure, and of one of them that is not true.',
      example: { id: 'trade-deficit', former: 'us-trade-deficit', other: 'goods-deficit' },
    },
  ),
  'formerly-unknown': message(
    'error',
    ({ id, formerly, date }: { id: string; formerly: readonly string[]; date: string }) => ({
      message: `the edition of ${date} has neither \`${id}\` nor ${joined(
        formerly.map((former) => `\`${former}\``),
        'nor',
      )}`,
      hint: 'correct the id after `formerly:`, or leave the field out where the fact is new',
    }),
    {
      means:
        'The former id of a renamed fact is not in the earlier edition that the pack names. ' +
        'The fact would be shown as new, and the one that it comes from as withdrawn.',
      example: { id: 'trade-deficit', formerly: ['us-trade-defict'], date: '2025-02-01' },
    },
  ),
  'edition-unreadable': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` is not the manifest of an edition`,
      hint: 'name the file that `briefpack edition` has kept in `data/editions/`, or the `manifest.json` of a build',
    }),
    {
      means:
        'An edition is compared by the manifest that its build has left. ' +
        'This file is no JSON, or holds something else, or is not whole.',
      example: { file: 'data/editions/2025-02-01.json' },
    },
  ),
  'edition-newer': message(
    'error',
    ({ file, version, newest }: { file: string; version: number; newest: number }) => ({
      message: `\`${file}\` is a manifest of version ${version}, and this Briefpack reads versions up to ${newest}`,
      hint: 'install the version of Briefpack that has made it, or a later one',
    }),
    {
      means:
        'A newer Briefpack has written the manifest in a shape that means something else than it seems to. ' +
        'Guessing would report changes that there are not.',
      example: { file: 'data/editions/2025-02-01.json', version: 9, newest: 1 },
    },
  ),
  'edition-without-facts': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` does not hold the values of its facts whole`,
      hint: 'build that edition once more with this version, and keep the manifest of that build',
    }),
    {
      means:
        'Manifests of earlier versions say where each fact was printed, but not what it said. ' +
        'With nothing to compare, every figure would seem to be new.',
      example: { file: 'data/editions/2025-02-01.json' },
    },
  ),
  'previous-not-earlier': message(
    'error',
    ({ file, previous, edition }: { file: string; previous: string; edition: string }) => ({
      message: `the previous edition \`${file}\` is of ${previous}, which is not before ${edition}`,
      hint: '`briefpack edition DATE` begins the next edition: it keeps the present one and sets both fields',
    }),
    {
      means:
        '`previous:` names the edition that readers had before this one, and its date says otherwise. ' +
        'What was revised would be told the wrong way round.',
      example: { file: 'data/editions/2025-02-08.json', previous: '2025-02-08', edition: '2025-02-08' },
    },
  ),
  'edition-not-later': message(
    'error',
    ({ date, edition }: { date: string; edition: string }) => ({
      message: `${date} is not after ${edition}, the date of the present edition`,
      hint: 'give the next edition a later date; to correct the present one change the data and build again',
    }),
    {
      means:
        'Editions follow each other in time, and the new date would put the next one before or beside the last. ' +
        'Nothing has been changed.',
      example: { date: '2025-02-01', edition: '2025-02-08' },
    },
  ),
  'edition-not-built': message(
    'error',
    ({ file, built, edition }: { file: string; built: string; edition: string }) => ({
      message: `\`${file}\` is of the edition of ${built}, and the pack is at ${edition}`,
      hint: `build the edition of ${edition} first, so that what its readers get is what is kept`,
    }),
    {
      means:
        'The manifest in the output folder belongs to another edition than `briefpack.yaml` names. ' +
        'Kept under the present date it would vouch for figures that nobody was given then.',
      example: { file: 'manifest.json', built: '2025-02-01', edition: '2025-02-08' },
    },
  ),
  'edition-part-built': message(
    'error',
    ({ files }: { files: readonly string[] }) => ({
      message: `only a part of the present edition was built: ${listed(files)}`,
      hint: 'build the pack without `--only`, and begin the next edition then',
    }),
    {
      means:
        'Some outputs were left as an earlier build had made them, or are not there. ' +
        'The edition that is to be kept was never whole.',
      example: { files: ['bilateral.pdf'] },
    },
  ),
  'edition-kept': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` is there already, and holds something else`,
      hint: 'an edition is kept once: move the file away if it is not the one that was issued',
    }),
    {
      means:
        'An earlier command has kept an edition of this date whose figures or files were different. ' +
        'It is not written over, because it may be what readers were given.',
      example: { file: 'data/editions/2025-02-08.json' },
    },
  ),
  'config-not-edited': message(
    'error',
    ({ edition, previous }: { edition: string; previous: string }) => ({
      message: 'the new date cannot be set without changing how `briefpack.yaml` is written',
      hint: `write \`edition: ${edition}\` and \`previous: ${previous}\` on lines of their own, and build`,
    }),
    {
      means:
        'The command changes two values of the file and leaves every comment and line where it stands. ' +
        'Here one of them is an alias, goes over several lines or stands in a mapping between braces.',
      example: { edition: '2025-02-15', previous: 'data/editions/2025-02-08.json' },
    },
  ),
  'no-such-edition': message(
    'error',
    ({ name, reason }: { name: string; reason: string }) => ({
      message: `\`${name}\` is no edition that can be read: ${reason}`,
      hint:
        'name a pack, a folder of outputs, a manifest, or a revision in git: `HEAD~1`, `v2:output/manifest.json`; ' +
        'of a revision the outputs have to be committed',
    }),
    {
      means:
        'What is to be compared is neither a file or folder with a manifest, nor a revision of a git repository that has one. ' +
        'A pack is compared as its data stand now, everything else by its manifest.',
      example: { name: 'HEAD~1', reason: 'it has no `output/manifest.json`' },
    },
  ),
};
