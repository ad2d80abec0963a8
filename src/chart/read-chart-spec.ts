import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Own } from '../extension/index.ts';
import type { Dataset } from '../facts/index.ts';
import { unitMultipliers, units } from '../facts/index.ts';
import type { SourceText } from '../input/index.ts';
import {
  checkSchema,
  choice,
  factId,
  fields,
  id,
  integer,
  isId,
  list,
  readYaml,
  refuse,
  valueAt,
  words,
  written,
  type YamlDocument,
  z,
} from '../input/index.ts';
import type { ChartExtension } from './extension/chart-extension.ts';
import { drawByMark, tellMaker } from './extension/draw-by-mark.ts';
import type { AxisUnit, ChartGroup, ChartSpec, SeriesSpec } from './spec.ts';
import { chartMarks, gap } from './spec.ts';

function unitName() {
  return choice([...units.keys()]).meta({ takes: 'a [unit](data.md#units)' });
}

const group = fields({
  label: words().describe('Name of the group.'),
  facts: list(z.union([factId(), z.literal(gap)]), { min: 1 }).describe('One fact a series, `-` for none.'),
});

const series = z.union([
  words(),
  fields({
    name: words().describe('Name of the series.'),
    unitMeasure: unitName().optional().describe('The unit of its figures, where it is not that of the chart.'),
    unitMultiplier: choice(unitMultipliers).optional().describe('The multiplier of its figures.'),
    scale: fields({ domainMin: integer().describe('Where the axis of its figures begins.') })
      .optional()
      .describe('The axis of its figures.'),
  }),
]);

/** Of the three ways to name data a chart takes one, and what belongs to a way goes with it. */
const oneWay = {
  oneOf: [{ required: ['breakdown'] }, { required: ['facts'] }, { required: ['series'] }],
  dependencies: { groups: ['series'], categories: ['series'], from: ['series'], to: ['series'] },
};

