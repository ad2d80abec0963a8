import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, integerOf } from '../../../opc/index.ts';
import { bodyText, runText } from '../text-lines.ts';
import { formatByCode } from './number-format.ts';
import type { ChartSeries } from './series.ts';

/** Text of a label of a series (`c:dLbl`) as PowerPoint shows it: fields such as `[VALUE]` hold what their cells have. */
export function labelText(label: Element, series: ChartSeries): string {
  const position = integerOf(childOf(label, 'c:idx'), 'val');
  const code = attributeOf(childOf(label, 'c:numFmt'), 'formatCode') ?? 'General';
  const value = valueText(series.values.get(position), code);
  const category = series.categories.get(position);
  const shown = new Map([
    ['VALUE', value],
    ['YVALUE', value],
    ['CELLRANGE', series.labels.get(position)],
    ['CATEGORYNAME', category],
    ['XVALUE', valueText(category, code)],
    ['SERIESNAME', series.name],
  ]);
  return bodyText(childOf(label, 'c:tx', 'c:rich'), (field) => {
    const text = runText(field);
    const isOpen = /^\[.*\]$/s.test(text);
    return isOpen ? (shown.get(attributeOf(field, 'type') ?? '') ?? text) : text;
  });
}

function valueText(decimal: string | undefined, code: string): string | undefined {
  return decimal === undefined ? undefined : formatByCode(decimal, code);
}
