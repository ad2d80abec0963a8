import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ChartMark, ChartSpec } from '../spec.ts';
import { hasTwoAxes } from '../two-axes.ts';

/** Fields that only some marks have a use for, and whether a chart file gives them. */
const fields = [
  { name: 'stack', marks: ['bar'], isGiven: ({ stack }: ChartSpec) => stack !== 'none' },
  { name: 'sort', marks: ['bar', 'span'], isGiven: ({ sort }: ChartSpec) => sort !== 'none' },
] as const satisfies readonly {
  readonly name: string;
  readonly marks: readonly ChartMark[];
  readonly isGiven: (spec: ChartSpec) => boolean;
}[];

interface Shape {
  /** The data that the mark draws, in the words of a chart file. */
  readonly wants: string;
  readonly fits: (data: ChartSpec['data']) => boolean;
}

/** Marks that do not draw every kind of data. */
const shapes: Readonly<Partial<Record<ChartMark, Shape>>> = {
  line: {
    wants: '`facts: [<id>, …]`, `series: <id>`, or `series` with `groups`',
    fits: (data) => !('breakdown' in data),
  },
  rule: {
    wants: '`series: [<from>, <to>]` with `groups`',
    fits: (data) => 'groups' in data && data.series.length === 2,
  },
  area: {
    wants: '`series: [<low>, <high>]` with `groups`, and a third series for the line between them',
    fits: (data) => 'groups' in data && (data.series.length === 2 || data.series.length === 3),
  },
  point: {
    wants: '`series: [<across>, <up>]` with `groups`',
    fits: (data) => 'groups' in data && data.series.length === 2,
  },
  combo: {
    wants: '`series: [<columns>, <line>]` with `groups`',
    fits: (data) => 'groups' in data && data.series.length === 2,
  },
  arc: { wants: '`breakdown: <id>` of `relation: stated`', fits: (data) => 'breakdown' in data },
};

/** Holds the data and the fields of a chart file against what its mark can draw. */
export function checkMark(spec: ChartSpec): readonly Diagnostic[] {
  const { mark, data } = spec;
  const unused = fields.filter(({ marks, isGiven }) => isGiven(spec) && !isOneOf(marks, mark));
  const shape = shapes[mark];
  return [
    ...checkSeries(spec),
    ...unused
      .filter(({ name }) => mark !== 'span' || name !== 'stack')
      .map(({ name, marks }) =>
        diagnose('chart-field-unused', { field: name, mark, marks }, { place: spec.placeOf([name]) }),
      ),
    ...(shape === undefined || shape.fits(data)
      ? []
      : [diagnose('chart-data-unfit', { mark, wants: shape.wants }, { place: spec.placeOf(['data']) })]),
  ];
}

/** Units and axes of single series, which most marks have no place for. */
function checkSeries({ mark, data, scale, placeOf }: ChartSpec): readonly Diagnostic[] {
  if (!('groups' in data)) return [];
  const unusedOf = (field: string, marks: readonly ChartMark[], path: readonly (string | number)[]) =>
    diagnose('chart-field-unused', { field, mark, marks }, { place: placeOf(path) });
  const elsewhere = ['span', 'line', 'rule', 'area'] as const;
  return [
    ...(mark === 'point' && scale !== undefined ? [unusedOf('scale', elsewhere, ['scale'])] : []),
    ...data.series.flatMap((series, index) => [
      ...(series.unit === undefined || hasTwoAxes(mark)
        ? []
        : [unusedOf('unitMeasure', ['point', 'combo'], ['data', 'series', index])]),
      ...(series.scale === undefined || mark === 'point'
        ? []
        : [unusedOf('scale', ['point'], ['data', 'series', index, 'scale'])]),
    ]),
  ];
}

function isOneOf(marks: readonly ChartMark[], mark: ChartMark): boolean {
  return marks.includes(mark);
}
