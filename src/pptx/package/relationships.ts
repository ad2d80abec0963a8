import { namespaces, relationshipsPartOf, relativeTarget, resolveTarget } from '../../opc/index.ts';
import { el, xmlPart } from '../xml/element.ts';
import type { Parts } from './parts.ts';
import { partText } from './parts.ts';

const officeTypes = `${namespaces.r}/`;
export const corePropertiesType =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

export interface Relationship {
  readonly id: string;
  /** Last segment of an office relationship type (`slide`, `chart`), or a whole URI. */
  readonly type: string;
  /** Part name, or the URI of an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of one part. The same target is asked for twice under one id. */
export class Relationships {
  readonly #part: string;
  readonly #list: Relationship[];
  #last: number;

  constructor(part: string, existing: readonly Relationship[] = []) {
    this.#part = part;
    this.#list = [...existing];
    this.#last = Math.max(0, ...existing.map((entry) => Number(/\d+$/.exec(entry.id)?.[0] ?? 0)));
  }

  /** Id of the relationship to another part. */
  to(type: string, target: string, external = false): string {
    const known = this.#list.find((entry) => entry.type === type && entry.target === target);
    if (known !== undefined) return known.id;
    this.#last += 1;
    const id = `rId${this.#last}`;
    this.#list.push({ id, type, target, external });
    return id;
  }

  /** Writes the relationships part, if there are any. */
  writeTo(parts: Parts): void {
    if (this.#list.length === 0) return;
    const entries = this.#list.map((entry) =>
      el('Relationship', {
        Id: entry.id,
        Type: entry.type.includes(':') ? entry.type : officeTypes + entry.type,
        Target: entry.external ? entry.target : relativeTarget(this.#part, entry.target),
        TargetMode: entry.external ? 'External' : undefined,
      }),
    );
    const root = el('Relationships', { xmlns: namespaces.packageRelationships }, entries);
    parts.set(relationshipsPartOf(this.#part), xmlPart(root));
  }
}

function decodeEntities(value: string): string {
  return value
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Reads the relationships of a part (`''` for the package); empty where it has none. */
export function readRelationships(
  parts: ReadonlyMap<string, string | Uint8Array>,
  part: string,
): readonly Relationship[] {
  const name = relationshipsPartOf(part);
  if (!parts.has(name)) return [];
  return [...partText(parts, name).matchAll(/<Relationship\b([^>]*?)\/?>/g)].map(([, attributes = '']) => {
    const read = (key: string) => decodeEntities(new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? '');
    const external = read('TargetMode') === 'External';
    const type = read('Type');
    return {
      id: read('Id'),
      type: type.startsWith(officeTypes) ? type.slice(officeTypes.length) : type,
      target: external ? read('Target') : resolveTarget(part, read('Target')),
      external,
    };
  });
}
