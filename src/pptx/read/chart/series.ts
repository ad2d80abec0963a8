import type { Element } from '@xmldom/xmldom';
import type { Name } from '../../../opc/index.ts';
import { childOf, childrenOf, descendantsOf, elementsIn, fromXstring, integerOf, textOf } from '../../../opc/index.ts';

/** Values of a cache or a literal by their position from 0 (`c:pt`, ISO/IEC 29500-1 §21.2.2); gaps are left out. */
export type Points = ReadonlyMap<number, string>;

/** A series of a chart (`c:ser`) as the part has it. */
export interface ChartSeries {
  readonly element: Element;
  readonly name: string;
  readonly categories: Points;
  readonly values: Points;
  /** Cells that labels take words from (Office 2013’s extension). */
  readonly labels: Points;
}

/** The series of a chart in the order of its part. */
export function seriesOf(root: Element): readonly ChartSeries[] {
  return descendantsOf(root, 'c:ser').map(readSeries);
}

function readSeries(element: Element): ChartSeries {
  const name = childOf(element, 'c:tx');
  return {
    element,
    name: [...pointsIn(childOf(name, 'c:strRef', 'c:strCache')).values(), textOf(childOf(name, 'c:v'))]
      .join(' ')
      .trim(),
    categories: dataOf(element, 'c:cat', 'c:xVal'),
    values: dataOf(element, 'c:val', 'c:yVal'),
    labels: pointsIn(descendantsOf(element, 'c15:dlblRangeCache')[0]),
  };
}

/** Points of the first of some data elements that a series has, whichever way the points are held. */
function dataOf(series: Element, ...names: readonly Name[]): Points {
  const data = names.map((name) => childOf(series, name)).find((element) => element !== undefined);
  if (data === undefined) return new Map();
  const holders = elementsIn(data).flatMap((held) => [held, ...elementsIn(held)]);
  // categories of several levels begin with the innermost
  const levels = holders.flatMap((holder) => childrenOf(holder, 'c:lvl'));
  return pointsIn([...levels, ...holders].find((holder) => childrenOf(holder, 'c:pt').length > 0));
}

/** Points directly in an element. */
export function pointsIn(holder: Element | undefined): Points {
  return new Map(
    childrenOf(holder, 'c:pt').map((point) => [integerOf(point, 'idx'), fromXstring(textOf(childOf(point, 'c:v')))]),
  );
}
