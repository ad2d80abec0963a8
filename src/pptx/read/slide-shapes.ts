import type { Element } from '@xmldom/xmldom';
import type { Name } from '../../opc/index.ts';
import { attributeOf, childOf, elementsIn, integerOf, isNamed } from '../../opc/index.ts';

/** A shape of a slide or notes page, with what every kind of shape has. */
export interface SlideShape {
  readonly element: Element;
  /** `id` of `p:cNvPr`; 0 where the file gives none. */
  readonly id: number;
  /** Alternative text; empty where it has none. */
  readonly alternative: string;
}

/** Kinds of shapes and where each has its common properties (ISO/IEC 29500-1 §19.3.1). */
const properties: readonly (readonly [shape: Name, nonVisual: Name])[] = [
  ['p:sp', 'p:nvSpPr'],
  ['p:graphicFrame', 'p:nvGraphicFramePr'],
  ['p:cxnSp', 'p:nvCxnSpPr'],
  ['p:pic', 'p:nvPicPr'],
  ['p:grpSp', 'p:nvGrpSpPr'],
];

/** The shapes of a part (`p:sld`, `p:notes`) in drawing order; a group comes before what it holds. */
export function shapesOf(root: Element): readonly SlideShape[] {
  const tree = childOf(root, 'p:cSld', 'p:spTree');
  return tree === undefined ? [] : shapesIn(tree);
}

function shapesIn(tree: Element): readonly SlideShape[] {
  return elementsIn(tree).flatMap((element) => {
    const [shape, nonVisual] = properties.find(([name]) => isNamed(element, name)) ?? [];
    if (shape === undefined || nonVisual === undefined) return [];
    const common = childOf(element, nonVisual, 'p:cNvPr');
    const alternative = attributeOf(common, 'descr') ?? '';
    const found = { element, id: integerOf(common, 'id'), alternative };
    return shape === 'p:grpSp' ? [found, ...shapesIn(element)] : [found];
  });
}
