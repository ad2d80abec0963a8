import type { Element } from '@xmldom/xmldom';
import { attributeOf, childrenOf } from './elements.ts';
import { decodeXml, parseXml } from './parse-xml.ts';
import { relationshipsPartOf, resolveTarget } from './part-names.ts';
import type { Reading } from './reading.ts';
import type { Entries } from './unzip.ts';

/** A relationship of a part (ISO/IEC 29500-2 §6.5). */
export interface Link {
  readonly id: string;
  /** Last segment of its type: `slide`, `chart`; the same in transitional and strict files. */
  readonly type: string;
  /** Name of a part, or an address outside of the package. */
  readonly target: string;
  readonly external: boolean;
}

/** An unpacked package whose parts are reached by relationships alone. What cannot be read is told to the reading, by part. */
export class OpenedPackage {
  readonly reading: Reading;
  readonly #entries: Entries;
  /** Name of the part that holds this package, with a slash; empty for the file itself. */
  readonly #within: string;
  readonly #links = new Map<string, ReadonlyMap<string, Link>>();

  constructor(entries: Entries, reading: Reading, within = '') {
    this.#entries = entries;
    this.reading = reading;
    this.#within = within === '' ? '' : `${within}/`;
  }

  /** Tells that a part cannot be read. */
  fault(part: string, reason: string): void {
    this.reading.fault(`${this.#within}${part}`, reason);
  }

  /** Bytes of a part; a part that is missing is told. */
  bytes(part: string): Uint8Array | undefined {
    const bytes = this.#entries.get(part.toLowerCase());
    if (bytes === undefined) this.fault(part, 'the file does not hold it');
    return bytes;
  }

  /** Root element of an XML part; a part that is missing or not well formed is told. */
  root(part: string): Element | undefined {
    const bytes = this.bytes(part);
    if (bytes === undefined) return undefined;
    const root = parseXml(bytes, this.reading);
    if (typeof root !== 'string') return root;
    this.fault(part, root);
    return undefined;
  }

  /** Text of an XML part that was read before, without byte order mark. */
  text(part: string): string {
    return decodeXml(this.bytes(part) ?? new Uint8Array());
  }

  /** Names of the parts to which relationships of a type lead from a part, `''` for the package itself. */
  linked(part: string, type: string): readonly string[] {
    return this.links(part)
      .filter((link) => link.type === type && !link.external)
      .map((link) => link.target);
  }

  /** All relationships of a part. */
  links(part: string): readonly Link[] {
    return [...this.#linksOf(part).values()];
  }

  /** Whether the package holds a part; what is missing is not told. */
  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /** The relationship of an id; one that is not there is told of the part. */
  link(part: string, id: string | undefined): Link | undefined {
    const found = this.#linksOf(part).get(id ?? '');
    if (found === undefined) this.fault(part, `it names the relationship \`${id ?? ''}\`, which does not exist`);
    return found;
  }

  #linksOf(part: string): ReadonlyMap<string, Link> {
    const known = this.#links.get(part);
    if (known !== undefined) return known;
    const name = relationshipsPartOf(part);
    const root = this.#entries.has(name.toLowerCase()) ? this.root(name) : undefined;
    const entries = childrenOf(root, 'rel:Relationship').map((element) => toLink(element, part));
    const links = new Map(entries.map((link) => [link.id, link]));
    this.#links.set(part, links);
    return links;
  }
}

function toLink(element: Element, part: string): Link {
  const target = attributeOf(element, 'Target') ?? '';
  const external = attributeOf(element, 'TargetMode') === 'External';
  return {
    id: attributeOf(element, 'Id') ?? '',
    type: (attributeOf(element, 'Type') ?? '').replace(/^.*\//s, ''),
    target: external ? target : resolveTarget(part, target),
    external,
  };
}
