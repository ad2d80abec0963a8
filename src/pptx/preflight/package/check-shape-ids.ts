import type { Element } from '@xmldom/xmldom';
import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, childOf, descendantsOf } from '../../../opc/index.ts';
import type { PackageFile } from './package-file.ts';
import { repeatedIn } from './repeated.ts';

/** Parts with shapes; names are ours on slides alone, elsewhere they are the brand's. */
const shapedParts = /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;
const namedParts = /^ppt\/slides\//;

/** Types of placeholders that a slide has once, whatever their index. */
const single = ['title', 'ctrTitle', 'dt', 'ftr', 'sldNum'];

function placeholderKey(placeholder: Element): string {
  const type = attributeOf(placeholder, 'type') ?? 'obj';
  return single.includes(type) ? type.replace('ctrTitle', 'title') : `${attributeOf(placeholder, 'idx') ?? '0'}`;
}

/** Ids, names and placeholders of shapes that stand twice in one part, and ids that none may have. */
export function checkShapeIds(file: PackageFile, deck: string): readonly Diagnostic[] {
  return file.parts
    .filter((part) => shapedParts.test(part))
    .flatMap((part) => {
      const root = file.root(part);
      const shapes = descendantsOf(root, 'p:cNvPr');
      const ids = shapes.map((shape) => attributeOf(shape, 'id') ?? '');
      const names = namedParts.test(part) ? shapes.slice(1).map((shape) => attributeOf(shape, 'name') ?? '') : [];
      const own = childOf(root, 'p:cSld', 'p:spTree');
      const placeholders = namedParts.test(part) ? descendantsOf(own, 'p:ph').map(placeholderKey) : [];
      const repeated = [
        ...repeatedIn(ids).map((value) => ({ kind: 'shape id', value })),
        ...repeatedIn(names).map((value) => ({ kind: 'shape name', value })),
        ...repeatedIn(placeholders).map((value) => ({ kind: 'placeholder', value })),
      ];
      return [
        ...repeated.map((one) => diagnose('package-id-repeated', { file: deck, part, ...one })),
        ...ids
          .filter((id) => !/^[1-9]\d{0,9}$/.test(id) || Number(id) > 0x7fffffff)
          .map((value) => diagnose('package-id-out-of-range', { file: deck, part, kind: 'shape id', value })),
      ];
    });
}
