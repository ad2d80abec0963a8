import type { MessageText } from '../message.ts';
import { message } from '../message.ts';
import { listed, meant } from '../wording.ts';

/** A part that a source does not have, and those that it has. */
export interface UnknownPart {
  readonly name: string;
  /** Id of the source. */
  readonly source: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

/** A part of a source that does not begin in its text. */
export interface LostPart {
  /** Of the source. */
  readonly id: string;
  readonly name: string;
  readonly begins: string;
  /** Whether its words stand before the part that is listed ahead of it. */
  readonly isEarlier: boolean;
}

/** A source whose text has another hash than was expected. */
export interface ChangedSource {
  readonly id: string;
  /** SHA-256 of the text that the evidence was checked against. */
  readonly found: string;
  /** What differs: the text that was given from `sha256` of the source, or from the lock; or the lock from `sha256`. */
  readonly differs: 'given from stated' | 'given from locked' | 'locked from stated';
}

const changes: Readonly<Record<ChangedSource['differs'], (changed: ChangedSource) => MessageText>> = {
  'given from stated': ({ id, found }) => ({
    message: `the text of \`${id}\` is not the one that \`sha256\` names`,
    hint: `the evidence was checked against the new text: look at what has changed in it, then write \`sha256: ${found}\``,
  }),
  'given from locked': ({ id }) => ({
    message: `the text of \`${id}\` is not the one that its evidence was checked against before`,
    hint: 'the evidence was checked against the new text: look at what has changed in it; `data/evidence.lock` notes it now',
  }),
  'locked from stated': ({ id, found }) => ({
    message: `the evidence of \`${id}\` was checked against another text than \`sha256\` names`,
    hint: `run \`briefpack check --source ${id}=FILE\` with the text that is meant; the one that was checked has \`sha256: ${found}\``,
  }),
};

/** Messages of the rooms `facts` and `pipeline` on evidence and the text of its source. */
export const evidenceMessages = {
  'unknown-part': message(
    'error',
    ({ name, source, nearest, known }: UnknownPart) => ({
      message: `the source \`${source}\` has no part \`${name}\``,
      hint: `${meant(nearest)}begin \`at\` with a name of \`places\` and a comma: ${listed(known)}`,
    }),
    {
      means:
        'The source names its parts under `places`, and the `at` of a fact begins with none of them. ' +
        'Nobody could tell where in the source the fact is to be found.',
      example: {
        name: 'Overview tabel',
        source: 'japan-us-2025',
        nearest: 'Overview table',
        known: ['Meeting narrative', 'Overview table'],
      },
    },
  ),
  'source-part-not-found': message(
    'error',
    ({ id, name, begins, isEarlier }: LostPart) => ({
      message: `the part \`${name}\` does not begin in the text of \`${id}\`: ${
        isEarlier
          ? `\`${begins}\` stands before the part that is listed ahead of it`
          : `no paragraph or row begins with \`${begins}\``
      }`,
      hint: isEarlier ? 'list the parts in the order of the text' : 'write the first words of the part to the letter',
    }),
    {
      means:
        'The text of the source was given, and the words with which one of its `places` begins are not found at the beginning of a ' +
        'paragraph or row. The facts of that part could not be checked.',
      example: { id: 'japan-us-2025', name: 'Overview table', begins: 'Relations at a glance', isEarlier: false },
    },
  ),
  'source-not-readable': message(
    'error',
    ({ id, file, reason }: { id: string; file: string; reason: string }) => ({
      message: `the text of \`${id}\` cannot be read from \`${file}\`: ${reason}`,
      hint: 'name a text file after `--source`, from the current folder: `--source id=FILE`',
    }),
    {
      means:
        'The file that `--source` names for a source is not there, or the system does not let the tool read it. ' +
        'The evidence of its facts was not checked.',
      example: { id: 'japan-us-2025', file: 'articles/japan-us.txt', reason: 'there is no such file' },
    },
  ),
  'source-changed': message('warning', (changed: ChangedSource) => changes[changed.differs](changed), {
    means:
      'The hash of the text of a source is not the one that `data/sources.yaml` or `data/evidence.lock` has for it. ' +
      'The source may say something else by now than when its facts were written down.',
    example: {
      id: 'japan-us-2025',
      found: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      differs: 'given from stated',
    },
  }),
  'evidence-unverified': message(
    'warning',
    ({ id, source, isNew }: { id: string; source: string; isNew: boolean }) => ({
      message: isNew
        ? `the evidence of \`${id}\` was never held against its source`
        : `\`${id}\` has changed since its evidence was held against its source`,
      hint: `run \`briefpack check --source ${source}=FILE\` with the text of the source, and commit \`data/evidence.lock\``,
    }),
    {
      means:
        'A fact is newer than `data/evidence.lock`, which notes what was found in the text of its source. It is an error where the ' +
        'environment variable CI is set, and with `--strict`: nothing is published that nobody has looked up.',
      example: { id: 'us-trade-deficit', source: 'japan-us-2025', isNew: false },
    },
  ),
  'evidence-never-verified': message(
    'info',
    () => ({
      message: 'no evidence of this pack was ever held against the text of a source',
      hint: 'run `briefpack check --source id=FILE` with the text of a source; a check that passes writes `data/evidence.lock`',
    }),
    {
      means:
        'The pack has no `data/evidence.lock`. Figures are held against the quoted words, but nobody has checked that the source has ' +
        'these words.',
      example: {},
    },
  ),
  'evidence-lock-not-readable': message(
    'error',
    ({ reason }: { reason: string }) => ({
      message: `\`data/evidence.lock\` cannot be read: ${reason}`,
      hint: 'delete the file, then run `briefpack check` with `--source id=FILE` for every source',
    }),
    {
      means:
        'The file that notes which evidence was held against its source is not as the tool writes it, for example after a merge of two ' +
        'branches. What it notes cannot be trusted.',
      example: { reason: 'it holds the marks of a merge conflict' },
    },
  ),
};
