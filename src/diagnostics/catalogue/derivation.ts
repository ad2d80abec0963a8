import { message } from '../message.ts';

/** Messages of the room `facts` on derived figures and breakdowns. */
export const derivationMessages = {
  'operand-count': message(
    'error',
    ({ operation, wanted, found }: { operation: string; wanted: string; found: number }) => ({
      message: `the operation \`${operation}\` takes ${wanted} operands, found ${found}`,
      hint: 'compare the list `of` with the operation',
    }),
    {
      means:
        'The operation needs another number of operands than the list `of` has. ' +
        'A share, for example, is computed from one part and one whole.',
      example: { operation: 'share', wanted: '2', found: 3 },
    },
  ),
  'operands-not-comparable': message(
    'error',
    ({ operation, reason }: { operation: string; reason: string }) => ({
      message: `\`${operation}\` of these operands means nothing: ${reason}`,
      hint: 'choose operands of the same kind, or print them side by side without computing',
    }),
    {
      means:
        'The operands differ in something that the operation needs to be the same, such as unit, year, area or ' +
        'modality. The result would look like a finding and be none.',
      example: { operation: 'growth', reason: 'their modalities differ, `reported` and `projected`' },
    },
  ),
  'unit-not-additive': message(
    'error',
    ({ operation, unit }: { operation: string; unit: string }) => ({
      message: `amounts in \`${unit}\` do not add up, so \`${operation}\` means nothing`,
      hint: 'print the amounts side by side',
    }),
    {
      means:
        'The operation adds or subtracts amounts that are rates or ratios, such as percentages or dollars a job. ' +
        'Their sum is not an amount of anything.',
      example: { operation: 'sum', unit: 'percent' },
    },
  ),
  'derivation-cycle': message(
    'error',
    ({ ids }: { ids: readonly string[] }) => ({
      message: `derived figures rest on each other: ${ids.map((id) => `\`${id}\``).join(' → ')}`,
      hint: 'compute one of them from facts of the source',
    }),
    {
      means:
        'Figures are computed from one another in a circle, so that none of them can be computed first. ' +
        'At least one has to come from a source.',
      example: { ids: ['areas-sum', 'areas-rest', 'areas-sum'] },
    },
  ),
  'derivation-undefined': message(
    'error',
    ({ operation, reason }: { operation: string; reason: string }) => ({
      message: `\`${operation}\` has no result: ${reason}`,
      hint: 'check the values of the operands',
    }),
    {
      means:
        'With these values the computation has no result: it would divide by zero, or take a yearly rate of an amount ' +
        'that is not above zero.',
      example: { operation: 'share', reason: 'it would divide by zero' },
    },
  ),
  'derivation-loses-digits': message(
    'error',
    ({ value, digits }: { value: string; digits: number }) => ({
      message: `the result \`${value}\` has more than ${digits} significant digits`,
      hint: 'round it with `round:`',
    }),
    {
      means:
        'The result has more digits than a spreadsheet cell keeps. ' +
        'The workbook behind a chart would show another figure than the brief.',
      example: { value: '1076400000000.1205', digits: 15 },
    },
  ),
  'derived-unit-missing': message(
    'error',
    ({ numerator, denominator }: { numerator: string; denominator: string }) => ({
      message: `the unit of \`${numerator}\` divided by \`${denominator}\` is not stated`,
      hint: 'add `unitMeasure:`, and `unitMultiplier:` where it is not one',
    }),
    {
      means:
        'Amounts of two units are divided, and nothing says what the result is measured in. ' +
        'Without a unit it cannot be worded.',
      example: { numerator: 'USD', denominator: 'jobs' },
    },
  ),
  'derived-unit-mismatch': message(
    'error',
    ({ stated, computed }: { stated: string; computed: string }) => ({
      message: `the unit \`${stated}\` does not fit a result in \`${computed}\``,
      hint: 'leave `unitMeasure` out: the unit follows from the operands',
    }),
    {
      means:
        'The unit that is stated is not the one that the operation gives for these operands. ' +
        'Printed with it, the figure would be wrong.',
      example: { stated: 'USD', computed: 'percent' },
    },
  ),
  'base-not-for-operation': message(
    'error',
    ({ operation }: { operation: string }) => ({
      message: `\`base\` has no meaning for the operation \`${operation}\``,
      hint: 'delete it; only `ratio` takes `base: growth`',
    }),
    {
      means:
        'The operation was given a `base`, which only a ratio can use: `base: growth` finds the amount before a ' +
        'growth in per cent. Here the result would not be what was asked for.',
      example: { operation: 'share' },
    },
  ),
  'breakdown-total-in-parts': message(
    'error',
    ({ total }: { total: string }) => ({
      message: `the total \`${total}\` is one of its own parts`,
      hint: 'delete it from `parts`',
    }),
    {
      means: 'The fact that holds the total stands among the parts as well. Its amount would be counted twice.',
      example: { total: 'investment-plan' },
    },
  ),
  'breakdown-part-twice': message(
    'error',
    ({ part }: { part: string }) => ({
      message: `the part \`${part}\` is named twice`,
      hint: 'delete one of the two',
    }),
    {
      means:
        'The same fact stands among the parts two times. ' +
        'Its amount would be counted twice, and what is left of the total would be too small.',
      example: { part: 'semiconductors' },
    },
  ),
  'breakdown-unit-mixed': message(
    'error',
    ({ part, unit, totalUnit }: { part: string; unit: string; totalUnit: string }) => ({
      message: `the part \`${part}\` is in \`${unit}\`, its total in \`${totalUnit}\``,
      hint: 'a breakdown sets amounts of one unit side by side',
    }),
    {
      means:
        'A part is measured in another unit than the total. ' +
        'The two can be neither subtracted nor set side by side in one chart.',
      example: { part: 'jobs-projected', unit: 'jobs', totalUnit: 'USD' },
    },
  ),
  'breakdown-exceeds-total': message(
    'error',
    ({ sum, total }: { sum: string; total: string }) => ({
      message: `the parts come to ${sum}, more than the total of ${total}`,
      hint: 'check the amounts, or use `relation: compared` when the source does not say that they are parts',
    }),
    {
      means:
        'The source is said to divide a total into these parts, and they add up to more than it, though no qualifier ' +
        'such as `approximately` allows for that. An amount is wrong, or they are not its parts.',
      example: { sum: '$540 billion', total: '$520 billion' },
    },
  ),
  'residual-not-for-compared': message(
    'error',
    (_: Record<never, never>) => ({
      message: 'a breakdown that is only compared has no residual',
      hint: 'delete `residual`, or use `relation: stated` when the source says that these are the parts',
    }),
    {
      means:
        'A residual is asked for where amounts are only set beside a total. ' +
        'What they leave of it is nothing that the source says; a residual would claim that they are its parts.',
      example: {},
    },
  ),
};
