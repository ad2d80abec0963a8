import type { Attr, Element } from '@xmldom/xmldom';
import { namespaces } from '../../opc/index.ts';

/** Attributes of an element that name relationships of its part. */
function linksOf(element: Element): readonly Attr[] {
  return Array.from(element.attributes).filter(
    ({ namespaceURI, value }) => namespaceURI === namespaces.r && value !== '',
  );
}

/** Elements that can go without what stands around them. */
const removable = new Set([
  'ext',
  'hlinkClick',
  'hlinkHover',
  'hlinkMouseOver',
  'snd',
  'custDataLst',
  'controls',
  'embeddedFont',
  'sp',
  'pic',
  'graphicFrame',
  'cxnSp',
  'contentPart',
  'bg',
  'transition',
  'timing',
]);

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent !== null && parent.nodeType === 1 ? (parent as Element) : undefined;
}

/** Takes away an element that asks for something that is not there, with as little around it as can be missed. */
function cutOut(element: Element): void {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    const parent = parentOf(at);
    // a fill gives way to no fill, so that its shape stays
    if (at.localName === 'blipFill' && at.namespaceURI === namespaces.a && parent?.localName !== 'bgPr') {
      const document = at.ownerDocument;
      if (document !== null) parent?.replaceChild(document.createElementNS(namespaces.a, 'a:noFill'), at);
      return;
    }
    if (removable.has(at.localName ?? '')) {
      parent?.removeChild(at);
      return;
    }
  }
  parentOf(element)?.removeChild(element);
}

/** Actions that only turn pages; all others run something. */
const harmless = /^ppaction:\/\/(hlinkshowjump|noaction)/;

function isHarmful(element: Element): boolean {
  const action = element.getAttribute('action') ?? '';
  return /^hlink/.test(element.localName ?? '') && action !== '' && !harmless.test(action);
}

/**
 * Takes everything out of a part that names another relationship than those kept, or runs something when it is clicked. Says whether
 * anything of the latter kind was there.
 */
export function cutLinks(root: Element, kept: ReadonlySet<string>): boolean {
  const elements = Array.from(root.getElementsByTagName('*'));
  let acted = false;
  for (const element of elements) {
    const links = linksOf(element);
    const lost = links.filter(({ value }) => !kept.has(value));
    const harmful = isHarmful(element);
    acted ||= harmful && links.length === 0;
    if (lost.length === 0 && !harmful) continue;
    // a picture that is both linked and embedded stays
    if (lost.length < links.length && !harmful) for (const attribute of lost) element.removeAttributeNode(attribute);
    else cutOut(element);
  }
  return acted;
}
