import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, columnIndex } from '../../opc/index.ts';

/** A block of merged cells; columns from 0, rows from 1, both ends in it. */
export interface MergedBlock {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads which cells of a sheet are merged (ISO/IEC 29500-1 §18.3.1.55). */
export function mergedBlocks(sheet: Element): readonly MergedBlock[] {
  return childrenOf(childOf(sheet, 'x:mergeCells'), 'x:mergeCell').flatMap((merge) => {
    const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/i.exec(attributeOf(merge, 'ref') ?? '');
    if (found === null) return [];
    const [, left = '', top = '', right = '', bottom = ''] = found;
    return [{ left: columnIndex(left), top: Number(top), right: columnIndex(right), bottom: Number(bottom) }];
  });
}
