/** A tag of an XML text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^<>[\]]*>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags of an XML text, in order; words between them are passed over. No entity is ever expanded, nothing is fetched. Undefined
 * where the text is no XML of this simple kind.
 */
export function readTags(text: string): readonly Tag[] | undefined {
  const tags: Tag[] = [];
  for (const [all, slash, name, attributes = '', empty] of text.replace(/^\ufeff/, '').matchAll(token)) {
    if (all === '<') return undefined;
    if (name === undefined) continue;
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    const pairs = [...attributes.matchAll(attribute)].map(([, key = '', a, b]) => [key, a ?? b ?? ''] as const);
    tags.push({ kind, name, attributes: new Map(pairs) });
  }
  return tags;
}
