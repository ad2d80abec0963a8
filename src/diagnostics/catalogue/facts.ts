import { message } from '../message.ts';
import { listed, meant } from '../wording.ts';

/** A name that nothing has, and those that would do. */
export interface UnknownName {
  readonly id: string;
  readonly nearest: string | undefined;
}

/** A name that nothing has, and the whole list of those that would do. */
export interface UnknownOfList extends UnknownName {
  readonly known: readonly string[];
}

/** Messages of the room `facts` on what data files state: facts, their times and sources, caveats. */
export const factsMessages = {
  'duplicate-id': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `the id \`${id}\` is used twice`,
      hint: 'ids are unique over all data files: rename one of the two',
    }),
    {
      means:
        'Two items of the data files have the same id. ' +
        'A template that prints it could mean either, and their figures may differ.',
      example: { id: 'us-trade-deficit' },
    },
  ),
  'missing-source': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `\`${id}\` has no source`,
      hint: 'add `source:` to it, or once at the top of the file',
    }),
    {
      means:
        'Neither the item nor its file says where it comes from. ' +
        'Every printed figure carries a mark that leads to its source, and this one would lead nowhere.',
      example: { id: 'us-trade-deficit' },
    },
  ),
  'unknown-source': message(
    'error',
    ({ id, nearest, known }: UnknownOfList) => ({
      message: `unknown source \`${id}\``,
      hint: `${meant(nearest)}${known.length > 0 ? `known sources: ${listed(known)}` : 'describe it in `data/sources.yaml`'}`,
    }),
    {
      means:
        'The source that is named here is not described in `data/sources.yaml`. ' +
        'The list of sources could not say what it is.',
      example: { id: 'japan-us-2024', nearest: 'japan-us-2025', known: ['japan-us-2025'] },
    },
  ),
  'unknown-unit': message(
    'error',
    ({ id, nearest, known }: UnknownOfList) => ({
      message: `unknown unit \`${id}\``,
      hint: `${meant(nearest)}known units: ${listed(known)}`,
    }),
    {
      means:
        'The unit is not one that the tool knows. A unit decides how an amount is worded and whether such amounts may ' +
        'be added up, so it cannot be taken as it stands.',
      example: {
        id: 'usd',
        nearest: 'USD',
        known: ['USD', 'USD/yr', 'EUR', 'GBP', 'JPY', 'percent', 'persons', 'jobs'],
      },
    },
  ),
  'unknown-fact': message(
    'error',
    ({ id, nearest }: UnknownName) => ({
      message: `unknown fact \`${id}\``,
      hint: nearest === undefined ? 'facts are defined in `data/facts/*.yaml`' : `did you mean \`${nearest}\`?`,
    }),
    {
      means:
        'A template, a caveat or a breakdown names a fact that no data file defines. ' +
        'There is nothing to print in its place, because figures stand in data files only.',
      example: { id: 'us-deficit', nearest: 'us-trade-deficit' },
    },
  ),
  'unknown-operand': message(
    'error',
    ({ id, nearest }: UnknownName) => ({
      message: `unknown operand \`${id}\``,
      hint: nearest === undefined ? 'operands are ids of facts with a `value`' : `did you mean \`${nearest}\`?`,
    }),
    {
      means:
        'A figure is to be computed from a fact that no data file defines, or from a residual that is not there ' +
        'because nothing is left over. Without it there is no result.',
      example: { id: 'fdi-stocks', nearest: 'fdi-stock' },
    },
  ),
  'not-a-figure': message(
    'error',
    ({ id, kind }: { id: string; kind: string }) => ({
      message: `\`${id}\` is ${kind} and has no figure to compute with`,
      hint: 'name facts with a `value`',
    }),
    {
      means:
        'A computation or a breakdown names a statement or an event. ' +
        'These have words but no amount, so they can be neither computed with nor compared.',
      example: { id: 'largest-investor', kind: 'a statement' },
    },
  ),
  'horizon-not-iso': message(
    'error',
    ({ written }: { written: string }) => ({
      message: `\`${written}\` is not a year, month or date`,
      hint: 'write `2028`, `2028-06` or `2028-06-30`',
    }),
    {
      means:
        'The horizon says by when something is to be reached, and it is not written as a year, month or date. ' +
        'Timelines, growth rates and wordings such as `by 2028` are made from it.',
      example: { written: 'end of 2028' },
    },
  ),
  'period-not-iso': message(
    'error',
    ({ written }: { written: string }) => ({
      message: `\`${written}\` is not a period`,
      hint: 'write one year as `2024`, or first and last joined by a slash as in `2025/2030`',
    }),
    {
      means:
        'The period says over which span an amount is spread, and it is not written as a year or as two times with a ' +
        'slash. Charts over years and wordings such as `over 2025–2030` are made from it.',
      example: { written: '2025-2030' },
    },
  ),
  'period-ends-before-start': message(
    'error',
    ({ written }: { written: string }) => ({
      message: `the period \`${written}\` does not end after its start`,
      hint: 'write the earlier one first',
    }),
    {
      means:
        'The span ends before it begins, or in the same moment. ' +
        'It would have no length on a chart, and its wording would make no sense.',
      example: { written: '2030/2025' },
    },
  ),
  'duration-not-iso': message(
    'error',
    ({ written }: { written: string }) => ({
      message: `\`${written}\` is not a duration`,
      hint: 'write whole years, months, weeks or days as in `P1Y`, `P3M`, `P2W` or `P90D`',
    }),
    {
      means:
        'A `validFor` field is not one component of an ISO 8601-1 duration, so it cannot be said when the fact goes stale. ' +
        'One number of years, months, weeks or days is taken.',
      example: { written: 'one year' },
    },
  ),
  'unknown-indicator': message(
    'error',
    ({ id, nearest }: UnknownName) => ({
      message: `no figure of \`facts:\` has the indicator \`${id}\``,
      hint: nearest === undefined ? 'write it to the letter, or delete the entry' : `did you mean \`${nearest}\`?`,
    }),
    {
      means:
        'An entry of `indicators:` says how long figures of an indicator hold, and no stated figure of the pack has that indicator. ' +
        'Those it was written for would never be called stale.',
      example: { id: 'U.S. goods trade defict', nearest: 'U.S. goods trade deficit' },
    },
  ),
  'duplicate-indicator': message(
    'error',
    ({ indicator }: { indicator: string }) => ({
      message: `the indicator \`${indicator}\` is described twice`,
      hint: 'an entry holds for the whole pack: delete one of the two',
    }),
    {
      means:
        'Two entries of `indicators:` are about the same indicator, in one file or in two. ' +
        'Which of them decides when its figures go stale would depend on the order of the files.',
      example: { indicator: 'U.S. goods trade deficit' },
    },
  ),
  'horizon-and-period': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `\`${id}\` has both a horizon and a period`,
      hint: 'keep `horizon` for an amount reached by then, or `period` for one spread over a span',
    }),
    {
      means:
        'The fact says both that an amount is reached by a time and that it is spread over a span. ' +
        'These are two different claims, and the printed wording can make only one of them.',
      example: { id: 'supply-chain-realignment' },
    },
  ),
};
