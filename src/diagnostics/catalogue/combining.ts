import { message } from '../message.ts';

/** Two operands, and what both of them count in. */
export interface OverlappingOperands {
  readonly operation: string;
  readonly first: string;
  readonly second: string;
  readonly twice: string;
}

/** An operand that is taken for a part of another one. */
export interface ComparedOperand {
  readonly operation: string;
  readonly part: string;
  readonly total: string;
  readonly breakdown: string;
}

/** Two operands, and the caveat against combining them. */
export interface ForbiddenOperands {
  readonly operation: string;
  readonly first: string;
  readonly second: string;
  readonly caveat: string;
}

/** Messages of the room `facts` on figures that do not go together in one computation. */
export const combiningMessages = {
  'operands-overlap': message(
    'error',
    ({ operation, first, second, twice }: OverlappingOperands) => ({
      message:
        first === second
          ? `\`${operation}\` names \`${twice}\` twice`
          : `\`${operation}\` of \`${first}\` and \`${second}\` would count \`${twice}\` twice`,
      hint: first === second ? 'delete one of the two' : 'leave one of the two out, or print them side by side',
    }),
    {
      means:
        'Amounts are added up, or taken from a total together, and they are not apart: one is the other, a part of it ' +
        'or made out of it, or the same amount lies in both. The result would be wrong by what is counted twice.',
      example: { operation: 'sum', first: 'investment-plan', second: 'areas-sum', twice: 'semiconductors' },
    },
  ),
  'operand-only-compared': message(
    'error',
    ({ operation, part, total, breakdown }: ComparedOperand) => ({
      message: `\`${operation}\` takes \`${part}\` for a part of \`${total}\`, and \`${breakdown}\` only compares them`,
      hint: 'print them side by side, or use `relation: stated` when the source says that these are the parts',
    }),
    {
      means:
        'A share or a remainder is to be computed of a total and an amount that a breakdown only sets beside it. ' +
        'No source says that the amount lies in the total, so the result would be invented.',
      example: {
        operation: 'share',
        part: 'semiconductors',
        total: 'investment-plan',
        breakdown: 'investment-areas',
      },
    },
  ),
  'combined-despite-caveat': message(
    'error',
    ({ operation, first, second, caveat }: ForbiddenOperands) => ({
      message: `\`${operation}\` combines \`${first}\` and \`${second}\`, and the caveat \`${caveat}\` says not to`,
      hint: 'print them side by side, or give the caveat another `severity`',
    }),
    {
      means:
        'A caveat of severity `do-not-combine` is about these figures, or about amounts that are added up in them, and a ' +
        'figure is computed from them all the same. The pack would do what it tells its readers not to do.',
      example: {
        operation: 'sum',
        first: 'cyber-warfare-budget',
        second: 'joint-research-budget',
        caveat: 'cyber-three-programmes',
      },
    },
  ),
};
