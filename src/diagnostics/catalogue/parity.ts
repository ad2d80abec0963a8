import { message } from '../message.ts';

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
};
