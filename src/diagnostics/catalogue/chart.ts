import { message } from '../message.ts';

/** A name that is not known, and those that are. */
export interface UnknownName {
  readonly name: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

function meant({ nearest, known }: UnknownName): string {
  const listed = known.slice(0, 12).map((name) => `\`${name}\``);
  const rest = known.length > listed.length ? ` and ${known.length - listed.length} more` : '';
  return nearest === undefined ? `known: ${listed.join(', ')}${rest}` : `did you mean \`${nearest}\`?`;
}

/** Messages of the room `chart`. */
export const chartMessages = {
  'chart-data-unclear': message('error', (_: Record<never, never>) => ({
    message: 'the data of a chart is one of three: a breakdown, facts, or series with groups',
    hint: 'give `breakdown: <id>`, or `facts: [<id>, …]`, or `series: [<name>, …]` together with `groups:`',
  })),
  'chart-unknown-fact': message('error', (args: UnknownName) => ({
    message: `the chart draws the fact \`${args.name}\`, which the dataset does not have`,
    hint: meant(args),
  })),
  'chart-unknown-breakdown': message('error', (args: UnknownName) => ({
    message: `the chart draws the breakdown \`${args.name}\`, which the dataset does not have`,
    hint: meant(args),
  })),
  'chart-not-a-figure': message('error', ({ fact, kind }: { fact: string; kind: string }) => ({
    message: `\`${fact}\` cannot be drawn: it is a ${kind}, not a figure`,
    hint: 'draw facts with a value only',
  })),
  'chart-fact-twice': message('error', ({ fact }: { fact: string }) => ({
    message: `the chart draws \`${fact}\` twice`,
    hint: 'leave one of the two out, or the reader adds the same amount up',
  })),
  'chart-group-too-long': message(
    'error',
    ({ group, facts, series }: { group: string; facts: number; series: number }) => ({
      message: `the group \`${group}\` has ${facts} facts for ${series} series`,
      hint: 'give one fact for each name in `series`, and `-` where a group has none',
    }),
  ),
  'chart-emphasis-not-drawn': message('error', (args: UnknownName) => ({
    message: `the chart sets off \`${args.name}\`, which it does not draw`,
    hint: meant(args),
  })),
  'unit-mixed-on-axis': message('error', ({ fact, unit, axis }: { fact: string; unit: string; axis: string }) => ({
    message: `\`${fact}\` is in \`${unit}\` and cannot stand on an axis in \`${axis}\``,
    hint: 'give the chart the unit of its facts, and facts of other units a chart of their own',
  })),
  'bar-below-zero': message('error', ({ fact, value }: { fact: string; value: string }) => ({
    message: `\`${fact}\` is ${value}, and bars begin at zero`,
    hint: 'show a negative amount in a table or in words',
  })),
  'not-additive': message('error', ({ first, second, reason }: { first: string; second: string; reason: string }) => ({
    message: `\`${first}\` and \`${second}\` are stacked, but ${reason}`,
    hint: 'set the bars side by side with `stack: none`',
  })),
  'share-not-stated': message('error', ({ breakdown }: { breakdown: string }) => ({
    message:
      breakdown === ''
        ? 'shares need a breakdown that the source states'
        : `\`${breakdown}\` only compares its amounts, so they have no shares`,
    hint: 'leave `share` out of `labels`',
  })),
  'compared-unsaid': message('error', ({ breakdown }: { breakdown: string }) => ({
    message: `\`${breakdown}\` sets amounts beside a total that the source does not divide, and the chart does not say so`,
    hint: 'write in `note`: "The source does not say that these are its parts."',
  })),
  'span-without-period': message('error', ({ fact }: { fact: string }) => ({
    message: `\`${fact}\` has no period from one year to another, so it has no place on a year axis`,
    hint: 'draw only facts with a `period` such as `2025/2030`, or use `mark: bar`',
  })),
  'span-not-plain': message('error', (_: Record<never, never>) => ({
    message: 'spans have one bar a category and are not stacked',
    hint: 'give `facts: [<id>, …]` and leave `stack` out',
  })),
  'chart-text-overlaps': message('error', ({ first, second }: { first: string; second: string }) => ({
    message: `the chart's labels \`${first}\` and \`${second}\` overlap`,
    hint: 'shorten the labels, or draw fewer bars',
  })),
  'chart-text-cut-off': message('error', ({ text }: { text: string }) => ({
    message: `the chart's label \`${text}\` does not fit on the chart`,
    hint: 'shorten the label',
  })),
  'chart-text-small': message('error', ({ text, size, least }: { text: string; size: number; least: number }) => ({
    message: `the chart's label \`${text}\` is set in ${size} pt, too small to read`,
    hint: `give the chart styles of the theme ${least} pt or more`,
  })),
  'chart-text-faint': message('error', ({ text, ratio }: { text: string; ratio: number }) => ({
    message: `the chart's label \`${text}\` has a contrast of ${ratio.toFixed(1)} against its ground`,
    hint: 'change the colours of the theme until it is 4.5 or more',
  })),
  'chart-glyph-missing': message('error', ({ text, characters }: { text: string; characters: string }) => ({
    message: `the chart's font has no glyph for \`${characters}\` in \`${text}\``,
    hint: 'replace the characters, or name a font in the theme that has them',
  })),
  'chart-not-drawable': message('error', ({ reason }: { reason: string }) => ({
    message: `the chart cannot be drawn as it is meant: ${reason}`,
    hint: 'shorten its labels',
  })),
};