const data = fields({
  breakdown: id().optional().describe('A breakdown of the dataset.'),
  facts: list(factId(), { min: 1 }).optional().describe('Facts, one bar each.'),
  series: z
    .union([id(), list(series, { min: 1 })])
    .optional()
    .describe(
      'A series of the dataset, or names of the bars of every group, with units of their own where they have some.',
    ),
  groups: list(group, { min: 1 }).optional().describe('Groups of bars.'),
  categories: list(id(), { min: 1 }).optional().describe('Of a series of the dataset: the categories that are drawn.'),
  from: written().optional().describe('Of a series of the dataset: the first period that is drawn.'),
  to: written().optional().describe('Of a series of the dataset: the last period that is drawn.'),
})
  .transform((given, context): GivenData => {
    const { breakdown, facts, series, groups, categories, from, to } = given;
    const isPart = categories !== undefined || from !== undefined || to !== undefined;
    if (typeof series === 'string' && [breakdown, facts, groups].every((way) => way === undefined)) {
      return {
        observations: series,
        ...(categories && { only: categories }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      };
    }
    const ways = [breakdown, facts, series ?? groups].filter((way) => way !== undefined);
    if (ways.length === 1 && !isPart && typeof series !== 'string') {
      if (breakdown !== undefined) return { breakdown };
      if (facts !== undefined) return { facts };
      if (series !== undefined && groups !== undefined) return { series, groups };
    }
    refuse(context, 'chart-data-unclear', {});
    return z.NEVER;
  })
  .meta(oneWay);

/** The data of a chart file as it names them. */
type GivenData =
  | Exclude<ChartSpec['data'], { readonly groups: unknown }>
  | { readonly series: readonly GivenSeries[]; readonly groups: readonly ChartGroup[] };

type GivenSeries = z.infer<typeof series>;

/** The shape of `templates/<section>/charts/*.yaml`. */
export const chartSchema = fields({
  title: words().describe('The finding, a sentence.'),
  subtitle: words().describe('What is measured, and over which span.'),
  note: words().optional().describe('Printed under the chart.'),
  mark: choice(chartMarks)
    .default('bar')
    .describe(
      'What is drawn: bars from zero, spans over a year axis, lines, rules between two figures, a ring of parts, a band, points on two axes, ' +
        'or columns and a line with an axis each.',
    ),
  orient: choice(['horizontal', 'vertical']).default('horizontal').describe('Direction of the bars.'),
  stack: choice(['none', 'zero', 'normalize']).default('none').describe('Side by side, stacked, or stacked to 100 %.'),
  data: data.describe('A breakdown, facts, a series of the dataset, or series with groups.'),
  unitMeasure: unitName().describe('The unit of all amounts.'),
  unitMultiplier: choice(unitMultipliers).default('unit').describe('The multiplier of all amounts.'),
  emphasis: factId().optional().describe('The fact to set off from the others.'),
  labels: list(choice(['value', 'share', 'qualifier', 'horizon']))
    .default(['value'])
    .describe(
      'What stands beside a bar. Value and qualifier always do, its time where no other words of the chart say it.',
    ),
  sort: choice(['none', 'descending']).default('none').describe('Order of the categories.'),
  scale: fields({
    domainMin: integer().describe(
      'Where the axis begins: the first year of spans, the lowest value of lines and rules. Bars begin at zero.',
    ),
  })
    .describe('The value axis.')
    .exactOptional(),
});

/** What the reading of chart files needs of the rest of a pack. */
export interface ChartFileContext {
  /** Kinds of charts that the pack adds, by name. */
  readonly kinds: ReadonlyMap<string, Own<ChartExtension>>;
  readonly dataset: Dataset;
}

/**
 * Reads a chart file. The spec is given only when its fields are right; whether its facts exist is seen by `toChart`.
 *
 * @param id unique in the pack: the file's name without its ending
 * @param context of a pack that adds kinds of charts
 */
export function readChartSpec(
  source: SourceText,
  id: string,
  context?: ChartFileContext,
): Checked<ChartSpec | undefined> {
  const document = readYaml(source);
  if (document.value === undefined) return { value: undefined, diagnostics: document.diagnostics };
  const own = context?.kinds.get(String(valueAt(document.value.value, ['mark'])));
  const drawn = own && context ? drawByMark(document.value, own, { ...context, id }) : { ...document, diagnostics: [] };
  const found = [...checkId(source, id), ...document.diagnostics, ...drawn.diagnostics];
  if (drawn.value === undefined) return { value: undefined, diagnostics: found };
  const spec = toSpec(drawn.value, id, own === undefined ? [...(context?.kinds.keys() ?? [])] : []);
  const asked = drawn.value.place(['mark']);
  const told = own === undefined ? spec.diagnostics : spec.diagnostics.map((each) => tellMaker(each, own, asked));
  return { value: spec.value, diagnostics: [...found, ...told] };
}

function toSpec(yaml: YamlDocument, id: string, kinds: readonly string[]): Checked<ChartSpec | undefined> {
  const checked = checkSchema(yaml, schemaWith(kinds));
  const { diagnostics } = checked;
  if (checked.value === undefined) return { value: undefined, diagnostics };
  const { note, emphasis, data: given, ...rest } = checked.value;
  const spec: ChartSpec = {
    id,
    ...rest,
    data:
      'groups' in given ? { ...given, series: given.series.map((one, index) => toSeries(one, index, rest)) } : given,
    ...(note === undefined ? {} : { note }),
    ...(emphasis === undefined ? {} : { emphasis }),
    place: yaml.place([]),
    placeOf: (path) => yaml.place(path),
    placeInside: (path, start, end) => yaml.placeInside(path, start, end),
  };
  return { value: spec, diagnostics };
}

/** The schema that offers the kinds of a pack as well to whoever misspells one; a file of such a kind does not come here. */
function schemaWith(kinds: readonly string[]): typeof chartSchema {
  if (kinds.length === 0) return chartSchema;
  const mark = choice([...chartMarks, ...kinds]).default('bar');
  return chartSchema.extend({ mark }) as unknown as typeof chartSchema;
}

/** A series that names one part of a unit has the other from the chart, unless it measures something else. */
function toSeries(given: GivenSeries, index: number, chart: AxisUnit): SeriesSpec {
  const path = ['data', 'series', index];
  if (typeof given === 'string') return { name: given, path };
  const { name, unitMeasure, unitMultiplier, scale } = given;
  const own = { unitMeasure: unitMeasure ?? chart.unitMeasure, unitMultiplier: unitMultiplier ?? 'unit' };
  const isOwn = unitMeasure !== undefined || unitMultiplier !== undefined;
  return {
    name,
    path: [...path, 'name'],
    ...(isOwn ? { unit: own } : {}),
    ...(scale === undefined ? {} : { scale }),
  };
}

/** An id stands in templates and names a file, so it is written as every id is. */
function checkId({ file }: SourceText, id: string): readonly Diagnostic[] {
  return isId(id) ? [] : [diagnose('id-not-kebab-case', { id }, { place: { file, line: 1, column: 1 } })];
}
