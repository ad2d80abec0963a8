import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, integerOf } from '../../opc/index.ts';
import type { NumberFormat } from './number-format.ts';
import { formatCode, readNumberFormat } from './number-format.ts';

/** The number format of a style by its position, as cells name it. */
export type Styles = (style: number) => NumberFormat;

/** Reads the styles of a workbook (ISO/IEC 29500-1 §18.8.39). */
export function readStyles(root: Element | undefined): Styles {
  const declared = new Map(
    childrenOf(childOf(root, 'x:numFmts'), 'x:numFmt').map((format) => [
      integerOf(format, 'numFmtId'),
      attributeOf(format, 'formatCode') ?? '',
    ]),
  );
  const formats = childrenOf(childOf(root, 'x:cellXfs'), 'x:xf').map((style) =>
    readNumberFormat(formatCode(integerOf(style, 'numFmtId'), declared)),
  );
  const general = readNumberFormat('General');
  return (style) => formats[style] ?? general;
}
