import type { BasePlaceholder } from '../base/base-package.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';

/** `p:nvPr` that ties a shape to a placeholder of its layout, or to none. */
export function placeholderProperties(placeholder: BasePlaceholder | undefined): Xml {
  if (placeholder === undefined) return el('p:nvPr');
  const { type, orientation, size, idx } = placeholder;
  return el('p:nvPr', {}, el('p:ph', { type, orient: orientation, sz: size, idx }));
}
