import { message } from '../message.ts';
import { listed } from '../wording.ts';

/** A derived figure and the one that a source states for it, both as printed. */
export interface DerivationMismatch {
  /** Of the stated figure. */
  readonly id: string;
  readonly found: string;
  readonly stated: string;
  /** The computation in figures. */
  readonly computation: string;
}

/** A fact that no longer holds, dates as printed. */
export interface StaleFact {
  readonly id: string;
  /** The first day on which it does not hold. */
  readonly since: string;
  readonly asOf: string;
  /** ISO 8601-1 duration. */
  readonly validFor: string;
}

/** An assertion that does not hold, amounts as printed. */
export interface FailedCheck {
  /** What is wrong, in the analyst's words where there are some. */
  readonly claim: string;
  readonly found: string;
  readonly expected: string;
  /** The operands and what is done with them; undefined where there is one fact alone. */
  readonly computation: string | undefined;
}

/** Messages of the room `facts` about what is asserted of facts: `equals`, `data/checks.yaml`, `validFor`. */
export const assertionMessages = {
  'derivation-mismatch': message(
    'error',
    ({ id, found, stated, computation }: DerivationMismatch) => ({
      message: `the computation comes to ${found}, but \`${id}\` is stated as ${stated}`,
      hint: `computed as ${computation}; correct a value, or delete \`equals\` and tell readers in a caveat that the source does not add up`,
    }),
    {
      means:
        'A derived figure names in `equals` the figure that a source states for it, and the two differ by more than the stated precision allows. ' +
        'Either a value was copied wrongly, or the source contradicts itself.',
      example: {
        id: 'fdi-growth',
        found: '8.3 per cent',
        stated: '8.2 per cent',
        computation: '$741bn ÷ $684bn − 1 ≈ 8.3%',
      },
    },
  ),
  'equals-not-stated': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `\`${id}\` is computed by this pack, not stated by a source`,
      hint: 'name a figure of `facts:`; figures that are computed can be compared in `data/checks.yaml`',
    }),
    {
      means:
        'The field `equals` of a derived figure names another derived figure. ' +
        'It holds a computation against what a source states, and two computations would only confirm each other.',
      example: { id: 'fdi-base' },
    },
  ),
  'equals-proves-nothing': message(
    'warning',
    ({ bound }: { bound: 'lower' | 'upper' }) => ({
      message: `two ${bound} bounds never contradict each other, so \`equals\` proves nothing here`,
      hint: 'delete it; `data/checks.yaml` can compare the values without their qualifiers',
    }),
    {
      means:
        'The derived figure and the stated one are bounds on the same side, such as `over` and `at least`. ' +
        'Whatever their values, both can be true, so the comparison would pass with a wrong figure as well.',
      example: { bound: 'lower' },
    },
  ),
  'check-expectation': message(
    'error',
    ({ given }: { given: readonly string[] }) => ({
      message:
        given.length === 0
          ? 'the check does not say what it expects'
          : `the check expects several things: ${listed(given)}`,
      hint: 'give one of `equals`, `atMost` and `within`',
    }),
    {
      means:
        'An entry of `data/checks.yaml` has none of the three fields that say what its figures must come to, or more than one. ' +
        'An assertion that expects nothing would always pass.',
      example: { given: [] },
    },
  ),
  'check-without-operation': message(
    'error',
    ({ surplus }: { surplus: string }) => ({
      message: `the check has no \`operation\`, but ${surplus}`,
      hint: 'add `operation:`, or keep one fact in `of` and leave out what belongs to an operation',
    }),
    {
      means:
        'An entry of `data/checks.yaml` without an operation is about one fact as it stands. ' +
        'With several facts, or with fields of a computation, it is not known what is meant.',
      example: { surplus: '3 facts in `of`' },
    },
  ),
  'check-range-reversed': message(
    'error',
    ({ from, to }: { from: string; to: string }) => ({
      message: `nothing lies between ${from} and ${to}`,
      hint: 'write the lower end first',
    }),
    {
      means:
        'The range of a check begins above its end. No figure could ever lie in it, so the check would always fail.',
      example: { from: '$100 billion', to: '$50 billion' },
    },
  ),
  'expected-unit-differs': message(
    'error',
    ({ id, unit, computed }: { id: string; unit: string; computed: string }) => ({
      message: `\`${id}\` is in \`${unit}\`, what it is compared with in \`${computed}\``,
      hint: 'compare figures of one unit; the multiplier may differ',
    }),
    {
      means:
        'A check or an `equals` sets figures of different units against each other. Whether dollars are more than per cent has no answer.',
      example: { id: 'fdi-growth', unit: 'percent', computed: 'USD' },
    },
  ),
  'check-failed': message(
    'error',
    ({ claim, found, expected, computation }: FailedCheck) => ({
      message: `${claim}: found ${found}, expected ${expected}`,
      hint: `${computation === undefined ? '' : `computed as ${computation}; `}correct the facts, or the check`,
    }),
    {
      means:
        'An assertion of `data/checks.yaml` does not hold over the facts as they are now. ' +
        'With `severity: warning` in its entry it is told, and the outputs are written all the same.',
      example: {
        claim: 'the check `areas-below-plan` does not hold',
        found: '$1,100 billion',
        expected: 'at most $1 trillion (`investment-plan`)',
        computation: '$600bn + $500bn',
      },
    },
  ),
  stale: message(
    'warning',
    ({ id, since, asOf, validFor }: StaleFact) => ({
      message: `\`${id}\` is stale since ${since}: it is as of ${asOf} and holds for \`${validFor}\``,
      hint: 'look it up anew and change `asOf`, or lengthen `validFor` where it still holds',
    }),
    {
      means:
        'The fact is older than its `validFor`, or that of its indicator, allows on the date of the check: `--at`, else the date of the edition. ' +
        'It is printed all the same, unless `--strict` makes it an error.',
      example: { id: 'us-trade-deficit', since: '9 March 2025', asOf: '8 February 2025', validFor: 'P1M' },
    },
  ),
};
