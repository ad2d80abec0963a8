import {
  choice,
  clockTime,
  date,
  factId,
  fields,
  id,
  integer,
  isoDateOf,
  isoMonthOf,
  list,
  named,
  nearestName,
  numeral,
  refuse,
  sureName,
  words,
  written,
  z,
} from '../input/index.ts';
import { modalities, operations, qualifiers, unitMultipliers } from './dataset.ts';
import { durationOf, isDuration } from './duration.ts';
import { columnsSchema, defaultsSchema, seriesSchema, tableSchema } from './tables/schema.ts';
import { isTimePoint, periodProblem, yearsOf } from './time.ts';
import { units } from './units.ts';

const unitNames = [...units.keys()];

function unitName() {
  return z
    .string()
    .superRefine((text, context) => {
      if (units.has(text)) return;
      const args = { id: text, nearest: nearestName(text, unitNames), known: unitNames };
      refuse(context, 'unknown-unit', args, sureName(text, unitNames, 'word'));
    })
    .meta({ takes: 'a [unit](data.md#units)', enum: unitNames });
}

/** A year, quarter, month or date, for editors; whether there is such a month or day is seen when it is read. */
const timePoint = '\\d{4}(-(Q[1-4]|\\d{2}(-\\d{2})?))?';

function horizon() {
  return written()
    .superRefine((text, context) => {
      if (!isTimePoint(text))
        refuse(context, 'horizon-not-iso', { written: text }, isoDateOf(text) ?? isoMonthOf(text));
    })
    .meta({ takes: 'a year, quarter, month or date', pattern: `^\\s*${timePoint}\\s*$` });
}

function period() {
  return written()
    .superRefine((text, context) => {
      const problem = periodProblem(text);
      if (problem !== undefined)
        refuse(context, problem, { written: text }, problem === 'period-not-iso' ? yearsOf(text) : undefined);
    })
    .meta({ takes: 'a period', pattern: `^\\s*${timePoint}(/${timePoint})?\\s*$` });
}

function duration() {
  return z
    .string()
    .superRefine((text, context) => {
      if (!isDuration(text)) refuse(context, 'duration-not-iso', { written: text }, durationOf(text));
    })
    .meta({ takes: 'a duration', pattern: '^P[1-9]\\d{0,3}[YMWD]$' });
}

function formerly() {
  return z
    .union([list(factId(), { min: 1 }), factId()])
    .describe('The id that it had in an earlier edition, or all of them, so that it is compared with itself.');
}

const factFields = {
  source: words().describe("Id of the source; the file's own `source` where it is left out.").exactOptional(),
  asOf: date().describe("State of affairs; the file's or the source's `asOf` where it is left out.").exactOptional(),
  validFor: duration()
    .describe(
      "How long it holds from `asOf`: `P1Y`, `P3M`, `P2W` or `P90D`; the indicator's or the file's where it is left out.",
    )
    .exactOptional(),
  at: words().describe('Place in the source, in own words: a table row or a paragraph.'),
  evidence: words().describe('The few words of the source that hold the fact.'),
  modality: choice(modalities).describe('How the source puts it.'),
  saidBy: words().describe('Who said it, where the source says so.').exactOptional(),
  referenceArea: words().describe('Area that the fact is about: ISO 3166-1 alpha-2, or a name.').exactOptional(),
  counterpartArea: words().describe('Area on the other side: ISO 3166-1 alpha-2, or a name.').exactOptional(),
  horizon: horizon().describe('By when, where the source says so: a year, month or date.').exactOptional(),
  period: period().describe('Over which span, where the source says so: `2025/2030`, or one year.').exactOptional(),
  formerly: formerly().exactOptional(),
  note: words().describe('What the next editor should know; not printed.').exactOptional(),
};

/** A figure in `facts:`. */
export const observationSchema = fields({
  indicator: words().describe('What is measured, in own words.'),
  label: words().describe('A shorter label for tiles and charts; the indicator where it is left out.').exactOptional(),
  value: numeral().describe('The number as the source has it, without unit or multiplier.'),
  unitMeasure: unitName().describe('One of the known units.'),
  unitMultiplier: choice(unitMultipliers)
    .describe('What the value counts; `unit` where it is left out.')
    .default('unit'),
  qualifier: choice(qualifiers).describe('How exact the source says the figure is.').exactOptional(),
  observationStatus: choice(['A', 'F', 'E'])
    .describe(
      'SDMX CL_OBS_STATUS: normal, forecast, estimated; follows from modality and qualifier where it is left out.',
    )
    .exactOptional(),
  counted: list(words(), { min: 1 })
    .describe('Words of the source for each thing that this pack counted itself, where the source gives no number.')
    .exactOptional(),
  ...factFields,
});

/** An entry of `statements:`. */
export const statementSchema = fields({
  text: words().describe('Who said, promised or did what, in own words.'),
  ...factFields,
});

/** An entry of `events:`. */
export const eventSchema = fields({
  text: words().describe('What happened, in own words.'),
  date: date().describe('The day, where the source gives one.').exactOptional(),
  time: clockTime().describe('Local time of day, where the source gives one.').exactOptional(),
  ...factFields,
});

/** An entry of `breakdowns:`. */
export const breakdownSchema = fields({
  total: words().describe('Id of the fact that holds the total.'),
  parts: list(words(), { min: 1 }).describe('Ids of the facts beside it.'),
  relation: choice(['stated', 'compared']).describe(
    "`stated`: the source says that these are the total's parts. `compared`: they are only set side by side.",
  ),
  residual: words()
    .describe('Label of what the parts leave over of a stated total; `not itemised` where it is left out.')
    .exactOptional(),
});

