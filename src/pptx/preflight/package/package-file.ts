import type { Element } from '@xmldom/xmldom';
import type { Entries, Reading } from '../../../opc/index.ts';
import {
  attributeOf,
  childrenOf,
  decodeXml,
  parseXml,
  relationshipsPartOf,
  resolveTarget,
} from '../../../opc/index.ts';
import type { ZipEntry } from './zip-directory.ts';

/** A relationship as its part writes it. */
export interface WrittenRelationship {
  readonly id: string;
  /** Last segment of its type: `slide`, `chart`. */
  readonly type: string;
  /** As written: relative to the part that it belongs to, or absolute. */
  readonly written: string;
  /** Name of the part that it leads to; the address of an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** A package that is looked at as a whole: every part that it holds, whether anything leads there or not. */
export class PackageFile {
  /** Its entries in the order of the file. */
  readonly entries: readonly ZipEntry[];
  /** Name of the part that holds this package; empty for the file itself. */
  readonly within: string;
  readonly #bytes: Entries;
  readonly #reading: Reading;
  readonly #roots = new Map<string, Element | string>();
  readonly #relationships = new Map<string, readonly WrittenRelationship[]>();

  constructor(
    entries: readonly ZipEntry[],
    bytes: Entries,
    { reading, within = '' }: { readonly reading: Reading; readonly within?: string },
  ) {
    this.entries = entries;
    this.within = within;
    this.#bytes = bytes;
    this.#reading = reading;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** Names of its parts, without directories and without the content types, which are no part. */
  get parts(): readonly string[] {
    return this.entries.map(({ name }) => name).filter((name) => !name.endsWith('/') && name !== contentTypesName);
  }

  /** Name by which diagnostics call a part. */
  nameOf(part: string): string {
    return this.within === '' ? part : `${this.within}/${part}`;
  }

  has(part: string): boolean {
    return this.#bytes.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array {
    return this.#bytes.get(part.toLowerCase()) ?? new Uint8Array();
  }

  /** Text of an XML part; why it has none. */
  text(part: string): { readonly text: string } | { readonly reason: string } {
    try {
      return { text: decodeXml(this.bytes(part)) };
    } catch {
      return { reason: 'it is neither UTF-8 nor UTF-16' };
    }
  }

  /** Root element of an XML part; undefined where it has none that can be parsed. */
  root(part: string): Element | undefined {
    const known = this.#roots.get(part);
    const root = known ?? (this.has(part) ? parseXml(this.bytes(part), this.#reading) : 'missing');
    this.#roots.set(part, root);
    return typeof root === 'string' ? undefined : root;
  }

  /** Relationships of a part, `''` for the package itself. */
  relationships(part: string): readonly WrittenRelationship[] {
    const known = this.#relationships.get(part);
    if (known !== undefined) return known;
    const elements = childrenOf(this.root(relationshipsPartOf(part)), 'rel:Relationship');
    const read = elements.map((element) => toRelationship(element, part));
    this.#relationships.set(part, read);
    return read;
  }

  /** Names of the parts to which relationships of a type lead from a part. */
  linked(part: string, type: string): readonly string[] {
    return this.relationships(part)
      .filter((link) => link.type === type && !link.external)
      .map(({ target }) => target);
  }

  /** The part that a relationship of another one leads to. */
  target(part: string, id: string | undefined): string | undefined {
    return this.relationships(part).find((link) => link.id === id && !link.external)?.target;
  }

  /** Names of its XML parts, relationships left out. */
  get xmlParts(): readonly string[] {
    return this.parts.filter((name) => name.endsWith('.xml'));
  }
}

/** The entry that types the others; it is no part (ISO/IEC 29500-2 §7.2.3). */
export const contentTypesName = '[Content_Types].xml';

function toRelationship(element: Element, part: string): WrittenRelationship {
  const written = attributeOf(element, 'Target') ?? '';
  const external = attributeOf(element, 'TargetMode') === 'External';
  return {
    id: attributeOf(element, 'Id') ?? '',
    type: (attributeOf(element, 'Type') ?? '').replace(/^.*\//s, ''),
    written,
    target: external ? written : resolveTarget(part, decodeSafely(written)),
    external,
  };
}

function decodeSafely(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
