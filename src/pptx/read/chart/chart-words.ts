import type { Element } from '@xmldom/xmldom';
import { elementsIn, isNamed } from '../elements.ts';
import { bodyText } from '../text-lines.ts';
import { labelText } from './label-text.ts';
import type { ChartSeries } from './series.ts';
import { pointsIn } from './series.ts';

/** The words of a chart, a line each in the order of its part: titles, names of series, labels, categories. Numbers of caches are none. */
export function wordsOf(chart: Element, series: readonly ChartSeries[]): string {
  const words = new ChartWords(new Map(series.map((each) => [each.element, each])));
  words.collect(chart, undefined);
  return words.lines.filter((line) => line.trim() !== '').join('\n');
}

const lists = ['c:strCache', 'c:strLit', 'c:lvl', 'c15:dlblRangeCache'] as const;

class ChartWords {
  readonly lines: string[] = [];
  readonly #series: ReadonlyMap<Element, ChartSeries>;
  /** Every series repeats the categories: one list of them is enough. */
  readonly #seen = new Set<string>();

  constructor(series: ReadonlyMap<Element, ChartSeries>) {
    this.#series = series;
  }

  collect(element: Element, series: ChartSeries | undefined): void {
    if (isNamed(element, 'c:rich')) this.lines.push(bodyText(element));
    else if (series !== undefined && isNamed(element, 'c:dLbl')) this.lines.push(labelText(element, series));
    else if (lists.some((name) => isNamed(element, name))) this.#addList([...pointsIn(element).values()]);
    else for (const child of elementsIn(element)) this.collect(child, this.#series.get(child) ?? series);
  }

  #addList(list: readonly string[]): void {
    const key = list.join('\n');
    if (list.length > 1 && this.#seen.has(key)) return;
    this.#seen.add(key);
    for (const line of list) this.lines.push(line);
  }
}
