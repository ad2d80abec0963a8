import type { Element } from '@xmldom/xmldom';
import { childOf, descendantsOf, textOf } from '../../../opc/index.ts';
import type { ReadCell } from '../../../trace/index.ts';
import type { Area } from '../workbook/cell-range.ts';
import { areasOf, cellAt, formatCell } from '../workbook/cell-range.ts';
import type { Workbook } from '../workbook/read-workbook.ts';
import { cellValue } from '../workbook/read-workbook.ts';
import type { ChartSeries } from './series.ts';
import { pointsIn } from './series.ts';

/** A number of a chart, before the shape that shows the chart is known. */
export type ChartCell = Omit<ReadCell, 'shape'>;

/** Every number of a chart, category by category, with what the workbook has in the same cell. */
export function cellsOf(series: readonly ChartSeries[], workbook: Workbook): readonly ChartCell[] {
  return series
    .flatMap((each) => numbersIn(each, workbook))
    .toSorted((a, b) => a.position - b.position)
    .map(({ position: _, ...cell }) => cell);
}

type PlacedCell = ChartCell & { readonly position: number };

function numbersIn(series: ChartSeries, workbook: Workbook): readonly PlacedCell[] {
  const referred = descendantsOf(series.element, 'c:numRef').flatMap((reference) => {
    const formula = textOf(childOf(reference, 'c:f'));
    const areas = areasOf(formula);
    return numbersOf(series, childOf(reference, 'c:numCache')).map((number) => ({
      ...number,
      ...located({ formula, areas, position: number.position }, workbook),
    }));
  });
  const literal = descendantsOf(series.element, 'c:numLit').flatMap((holder) => numbersOf(series, holder));
  return [...referred, ...literal];
}

function numbersOf({ name, categories }: ChartSeries, holder: Element | undefined): readonly PlacedCell[] {
  return [...pointsIn(holder)].map(([position, cached]) => ({
    position,
    series: name,
    category: categories.get(position) ?? '',
    cached,
  }));
}

interface Reference {
  readonly formula: string;
  readonly areas: readonly Area[];
  readonly position: number;
}

function located({ formula, areas, position }: Reference, workbook: Workbook): Pick<ChartCell, 'cell' | 'value'> {
  const address = cellAt(areas, position);
  if (address === undefined) return { cell: formula };
  const value = cellValue(workbook, address);
  return { cell: formatCell(address), ...(value === undefined ? {} : { value }) };
}
