import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, integerOf, relationshipOf } from '../../../opc/index.ts';
import type { ColorScheme, NamedColors } from '../../brand/color-scheme.ts';
import { nameColors, readColorScheme } from '../../brand/color-scheme.ts';
import type { PackageFile } from '../package/package-file.ts';
import type { PageShape } from './page-shape.ts';
import { shapesIn } from './page-shape.ts';

/** The part that a slide inherits from, with its own shapes. */
export interface InheritedPage {
  readonly root: Element;
  readonly shapes: readonly PageShape[];
}

/** A slide as it is seen: its own shapes in drawing order, which is the order in which they are read aloud, and what it inherits. */
export interface SlidePage {
  /** From 1. */
  readonly number: number;
  readonly part: string;
  readonly root: Element;
  readonly shapes: readonly PageShape[];
  readonly layout: InheritedPage;
  readonly master: InheritedPage;
  /** The colours of its theme as it names them. */
  readonly colors: NamedColors;
  /** List style of the presentation, for text that inherits from nothing else. */
  readonly usualText: Element | undefined;
  readonly width: number;
  readonly height: number;
}

interface Shared {
  readonly file: PackageFile;
  readonly schemes: Map<string, ColorScheme>;
  readonly pages: Map<string, InheritedPage | undefined>;
  readonly presentation: Element;
}

function inheritedPage(part: string | undefined, { file, pages }: Shared): InheritedPage | undefined {
  if (part === undefined) return undefined;
  if (!pages.has(part)) {
    const root = file.root(part);
    pages.set(part, root && { root, shapes: shapesIn(root) });
  }
  return pages.get(part);
}

function schemeOf(master: string, { file, schemes }: Shared): ColorScheme {
  const [theme = ''] = file.linked(master, 'theme');
  const known = schemes.get(theme) ?? readColorScheme(file.root(theme));
  schemes.set(theme, known);
  return known;
}

function toPage(part: string, number: number, shared: Shared): SlidePage | undefined {
  const { file, presentation } = shared;
  const root = file.root(part);
  const [layoutPart = ''] = file.linked(part, 'slideLayout');
  const [masterPart = ''] = file.linked(layoutPart, 'slideMaster');
  const layout = inheritedPage(layoutPart, shared);
  const master = inheritedPage(masterPart, shared);
  if (root === undefined || layout === undefined || master === undefined) return undefined;
  const override = [root, layout.root]
    .map((one) => childOf(one, 'p:clrMapOvr', 'a:overrideClrMapping'))
    .find((one) => one !== undefined);
  const size = childOf(presentation, 'p:sldSz');
  return {
    number,
    part,
    root,
    shapes: shapesIn(root, [layout, master]),
    layout,
    master,
    colors: nameColors(schemeOf(masterPart, shared), override ?? childOf(master.root, 'p:clrMap')),
    usualText: childOf(presentation, 'p:defaultTextStyle'),
    width: integerOf(size, 'cx'),
    height: integerOf(size, 'cy'),
  };
}

/** The slides of a deck in the order of its list; those whose parts do not fit together are left out. */
export function slidePages(file: PackageFile): readonly SlidePage[] {
  const [main = ''] = file.linked('', 'officeDocument');
  const presentation = file.root(main);
  if (presentation === undefined) return [];
  const shared: Shared = { file, presentation, schemes: new Map(), pages: new Map() };
  const listed = childrenOf(childOf(presentation, 'p:sldIdLst'), 'p:sldId');
  return listed.flatMap((entry, index) => {
    const part = file.target(main, relationshipOf(entry));
    return (part === undefined ? undefined : toPage(part, index + 1, shared)) ?? [];
  });
}

/** Whether something is switched off by an attribute that is on where it is left out. */
export function isOff(element: Element | undefined, name: string): boolean {
  const value = attributeOf(element, name);
  return value === '0' || value === 'false';
}
