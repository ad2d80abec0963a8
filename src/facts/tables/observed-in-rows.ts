import type { YamlDocument, z } from '../../input/index.ts';
import { Numeral, valueAt } from '../../input/index.ts';
import type { Observed } from './observed.ts';
import type { seriesSchema } from './schema.ts';
import { usuallyMissing } from './table-options.ts';

/** The values of a series that are written in the facts file itself. */
export function observedInRows(
  { rows = [] }: z.output<typeof seriesSchema>,
  document: YamlDocument,
  path: readonly string[],
): readonly Observed[] {
  return rows.map(({ category, period, status, at, evidence }, index) => {
    const value = valueAt(document.value, [...path, 'rows', index, 'value']);
    const isMissing =
      value === undefined ||
      value === null ||
      (typeof value === 'string' && isOneOf(usuallyMissing, value.toLowerCase()));
    const text = value instanceof Numeral ? value.text : '';
    return {
      ...(category !== undefined && { category }),
      period,
      ...(!isMissing && { value }),
      ...(status && { status }),
      evidence: evidence ?? text,
      isCell: evidence === undefined,
      ...(at !== undefined && { at }),
      place: document.place([...path, 'rows', index, 'value']),
    };
  });
}

function isOneOf(texts: readonly string[], text: string): boolean {
  return texts.includes(text);
}
