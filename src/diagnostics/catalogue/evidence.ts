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

/** Messages of the room `facts` on evidence and the text of its source. */
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
};
