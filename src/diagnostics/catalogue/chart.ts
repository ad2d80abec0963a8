import { message } from '../message.ts';
import { joined } from '../wording.ts';

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
  'chart-data-unclear': message(
    'error',
    (_: Record<never, never>) => ({
      message: 'the data of a chart is one of four: a breakdown, facts, a series, or names of series with groups',
      hint: 'give `breakdown: <id>`, or `facts: [<id>, …]`, or `series: <id>`, or `series: [<name>, …]` together with `groups:`',
    }),
    {
      means: 'The chart file names its data in no way, or in more than one, so that it is open what is to be drawn.',
      example: {},
    },
  ),
  'chart-data-unfit': message(
    'error',
    ({ mark, wants }: { mark: string; wants: string }) => ({
      message: `\`mark: ${mark}\` cannot draw these data`,
      hint: `give the chart ${wants}`,
    }),
    {
      means:
        'Each mark draws data of its own shape: a line joins figures that follow each other, and parts of a total do not.',
      example: { mark: 'line', wants: '`facts: [<id>, …]`, or `series` with `groups`' },
    },
  ),
  'chart-field-unused': message(
    'error',
    ({ field, mark, marks }: { field: string; mark: string; marks: readonly string[] }) => ({
      message: `\`${field}\` means nothing for \`mark: ${mark}\``,
      hint: `leave \`${field}\` out; it is for ${joined(marks.map((name) => `\`mark: ${name}\``))}`,
    }),
    {
      means:
        'The chart file asks for something that its mark does not do, such as lines that are stacked or sorted. ' +
        'It would be left undone in silence.',
      example: { field: 'sort', mark: 'line', marks: ['bar', 'span'] },
    },
  ),
  'chart-unknown-fact': message(
    'error',
    (args: UnknownName) => ({
      message: `the chart draws the fact \`${args.name}\`, which the dataset does not have`,
      hint: meant(args),
    }),
    {
      means: 'The chart file names a fact that no data file defines. A bar would be missing.',
      example: { name: 'fdi-stocks', nearest: 'fdi-stock', known: ['fdi-stock', 'fdi-growth', 'investment-pledge'] },
    },
  ),
  'chart-unknown-breakdown': message(
    'error',
    (args: UnknownName) => ({
      message: `the chart draws the breakdown \`${args.name}\`, which the dataset does not have`,
      hint: meant(args),
    }),
    {
      means: 'The chart file names a breakdown that no data file defines, so there are no parts to draw.',
      example: { name: 'areas', nearest: 'investment-areas', known: ['investment-areas', 'supply-chain-520'] },
    },
  ),
  'chart-not-a-figure': message(
    'error',
    ({ fact, kind }: { fact: string; kind: string }) => ({
      message: `\`${fact}\` cannot be drawn: it is a ${kind}, not a figure`,
      hint: 'draw facts with a value only',
    }),
    {
      means:
        'The chart file names a statement or an event. These have words but no amount, so no bar can stand for them.',
      example: { fact: 'largest-investor', kind: 'statement' },
    },
  ),
  'chart-fact-twice': message(
    'error',
    ({ fact }: { fact: string }) => ({
      message: `the chart draws \`${fact}\` twice`,
      hint: 'leave one of the two out, or the reader adds the same amount up',
    }),
    {
      means: 'One fact has two bars in the same chart. Readers would take them for two amounts.',
      example: { fact: 'semiconductors' },
    },
  ),
  'chart-group-too-long': message(
    'error',
    ({ group, facts, series }: { group: string; facts: number; series: number }) => ({
      message: `the group \`${group}\` has ${facts} facts for ${series} series`,
      hint: 'give one fact for each name in `series`, and `-` where a group has none',
    }),
    {
      means:
        'A group lists more facts than the chart has series. The last ones would have neither a name nor a colour.',
      example: { group: 'Reported to date', facts: 3, series: 2 },
    },
  ),
  'chart-emphasis-not-drawn': message(
    'error',
    (args: UnknownName) => ({
      message: `the chart sets off \`${args.name}\`, which it does not draw`,
      hint: meant(args),
    }),
    {
      means:
        'One bar is to be set off from the others, and no bar of the chart shows that fact. ' +
        'What the chart should stress would not be seen.',
      example: { name: 'fdi-stocks', nearest: 'fdi-stock', known: ['fdi-stock', 'investment-pledge'] },
    },
  ),
  'unit-mixed-on-axis': message(
    'error',
    ({ fact, unit, axis }: { fact: string; unit: string; axis: string }) => ({
      message: `\`${fact}\` is in \`${unit}\` and cannot stand on an axis in \`${axis}\``,
      hint: 'give the chart the unit of its facts, and facts of other units a chart of their own, or draw both with `mark: combo`',
    }),
    {
      means: 'A fact is measured in another unit than the axis of the chart. The length of its bar would mean nothing.',
      example: { fact: 'jobs-projected', unit: 'jobs', axis: 'USD' },
    },
  ),
  'not-additive': message(
    'error',
    ({ first, second, reason }: { first: string; second: string; reason: string }) => ({
      message: `\`${first}\` and \`${second}\` are stacked, but ${reason}`,
      hint: 'set the bars side by side with `stack: none`',
    }),
    {
      means:
        'The chart stacks amounts that do not make a sum: their unit, span, date or modality differs, one counts in the ' +
        'other, the source does not call them parts, or a caveat says not to combine them. ' +
        'Readers take the height of a stack for a total.',
      example: {
        first: 'semiconductors',
        second: 'semiconductor-contribution',
        reason: 'one is reported, the other projected',
      },
    },
  ),
  'share-not-stated': message(
    'error',
    ({ breakdown }: { breakdown: string }) => ({
      message:
        breakdown === ''
          ? 'shares need a breakdown that the source states'
          : `\`${breakdown}\` only compares its amounts, so they have no shares`,
      hint: 'leave `share` out of `labels`',
    }),
    {
      means:
        'The bars are to carry their shares of a total, and no source says that the total consists of these amounts. ' +
        'The percentages would be a claim of the chart alone.',
      example: { breakdown: 'investment-areas' },
    },
  ),
  'share-missing': message(
    'error',
    ({ part, total }: { part: string; total: string }) => ({
      message: `the chart is to print the share of \`${part}\` in \`${total}\`, and no fact holds it`,
      hint: `add an entry to \`derived:\` with \`operation: share\` and \`of: [${part}, ${total}]\`, or leave \`share\` out of \`labels\``,
    }),
    {
      means:
        'Shares of a stated total are made by themselves, but not in a total of zero, nor where something else has the id ' +
        'that the share would get. A bar would be left without the share that the others have.',
      example: { part: 'food', total: 'exports' },
    },
  ),
  'compared-unsaid': message(
    'error',
    ({ breakdown }: { breakdown: string }) => ({
      message: `\`${breakdown}\` sets amounts beside a total that the source does not divide, and the chart does not say so`,
      hint: 'write in `note`: "The source does not say that these are its parts."',
    }),
    {
      means:
        'Amounts are drawn beside a total, and the source does not say that they are its parts. ' +
        'Readers take them for parts, unless subtitle or note says otherwise.',
      example: { breakdown: 'investment-areas' },
    },
  ),
  'chart-text-overlaps': message(
    'error',
    ({ first, second }: { first: string; second: string }) => ({
      message: `the chart's labels \`${first}\` and \`${second}\` overlap`,
      hint: 'shorten the labels, or draw fewer bars',
    }),
    {
      means: 'Two texts of the chart would be printed one over the other, so that neither can be read.',
      example: { first: '$238 billion', second: 'reported' },
    },
  ),
  'chart-text-cut-off': message(
    'error',
    ({ text }: { text: string }) => ({
      message: `the chart's label \`${text}\` does not fit on the chart`,
      hint: 'shorten the label',
    }),
    {
      means: 'A text of the chart reaches over its edge, so that only a part of it would be printed.',
      example: { text: 'Hydrogen, nuclear and renewable energy research' },
    },
  ),
  'chart-text-small': message(
    'error',
    ({ text, size, least }: { text: string; size: number; least: number }) => ({
      message: `the chart's label \`${text}\` is set in ${size} pt, too small to read`,
      hint: `give the chart styles of the theme ${least} pt or more`,
    }),
    {
      means: 'A text of the chart is smaller than anyone can be asked to read on paper.',
      example: { text: '2025–2030', size: 5.5, least: 6.5 },
    },
  ),
  'chart-text-faint': message(
    'error',
    ({ text, ratio }: { text: string; ratio: number }) => ({
      message: `the chart's label \`${text}\` has a contrast of ${ratio.toFixed(1)} against its ground`,
      hint: 'change the colours of the theme until it is 4.5 or more',
    }),
    {
      means:
        'A text of the chart hardly stands out from the colour behind it. ' +
        'WCAG 2.2 asks for a contrast of 4.5, so that readers with weak sight can read it.',
      example: { text: 'Not itemised', ratio: 2.9 },
    },
  ),
  'chart-glyph-missing': message(
    'error',
    ({ text, characters }: { text: string; characters: string }) => ({
      message: `the chart's font has no glyph for \`${characters}\` in \`${text}\``,
      hint: 'replace the characters, or name a font in the theme that has them',
    }),
    {
      means: 'The font of the chart has no shape for a character of this text. An empty box would be printed.',
      example: { text: 'Energy ✓', characters: '✓' },
    },
  ),
  'chart-not-drawable': message(
    'error',
    ({ reason }: { reason: string }) => ({
      message: `the chart cannot be drawn as it is meant: ${reason}`,
      hint: 'shorten its labels',
    }),
    {
      means:
        'The chart would be drawn in a way that nobody asked for, such as with a text that is squeezed into its ' +
        'place.',
      example: { reason: 'text squeezed: "Hydrogen, nuclear and renewable energy"' },
    },
  ),
};
