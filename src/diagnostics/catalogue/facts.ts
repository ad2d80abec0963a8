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

/** Messages of the room `facts`: the dataset, its derivations, checks and caveats. */
export const factsMessages = {
  'duplicate-id': message('error', ({ id }: { id: string }) => ({
    message: `the id \`${id}\` is used twice`,
    hint: 'ids are unique over all data files: rename one of the two',
  })),
  'missing-source': message('error', ({ id }: { id: string }) => ({
    message: `\`${id}\` has no source`,
    hint: 'add `source:` to it, or once at the top of the file',
  })),
  'unknown-source': message('error', ({ id, nearest, known }: UnknownOfList) => ({
    message: `unknown source \`${id}\``,
    hint: `${meant(nearest)}${known.length > 0 ? `known sources: ${listed(known)}` : 'describe it in `data/sources.yaml`'}`,
  })),
  'unknown-unit': message('error', ({ id, nearest, known }: UnknownOfList) => ({
    message: `unknown unit \`${id}\``,
    hint: `${meant(nearest)}known units: ${listed(known)}`,
  })),
  'unknown-fact': message('error', ({ id, nearest }: UnknownName) => ({
    message: `unknown fact \`${id}\``,
    hint: nearest === undefined ? 'facts are defined in `data/facts/*.yaml`' : `did you mean \`${nearest}\`?`,
  })),
  'unknown-operand': message('error', ({ id, nearest }: UnknownName) => ({
    message: `unknown operand \`${id}\``,
    hint: nearest === undefined ? 'operands are ids of facts with a `value`' : `did you mean \`${nearest}\`?`,
  })),
  'not-a-figure': message('error', ({ id, kind }: { id: string; kind: string }) => ({
    message: `\`${id}\` is ${kind} and has no figure to compute with`,
    hint: 'name facts with a `value`',
  })),
  'horizon-not-iso': message('error', ({ written }: { written: string }) => ({
    message: `\`${written}\` is not a year, month or date`,
    hint: 'write `2028`, `2028-06` or `2028-06-30`',
  })),
  'period-not-iso': message('error', ({ written }: { written: string }) => ({
    message: `\`${written}\` is not a period`,
    hint: 'write one year as `2024`, or first and last joined by a slash as in `2025/2030`',
  })),
  'period-ends-before-start': message('error', ({ written }: { written: string }) => ({
    message: `the period \`${written}\` does not end after its start`,
    hint: 'write the earlier one first',
  })),
  'duration-not-iso': message('error', ({ written }: { written: string }) => ({
    message: `\`${written}\` is not a duration`,
    hint: 'write whole years, months, weeks or days as in `P1Y`, `P3M`, `P2W` or `P90D`',
  })),
  'unknown-indicator': message('error', ({ id, nearest }: UnknownName) => ({
    message: `no figure of \`facts:\` has the indicator \`${id}\``,
    hint: nearest === undefined ? 'write it to the letter, or delete the entry' : `did you mean \`${nearest}\`?`,
  })),
  'duplicate-indicator': message('error', ({ indicator }: { indicator: string }) => ({
    message: `the indicator \`${indicator}\` is described twice`,
    hint: 'an entry holds for the whole pack: delete one of the two',
  })),
  'horizon-and-period': message('error', ({ id }: { id: string }) => ({
    message: `\`${id}\` has both a horizon and a period`,
    hint: 'keep `horizon` for an amount reached by then, or `period` for one spread over a span',
  })),
  'operand-count': message(
    'error',
    ({ operation, wanted, found }: { operation: string; wanted: string; found: number }) => ({
      message: `the operation \`${operation}\` takes ${wanted} operands, found ${found}`,
      hint: 'compare the list `of` with the operation',
    }),
  ),
  'operands-not-comparable': message('error', ({ operation, reason }: { operation: string; reason: string }) => ({
    message: `\`${operation}\` of these operands means nothing: ${reason}`,
    hint: 'choose operands of the same kind, or print them side by side without computing',
  })),
  'unit-not-additive': message('error', ({ operation, unit }: { operation: string; unit: string }) => ({
    message: `amounts in \`${unit}\` do not add up, so \`${operation}\` means nothing`,
    hint: 'print the amounts side by side',
  })),
  'derivation-cycle': message('error', ({ ids }: { ids: readonly string[] }) => ({
    message: `derived figures rest on each other: ${ids.map((id) => `\`${id}\``).join(' → ')}`,
    hint: 'compute one of them from facts of the source',
  })),
  'derivation-undefined': message('error', ({ operation, reason }: { operation: string; reason: string }) => ({
    message: `\`${operation}\` has no result: ${reason}`,
    hint: 'check the values of the operands',
  })),
  'derivation-loses-digits': message('error', ({ value, digits }: { value: string; digits: number }) => ({
    message: `the result \`${value}\` has more than ${digits} significant digits`,
    hint: 'round it with `round:`',
  })),
  'derived-unit-missing': message(
    'error',
    ({ numerator, denominator }: { numerator: string; denominator: string }) => ({
      message: `the unit of \`${numerator}\` divided by \`${denominator}\` is not stated`,
      hint: 'add `unitMeasure:`, and `unitMultiplier:` where it is not one',
    }),
  ),
  'derived-unit-mismatch': message('error', ({ stated, computed }: { stated: string; computed: string }) => ({
    message: `the unit \`${stated}\` does not fit a result in \`${computed}\``,
    hint: 'leave `unitMeasure` out: the unit follows from the operands',
  })),
  'base-not-for-operation': message('error', ({ operation }: { operation: string }) => ({
    message: `\`base\` has no meaning for the operation \`${operation}\``,
    hint: 'delete it; only `ratio` takes `base: growth`',
  })),
  'breakdown-total-in-parts': message('error', ({ total }: { total: string }) => ({
    message: `the total \`${total}\` is one of its own parts`,
    hint: 'delete it from `parts`',
  })),
  'breakdown-part-twice': message('error', ({ part }: { part: string }) => ({
    message: `the part \`${part}\` is named twice`,
    hint: 'delete one of the two',
  })),
  'breakdown-unit-mixed': message(
    'error',
    ({ part, unit, totalUnit }: { part: string; unit: string; totalUnit: string }) => ({
      message: `the part \`${part}\` is in \`${unit}\`, its total in \`${totalUnit}\``,
      hint: 'a breakdown sets amounts of one unit side by side',
    }),
  ),
  'breakdown-exceeds-total': message('error', ({ sum, total }: { sum: string; total: string }) => ({
    message: `the parts come to ${sum}, more than the total of ${total}`,
    hint: 'check the amounts, or use `relation: compared` when the source does not say that they are parts',
  })),
  'residual-not-for-compared': message('error', (_: Record<never, never>) => ({
    message: 'a breakdown that is only compared has no residual',
    hint: 'delete `residual`, or use `relation: stated` when the source says that these are the parts',
  })),
  'derivation-mismatch': message('error', ({ id, found, stated, computation }: DerivationMismatch) => ({
    message: `the computation comes to ${found}, but \`${id}\` is stated as ${stated}`,
    hint: `computed as ${computation}; correct a value, or delete \`equals\` and tell readers in a caveat that the source does not add up`,
  })),
  'equals-not-stated': message('error', ({ id }: { id: string }) => ({
    message: `\`${id}\` is computed by this pack, not stated by a source`,
    hint: 'name a figure of `facts:`; figures that are computed can be compared in `data/checks.yaml`',
  })),
  'equals-proves-nothing': message('warning', ({ bound }: { bound: 'lower' | 'upper' }) => ({
    message: `two ${bound} bounds never contradict each other, so \`equals\` proves nothing here`,
    hint: 'delete it; `data/checks.yaml` can compare the values without their qualifiers',
  })),
  'check-expectation': message('error', ({ given }: { given: readonly string[] }) => ({
    message:
      given.length === 0
        ? 'the check does not say what it expects'
        : `the check expects several things: ${listed(given)}`,
    hint: 'give one of `equals`, `atMost` and `within`',
  })),
  'check-without-operation': message('error', ({ surplus }: { surplus: string }) => ({
    message: `the check has no \`operation\`, but ${surplus}`,
    hint: 'add `operation:`, or keep one fact in `of` and leave out what belongs to an operation',
  })),
  'check-range-reversed': message('error', ({ from, to }: { from: string; to: string }) => ({
    message: `nothing lies between ${from} and ${to}`,
    hint: 'write the lower end first',
  })),
  'expected-unit-differs': message(
    'error',
    ({ id, unit, computed }: { id: string; unit: string; computed: string }) => ({
      message: `\`${id}\` is in \`${unit}\`, what it is compared with in \`${computed}\``,
      hint: 'compare figures of one unit; the multiplier may differ',
    }),
  ),
  'check-failed': message('error', ({ claim, found, expected, computation }: FailedCheck) => ({
    message: `${claim}: found ${found}, expected ${expected}`,
    hint: `${computation === undefined ? '' : `computed as ${computation}; `}correct the facts, or the check`,
  })),
  stale: message('warning', ({ id, since, asOf, validFor }: StaleFact) => ({
    message: `\`${id}\` is stale since ${since}: it is as of ${asOf} and holds for \`${validFor}\``,
    hint: 'look it up anew and change `asOf`, or lengthen `validFor` where it still holds',
  })),
  'caveat-holds-figure': message('warning', ({ figure, fact }: { figure: string; fact: string }) => ({
    message: `the text holds \`${figure}\`, the value of \`${fact}\``,
    hint: 'leave the figure out: it is printed beside the text, and a copy goes stale',
  })),
};
