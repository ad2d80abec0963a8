import type { Element } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';
import type { Link, OpenedPackage } from '../../opc/index.ts';
import { childOf, childrenOf, relationshipOf } from '../../opc/index.ts';
import type { Parts } from '../package/parts.ts';
import type { Relationship } from '../package/relationships.ts';
import { Relationships } from '../package/relationships.ts';
import { trusted, xmlPart } from '../xml/element.ts';
import { cutLinks } from './cut-links.ts';
import { imageKind } from './image-kind.ts';
import type { LeftOutContent } from './left-out.ts';
import { leftOutWith } from './left-out.ts';

/** What a kind of part may lead to, and where it is kept. Everything that is not named here is left behind. */
interface PartKind {
  readonly folder: string;
  readonly stem: string;
  readonly leadsTo: readonly string[];
}

const partKinds: Readonly<Record<string, PartKind>> = {
  slideMaster: { folder: 'slideMasters', stem: 'slideMaster', leadsTo: ['slideLayout', 'theme', 'image'] },
  slideLayout: { folder: 'slideLayouts', stem: 'slideLayout', leadsTo: ['slideMaster', 'themeOverride', 'image'] },
  notesMaster: { folder: 'notesMasters', stem: 'notesMaster', leadsTo: ['theme', 'image'] },
  handoutMaster: { folder: 'handoutMasters', stem: 'handoutMaster', leadsTo: ['theme', 'image'] },
  theme: { folder: 'theme', stem: 'theme', leadsTo: ['image'] },
  themeOverride: { folder: 'theme', stem: 'themeOverride', leadsTo: ['image'] },
  tableStyles: { folder: '', stem: 'tableStyles', leadsTo: [] },
};

function keyOf(kind: string, source: string): string {
  return `${kind} ${source.toLowerCase()}`;
}

/** The markup of an element as a part of its own. */
export function partOf(root: Element): string {
  return xmlPart(trusted(new XMLSerializer().serializeToString(root)));
}

/**
 * Takes parts of a brand's file over into a package of our own: each is parsed, freed of what leads to anything that is not taken over,
 * and written anew under a name of ours. Nothing else of the file gets into the package.
 */
export class PartCopier {
  readonly parts: Parts = new Map();
  /** Roots of the parts taken over, by their new names. */
  readonly roots = new Map<string, Element>();
  readonly #links = new Map<string, readonly Relationship[]>();
  readonly #opened: OpenedPackage;
  readonly #leftOut: LeftOutContent;
  readonly #names = new Map<string, string | undefined>();
  readonly #counts = new Map<string, number>();

  constructor(opened: OpenedPackage, leftOut: LeftOutContent) {
    this.#opened = opened;
    this.#leftOut = leftOut;
  }

  /** New name of a part of a kind (`slideMaster`, `theme`, `image`, `font`); undefined where it cannot be taken over. */
  copy(kind: string, source: string): string | undefined {
    const key = keyOf(kind, source);
    if (this.#names.has(key)) return this.#names.get(key);
    if (kind === 'image' || kind === 'font') {
      const name = this.#copyBytes(kind, source);
      this.#names.set(key, name);
      return name;
    }
    const root = this.#opened.root(source);
    const description = partKinds[kind];
    if (root === undefined || description === undefined) {
      this.#names.set(key, undefined);
      return undefined;
    }
    const { folder, stem, leadsTo } = description;
    const name = `ppt/${folder === '' ? '' : `${folder}/`}${stem}${folder === '' ? '' : this.#next(stem)}.xml`;
    // a master and its layouts lead to each other
    this.#names.set(key, name);
    this.roots.set(name, root);
    this.#link(name, source, { root, leadsTo });
    return name;
  }

  /** Relationships of a part that was taken over. */
  linksOf(name: string): readonly Relationship[] {
    return this.#links.get(name) ?? [];
  }

  /** Writes all parts taken over, as they are by now. */
  finish(): void {
    for (const [name, root] of this.roots) this.parts.set(name, partOf(root));
  }

  #link(
    name: string,
    source: string,
    { root, leadsTo }: { readonly root: Element; readonly leadsTo: readonly string[] },
  ): void {
    const listed = new Set(
      childrenOf(childOf(root, 'p:sldLayoutIdLst'), 'p:sldLayoutId').map((one) => relationshipOf(one)),
    );
    const isWanted = ({ id, type, target, external }: Link) => {
      if (external || !leadsTo.includes(type)) return false;
      if (type === 'slideLayout') return listed.has(id);
      return type !== 'slideMaster' || this.#names.has(keyOf(type, target));
    };
    const kept = this.#opened.links(source).flatMap((link): readonly Relationship[] => {
      const target = isWanted(link) ? this.copy(link.type, link.target) : undefined;
      if (target !== undefined) return [{ id: link.id, type: link.type, target, external: false }];
      this.#leave(link, source);
      return [];
    });
    const acted = cutLinks(root, new Set(kept.map(({ id }) => id)));
    if (acted) this.#leftOut.add('macros', source);
    this.#links.set(name, kept);
    new Relationships(name, kept).writeTo(this.parts);
  }

  /** Notes what is lost with a relationship. */
  #leave(link: Link, source: string): void {
    this.#leftOut.add(leftOutWith(link), source);
  }

  #copyBytes(kind: 'image' | 'font', source: string): string | undefined {
    const bytes = this.#opened.bytes(source);
    if (bytes === undefined) return undefined;
    if (kind === 'font') return this.#keep(`ppt/fonts/font${this.#next('font')}.fntdata`, bytes);
    const ending = imageKind(bytes, this.#opened.reading);
    return ending === undefined ? undefined : this.#keep(`ppt/media/image${this.#next('image')}.${ending}`, bytes);
  }

  #keep(name: string, bytes: Uint8Array): string {
    this.parts.set(name, bytes);
    return name;
  }

  #next(stem: string): number {
    const count = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, count);
    return count;
  }
}
