import type { Element } from '@xmldom/xmldom';
import { childOf, elementsIn, integerOf, isNamed } from '../../../opc/index.ts';
import { bodyText } from '../text-lines.ts';
import { labelText } from './label-text.ts';
import type { ChartSeries } from './series.ts';
import { pointsIn } from './series.ts';

/**
 * The words of a chart, a line each: titles, labels category by category as they are seen (not series by series as they are stored),
 * categories, names of series and what else it lists. Numbers of caches are none.
 */
export function wordsOf(chart: Element, series: readonly ChartSeries[]): string {
  const words = new ChartWords(series);
  words.collect(chart);
  return words.lines.filter((line) => line.trim() !== '').join('\n');
}

const lists = ['c:strCache', 'c:strLit', 'c:lvl', 'c15:dlblRangeCache'] as const;
const categories = ['c:cat', 'c:xVal'] as const;

/** Where in a chart an element stands. */
interface Surroundings {
  readonly series?: ChartSeries;
  /** Whether it is one of the categories. */
  readonly isCategory?: boolean;
}

class ChartWords {
  readonly #titles: string[] = [];
  readonly #labels: { readonly position: number; readonly text: string }[] = [];
  /** Every series repeats the categories: one list of them is enough. */
  readonly #categories = new Set<string>();
  readonly #names: string[] = [];
  readonly #series: ReadonlyMap<Element, ChartSeries>;

  constructor(series: readonly ChartSeries[]) {
    this.#series = new Map(series.map((each) => [each.element, each]));
  }

  get lines(): readonly string[] {
    const labels = this.#labels.toSorted((a, b) => a.position - b.position).map(({ text }) => text);
    return [...this.#titles, ...labels, ...this.#categories, ...this.#names];
  }

  collect(element: Element, around: Surroundings = {}): void {
    const { series } = around;
    if (isNamed(element, 'c:rich')) this.#titles.push(bodyText(element));
    else if (series !== undefined && isNamed(element, 'c:dLbl')) this.#addLabel(element, series);
    else if (lists.some((name) => isNamed(element, name))) this.#addList(element, around);
    else for (const child of elementsIn(element)) this.collect(child, this.#around(child, around));
  }

  #around(child: Element, { series, isCategory = false }: Surroundings): Surroundings {
    const own = this.#series.get(child) ?? series;
    const isInCategories = isCategory || categories.some((name) => isNamed(child, name));
    return { ...(own && { series: own }), isCategory: isInCategories };
  }

  #addLabel(label: Element, series: ChartSeries): void {
    this.#labels.push({ position: integerOf(childOf(label, 'c:idx'), 'val'), text: labelText(label, series) });
  }

  #addList(element: Element, { isCategory = false }: Surroundings): void {
    const list = [...pointsIn(element).values()].join('\n');
    if (isCategory) this.#categories.add(list);
    else this.#names.push(list);
  }
}
