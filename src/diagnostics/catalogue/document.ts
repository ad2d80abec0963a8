import { message } from '../message.ts';

/** Messages of the room `document`: the make-up of a document. */
export const documentMessages = {
  'heading-empty': message('error', () => ({
    message: 'the heading has no words',
    hint: 'write a sentence behind the `#`, or delete the line',
  })),
  'heading-jump': message('error', ({ from, to }: { from: number; to: number }) => ({
    message: `the heading of level ${to} follows one of level ${from}`,
    hint: `write \`${'#'.repeat(from + 1)}\`: readers of a screen reader navigate by unbroken levels`,
  })),
  'table-not-rectangular': message('error', ({ cells, columns }: { cells: number; columns: number }) => ({
    message: `the row has ${cells} cells, the head of its table ${columns}`,
    hint: 'give each row as many cells as the head; leave a cell empty where there is nothing to say',
  })),
  'block-empty': message('error', ({ block }: { block: string }) => ({
    message: `\`${block}\` holds no items`,
    hint: 'write a list in it, or delete it',
  })),
  'item-incomplete': message('error', ({ item, line }: { item: string; line: string }) => ({
    message: `the ${item} has no ${line}`,
    hint: 'each item needs all of its lines, one below the other',
  })),
  'timeline-range': message('error', ({ from, to }: { from: number; to: number }) => ({
    message: `the timeline ends in ${to}, which is not after its start in ${from}`,
    hint: 'give `from` a year before that of `to`',
  })),
  'timeline-outside': message('error', ({ year, from, to }: { year: number; from: number; to: number }) => ({
    message: `the year ${year} is outside of the timeline, ${from} to ${to}`,
    hint: 'widen `from` or `to`, or write `-` where no year is stated',
  })),
  'block-twice': message('error', ({ what, id }: { what: string; id: string }) => ({
    message: `the ${what} \`${id}\` stands twice in the document`,
    hint: `a ${what} stands once; refer to it in words where it is needed again`,
  })),
  'aside-after-aside': message('error', () => ({
    message: 'the aside follows another aside, so there is no block for it to stand beside',
    hint: 'merge the two, or put the second behind another block',
  })),
  'forecast-unmarked': message('error', ({ fact, form }: { fact: string; form: string }) => ({
    message: `\`${fact}\` is projected, and nothing around it says so`,
    hint: `leave \`form="${form}"\` out, so that it is printed as projected, or say beside it that it is`,
  })),
  'residual-hidden': message(
    'error',
    ({ breakdown, total, residual }: { breakdown: string; total: string; residual: string }) => ({
      message: `all parts of \`${total}\` stand here, but not what they leave over (\`${breakdown}\`)`,
      hint: `show \`${residual}\` beside them, or leave one of the parts out`,
    }),
  ),
  'standfirst-without-headline': message('error', () => ({
    message: 'the standfirst does not follow a headline',
    hint: 'put it directly behind the heading that it introduces',
  })),
};
