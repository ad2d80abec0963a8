import type { Element } from '@xmldom/xmldom';
import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, elementsIn, textOf } from '../../../opc/index.ts';
import { areasOf } from '../../read/workbook/cell-range.ts';
import type { PackageFile } from './package-file.ts';
import { repeatedIn } from './repeated.ts';

const axisNames = ['catAx', 'valAx', 'dateAx', 'serAx'];

type ChartFault =
  | 'axis-twice'
  | 'axis-unknown'
  | 'axis-unused'
  | 'axis-uncrossed'
  | 'axis-number'
  | 'series-twice'
  | 'sheet-unknown'
  | 'points'
  | 'without-workbook';

/** A fault of a chart and what it is about. */
type Found = readonly [fault: ChartFault, what: string];

function valOf(element: Element | undefined): string {
  return attributeOf(element, 'val') ?? '';
}

/** Axes that stand twice, that no plot is drawn on, that plots name and are not there, or that cross none. */
function axisFaults(plotArea: Element): readonly Found[] {
  const children = elementsIn(plotArea);
  const axes = children.filter(({ localName }) => axisNames.includes(localName ?? ''));
  const plots = children.filter(({ localName }) => /Chart$/.test(localName ?? ''));
  const ids = axes.map((axis) => valOf(childOf(axis, 'c:axId')));
  const used = plots.flatMap((plot) => childrenOf(plot, 'c:axId').map(valOf));
  const crossed = axes.map((axis) => valOf(childOf(axis, 'c:crossAx')));
  return [
    ...repeatedIn(ids).map((id): Found => ['axis-twice', id]),
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id): Found => ['axis-unknown', id]),
    ...[...new Set(ids)].filter((id) => !used.includes(id)).map((id): Found => ['axis-unused', id]),
    ...crossed.filter((id) => !ids.includes(id)).map((id): Found => ['axis-uncrossed', id]),
    ...ids.filter((id) => !/^\d{1,10}$/.test(id) || Number(id) > 0xffffffff).map((id): Found => ['axis-number', id]),
  ];
}

/** Series that share an index or an order. */
function seriesFaults(plotArea: Element): readonly Found[] {
  const series = descendantsOf(plotArea, 'c:ser');
  const numbers = (name: 'c:idx' | 'c:order') => series.map((one) => valOf(childOf(one, name)));
  return [...repeatedIn(numbers('c:idx')), ...repeatedIn(numbers('c:order'))].map((id): Found => ['series-twice', id]);
}

/** The cells that a reference names, and the points that it keeps of them. */
interface CellReference {
  readonly formula: string;
  readonly cache: Element | undefined;
}

function referencesIn(root: Element): readonly CellReference[] {
  const plain = (['c:strRef', 'c:numRef'] as const).flatMap((name) =>
    descendantsOf(root, name).map((element) => ({
      formula: textOf(childOf(element, 'c:f')),
      cache: childOf(element, 'c:strCache') ?? childOf(element, 'c:numCache'),
    })),
  );
  const labels = descendantsOf(root, 'c15:datalabelsRange').map((element) => ({
    formula: textOf(childOf(element, 'c15:f')),
    cache: childOf(element, 'c15:dlblRangeCache'),
  }));
  return [...plain, ...labels];
}

/** References to sheets that the workbook lacks, and caches that are not as long as their cells or have points outside of them. */
function referenceFaults(root: Element, sheets: readonly string[]): readonly Found[] {
  return referencesIn(root).flatMap(({ formula, cache }): readonly Found[] => {
    const areas = areasOf(formula);
    if (areas.length === 0 || areas.some(({ sheet }) => !sheets.includes(sheet))) return [['sheet-unknown', formula]];
    const cells = areas.reduce((sum, { left, top, right, bottom }) => sum + (right - left + 1) * (bottom - top + 1), 0);
    const count = Number(valOf(childOf(cache, 'c:ptCount')));
    const places = childrenOf(cache, 'c:pt').map((point) => attributeOf(point, 'idx') ?? '');
    const isSound =
      count === cells && repeatedIn(places).length === 0 && places.every((place) => Number(place) < count);
    return cache === undefined || isSound ? [] : [['points', formula]];
  });
}

/** What PowerPoint would repair in charts, or find no data for: axes, series, and cells of the workbook; `sheetsOf` names its sheets. */
export function checkCharts(
  file: PackageFile,
  deck: string,
  sheetsOf: (workbook: string) => readonly string[] | undefined,
): readonly Diagnostic[] {
  return file.parts
    .filter((part) => /^ppt\/charts\/[^/]+\.xml$/.test(part))
    .flatMap((part) => {
      const root = file.root(part);
      const plotArea = childOf(root, 'c:chart', 'c:plotArea');
      if (root === undefined || plotArea === undefined) return [];
      const [workbook] = file.linked(part, 'package');
      const isLinked = workbook !== undefined && childOf(root, 'c:externalData') !== undefined;
      const sheets = isLinked ? sheetsOf(workbook) : undefined;
      // that a workbook cannot be unpacked is told of it, not of each of its cells
      const ofCells = sheets === undefined ? [] : referenceFaults(root, sheets);
      const cells: readonly Found[] = isLinked ? ofCells : [['without-workbook', part]];
      return [...axisFaults(plotArea), ...seriesFaults(plotArea), ...cells].map(([fault, what]) =>
        diagnose('package-chart-unsound', { file: deck, part, fault, what }),
      );
    });
}