/** An entry of `derived:`. */
export const derivedSchema = fields({
  indicator: words().describe('What is computed, in own words.'),
  label: words().describe('A shorter label for tiles and charts.').exactOptional(),
  operation: choice(operations).describe('How it is computed.'),
  of: list(words(), { min: 1 }).describe('Ids of the operands, in the order that the operation reads them.'),
  base: choice(['growth'])
    .describe('For `ratio`: the second operand is a growth in per cent, and the amount before it is sought.')
    .exactOptional(),
  round: integer({ min: 0, max: 9 })
    .describe('Decimals of the result; sums and differences are exact and other results have one where it is left out.')
    .exactOptional(),
  unitMeasure: unitName().describe('Unit of a ratio of two units; else it follows from the operands.').exactOptional(),
  unitMultiplier: choice(unitMultipliers)
    .describe('What the result counts; that of the first operand where it is left out.')
    .exactOptional(),
  equals: words()
    .describe('Id of the figure that the source states for the result; they must agree as precisely as it is stated.')
    .exactOptional(),
  formerly: formerly().exactOptional(),
  note: words().describe('What the next editor should know; not printed.').exactOptional(),
});

/** An entry of `indicators:`. */
export const indicatorSchema = fields({
  validFor: duration().describe('How long every figure with this indicator holds that does not say so itself.'),
});

/** A file of `data/facts/`. */
export const factsFileSchema = fields({
  source: words().describe('Id of the source of every fact of this file that names none.').exactOptional(),
  asOf: date().describe('State of affairs of every fact of this file that names none.').exactOptional(),
  validFor: duration()
    .describe('How long every fact of this file holds for which nothing else says so.')
    .exactOptional(),
  indicators: z
    .record(z.string(), indicatorSchema)
    .describe('What is said once of all figures with an indicator, by the indicator to the letter.')
    .exactOptional(),
  facts: named(observationSchema).describe('Figures, by id.').exactOptional(),
  statements: named(statementSchema).describe('Who said, promised or did what, by id.').exactOptional(),
  events: named(eventSchema).describe('What happened, by id.').exactOptional(),
  breakdowns: named(breakdownSchema).describe('Amounts beside a total, by id.').exactOptional(),
  derived: named(derivedSchema).describe('Figures computed from others, by id.').exactOptional(),
  table: tableSchema.describe('A table with a fact a row.').exactOptional(),
  columns: columnsSchema.describe('The name of the column that gives each field of a fact.').exactOptional(),
  defaults: defaultsSchema
    .describe('Fields that no column gives; `{Column}` stands for the text of a cell.')
    .exactOptional(),
  series: named(seriesSchema).describe('Observations over time, by id.').exactOptional(),
});

/** An entry of `data/sources.yaml`. */
export const sourceSchema = fields({
  title: words().describe('Title of the document.'),
  kind: words().describe('What it is: article, report, statistics, speech …'),
  asOf: date().describe('State of affairs that the source describes.'),
  publisher: words().describe('Who issued it.').exactOptional(),
  url: z
    .url({ protocol: /^https?$/ })
    .describe('Where it can be read.')
    .exactOptional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits in lower case')
    .describe('SHA-256 of its text, so that a changed source is noticed.')
    .exactOptional(),
  note: words().describe('What a reader must know about the source as a whole.').exactOptional(),
  places: list(
    fields({
      name: words().describe('How `at` begins for the facts that stand in it: `Overview table`.'),
      begins: words().describe('The first few words of the part, to the letter.'),
    }).describe('A part of the text, up to where the next one begins.'),
    { min: 1 },
  )
    .describe('Parts of its text in their order, so that each fact can be checked at its stated place.')
    .exactOptional(),
});

/** `data/sources.yaml`. */
export const sourcesFileSchema = fields({
  sources: named(sourceSchema).describe('Documents that facts are taken from, by id.').exactOptional(),
});

/** An entry of `data/caveats.yaml`. */
export const caveatSchema = fields({
  facts: list(words(), { min: 1 }).describe('Ids of the facts that it is about.'),
  about: list(words(), { min: 1 })
    .describe('Ids of the facts without which it says nothing: a document that prints none of these leaves it out.')
    .exactOptional(),
  kind: choice(['contradiction', 'tension', 'gap', 'double-count', 'scope']).describe('What is wrong.'),
  severity: choice(['note', 'read-with-care', 'do-not-combine']).describe(
    'How much it matters. With `do-not-combine` no figure is computed from two of its facts.',
  ),
  text: words().describe('What the reader must be told, in own words and without figures.'),
});

/** `data/caveats.yaml`. */
export const caveatsFileSchema = fields({
  caveats: named(caveatSchema).describe('What a careful reader must be told, by id.').exactOptional(),
});

/** `data/glossary.yaml`. */
export const glossarySchema = fields({
  names: z
    .record(z.string().regex(/\p{L}/u, 'expected a name with a letter in it'), words())
    .describe('Names that hold a figure and are none, such as `G7`, and what each stands for. Each has a letter.')
    .exactOptional(),
});

/** Entries by id, to be checked one by one, so that one bad entry does not hide the others. */
const entries = z.record(id(), z.unknown()).exactOptional();
const { source, asOf, validFor } = factsFileSchema.shape;

/** The top level of a file of `data/facts/`. */
export const factsHead = fields({
  source,
  asOf,
  validFor,
  indicators: z.record(z.string(), z.unknown()).exactOptional(),
  facts: entries,
  statements: entries,
  events: entries,
  breakdowns: entries,
  derived: entries,
  table: z.unknown().exactOptional(),
  columns: z.unknown().exactOptional(),
  defaults: z.unknown().exactOptional(),
  series: entries,
});

/** The top level of `data/sources.yaml`. */
export const sourcesHead = fields({ sources: entries });

/** The top level of `data/caveats.yaml`. */
export const caveatsHead = fields({ caveats: entries });
