import { message } from '../message.ts';

/** Messages of the room `chart` on what single marks can draw, and where their axes begin. */
export const chartMarkMessages = {
  'arc-not-whole': message(
    'error',
    ({ breakdown }: { breakdown: string }) => ({
      message: `\`${breakdown}\` only compares its amounts, so they make no ring`,
      hint: 'use `mark: bar`; a ring is for a breakdown of `relation: stated`',
    }),
    {
      means:
        'A ring says that its parts make a whole. The source does not say so of these amounts, it only lets them be set ' +
        'beside a total.',
      example: { breakdown: 'investment-areas' },
    },
  ),
  'band-open': message(
    'error',
    ({ fact, category }: { fact: string; category: string }) => ({
      message: `the band has \`${fact}\` at one end of \`${category}\`, and nothing at the other`,
      hint: 'give both ends, or `-` for both',
    }),
    {
      means: 'A band lies between two figures, its low end and its high one. With one of them there is no band.',
      example: { fact: 'growth-2027-low', category: '2027' },
    },
  ),
  'band-crossed': message(
    'error',
    ({ low, lowValue, high, highValue }: { low: string; lowValue: string; high: string; highValue: string }) => ({
      message: `\`${low}\` is ${lowValue}, above \`${high}\` with ${highValue}`,
      hint: 'list the low end first, the high end second, and third what lies between them',
    }),
    {
      means:
        'The low end of a band is above its high end, or its line is not between them. The facts or the series are mixed up.',
      example: { low: 'growth-2027-low', lowValue: '2.4', high: 'growth-2027-high', highValue: '1.1' },
    },
  ),
  'point-open': message(
    'error',
    ({ fact, category, missing }: { fact: string; category: string; missing: string }) => ({
      message: `\`${category}\` has \`${fact}\`, but no figure of \`${missing}\`, so it has no place`,
      hint: 'give both figures, or leave the group out',
    }),
    {
      means: 'A point stands where two figures say, one along each axis. With one of them it would be drawn nowhere.',
      example: { fact: 'spending-japan', category: 'Japan', missing: 'Growth' },
    },
  ),
  'combo-of-one-unit': message(
    'error',
    ({ unit }: { unit: string }) => ({
      message: `columns and line are both in \`${unit}\`, and would have an axis each`,
      hint: 'draw them on one axis: `mark: bar` or `mark: line`',
    }),
    {
      means:
        'Amounts of one unit can be compared, and on two axes they look alike or far apart as the axes happen to end. ' +
        'Two axes are for two units.',
      example: { unit: 'USD' },
    },
  ),
  'figure-below-axis': message(
    'error',
    ({ fact, value, from }: { fact: string; value: string; from: number }) => ({
      message: `\`${fact}\` is ${value}, and the axis is to begin at ${from}`,
      hint: `let the axis begin at ${value} or lower, or leave \`scale\` out`,
    }),
    {
      means:
        'The axis under a line may begin above zero, and the note of the chart then says where. ' +
        'It may not begin above a figure of the line, which would be cut off.',
      example: { fact: 'defence-spending', value: '95.2', from: 100 },
    },
  ),
  'span-before-axis': message(
    'error',
    ({ fact, start, from }: { fact: string; start: number; from: number }) => ({
      message: `\`${fact}\` begins in ${start}, before the axis does in ${from}`,
      hint: `let the axis begin in ${start} or earlier, or leave \`scale\` out`,
    }),
    {
      means:
        'The axis of years is to begin after a span that stands on it. The beginning of the span would be cut off.',
      example: { fact: 'supply-chain-realignment', start: 2025, from: 2026 },
    },
  ),
  'bar-below-zero': message(
    'error',
    ({ fact, value }: { fact: string; value: string }) => ({
      message: `\`${fact}\` is ${value}, and bars and rings begin at zero`,
      hint: 'draw a line, or show a negative amount in a table or in words',
    }),
    {
      means:
        'A negative amount has no bar and no part of a ring, because all of them begin at zero and grow in one direction.',
      example: { fact: 'us-trade-balance', value: '-76.4' },
    },
  ),
  'axis-not-from-zero': message(
    'error',
    ({ from }: { from: number }) => ({
      message: `the axis is to begin at ${from}, and bars begin at zero`,
      hint: 'leave `scale` out; show small differences between large amounts as a line, in a table or in words',
    }),
    {
      means:
        'The length of a bar is its amount: on an axis that begins elsewhere it would lie, ' +
        'for of 110 and 120 the second would look twice as large from 100. Lines tell of change: theirs may begin ' +
        'elsewhere, and the note of the chart then says so.',
      example: { from: 100 },
    },
  ),
  'span-without-period': message(
    'error',
    ({ fact }: { fact: string }) => ({
      message: `\`${fact}\` has no period from one year to another, so it has no place on a year axis`,
      hint: 'draw only facts with a `period` such as `2025/2030`, or use `mark: bar`',
    }),
    {
      means:
        'The chart draws spans over years, and this fact does not say from which year to which. It would have no bar.',
      example: { fact: 'investment-pledge' },
    },
  ),
  'span-not-plain': message(
    'error',
    (_: Record<never, never>) => ({
      message: 'spans have one bar a category and are not stacked',
      hint: 'give `facts: [<id>, …]` and leave `stack` out',
    }),
    {
      means:
        'A chart of spans was given several series or a stack. ' +
        'It has one bar for each fact on an axis of years, where these have no meaning.',
      example: {},
    },
  ),
};
