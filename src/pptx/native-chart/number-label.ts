import type { ChartPoint } from '../../chart/index.ts';
import type { NativeLabel } from '../presentation/native-chart.ts';

/** The first number in a label, with its sign, and the words around it. */
const parts = /^(.*?)([+\u2212-]?\d[\d,]*(?:\.\d+)?)(.*)$/s;

/** Number format of SpreadsheetML that prints the value as the label has it. */
function formatOf(number: string): string {
  const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const plain = (number.replace(/\D/g, '').length > 3 && number.includes(',') ? '#,##0' : '0') + fraction;
  return number.startsWith('+') ? `+${plain};\u2212${plain}` : `${plain};\u2212${plain}`;
}

/** A label with its number as a live field; as plain words where the number in it is not the value of the cell. */
export function toNativeLabel(point: ChartPoint): NativeLabel {
  const { label, decimal } = point;
  const grey = point.secondary === undefined || point.secondary === '' ? {} : { secondary: point.secondary };
  const [, prefix = '', number = '', suffix = ''] = parts.exec(label) ?? [];
  const value = Number(number.replace(/,/g, '').replace('\u2212', '-'));
  if (number === '' || value !== Number(decimal)) return { prefix: label, suffix: '', ...grey };
  return { prefix, format: formatOf(number), suffix, ...grey };
}

/** The label's words as they will be printed, for measuring. */
export function labelWords(
  point: ChartPoint,
  label: NativeLabel,
): { readonly value: string; readonly secondary: string } {
  return { value: label.format === undefined ? label.prefix : point.label, secondary: label.secondary ?? '' };
}
