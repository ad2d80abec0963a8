import { message } from '../message.ts';

/** A figure that no fact prints. */
export interface UntracedFigure {
  /** As written. */
  readonly figure: string;
  /** Facts that have this value, and how they are printed. */
  readonly facts: readonly { readonly id: string; readonly printed: string }[];
  /** In the words of a template or chart, which may print facts, or in those of the data, which may not. */
  readonly where: 'template' | 'data';
}

/** A printed fact that the words around it change. */
export interface AlteredFigure {
  readonly id: string;
  /** What stands there now. */
  readonly written: string;
  /** The fact as the dataset has it. */
  readonly stated: string;
}

/** What to do about a figure that no fact prints. */
function remedyOf({ facts, where }: UntracedFigure): string {
  const offered = facts.map(({ id, printed }) => `\`{{fact "${id}"}}\` (${printed})`).join(' or ');
  if (where === 'data') {
    const named = facts.length > 0 ? `, templates print it as ${offered}` : '';
    return `leave the figure out${named}: words of the data would keep it when its fact changes; a name that holds a figure belongs in \`data/glossary.yaml\``;
  }
  const way = facts.length > 0 ? `print ${offered}` : 'state it as a fact in `data/facts/` and print it by its id';
  return `${way}; a name that holds a figure belongs in \`data/glossary.yaml\`, any other exception in \`{{literal "…" because="…"}}\``;
}

/** Messages of the room `facts` about where figures come from: evidence, and words that hold figures of their own. */
export const tracingMessages = {
  'evidence-mismatch': message(
    'error',
    ({ id, reason, remedy }: { id: string; reason: string; remedy: string }) => ({
      message: `the evidence of \`${id}\` does not hold: ${reason}`,
      hint: remedy,
    }),
    {
      means:
        'The quoted words do not say what the fact says (value, unit, multiplier and qualifier are read from them), or the text of the ' +
        'source, given with `--source`, does not have them at the stated place. ' +
        'A figure that was changed without its evidence, or evidence that was copied from the wrong place, ends here.',
      example: {
        id: 'us-trade-deficit',
        reason: 'it says `$76.4 billion`, but `value` is `77.7`',
        remedy: 'correct `value`, or quote the words that the figure stands in now',
      },
    },
  ),
  'untraced-figure': message(
    'error',
    (untraced: UntracedFigure) => ({
      message: `\`${untraced.figure}\` stands here without a fact`,
      hint: remedyOf(untraced),
    }),
    {
      means:
        'A number, or a number word before a unit, is typed into a template, a chart or the words of the data. ' +
        'No reader could follow it to a source, and it would stay as it is when the dataset changes.',
      example: {
        figure: '$76.4 billion',
        facts: [{ id: 'us-trade-deficit', printed: 'approximately $76.4 billion' }],
        where: 'template',
      },
    },
  ),
  'figure-altered': message(
    'error',
    ({ id, written, stated }: AlteredFigure) => ({
      message: `with the words around it \`${id}\` reads \`${written}\`, but it is \`${stated}\``,
      hint: 'leave out the words, sign or unit beside the fact; a figure that is computed from it belongs under `derived:`',
    }),
    {
      means:
        'Words, signs or digits of the template stand so close to a printed fact that together they say another amount. ' +
        'The fact leads to its source, and the source does not say that.',
      example: { id: 'us-trade-deficit', written: '76.4 trillion', stated: 'approximately $76.4 billion' },
    },
  ),
  'qualifier-added': message(
    'warning',
    ({ id, written, stated }: AlteredFigure) => ({
      message: `with the words before it \`${id}\` reads as \`${written}\`, but it is \`${stated}\``,
      hint: 'word the sentence otherwise; the fact prints the qualifier of its source by itself',
    }),
    {
      means:
        'A word before a printed fact, such as "over" or "about", reads as a qualifier that the source does not give it, or gives it once more. ' +
        'It may be meant otherwise, as in "the dispute over", but a reader cannot know.',
      example: { id: 'us-base-investment', written: 'over', stated: '$187 billion' },
    },
  ),
};
