/** Everything that XML 1.0 §2.2 does not allow in a document. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

const name = '[\\p{L}_][\\p{L}\\p{N}_.\\-\\u00b7]*';
const qualified = `${name}(?::${name})?`;
const attribute = `\\s+${qualified}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;

/** One piece of markup, or the text between two, from where the last one ended. */
const token = new RegExp(
  [
    '<\\?xml\\s[^?]*\\?>',
    `<(?<open>${qualified})(?<attributes>(?:${attribute})*)\\s*(?<empty>/?)>`,
    `</(?<close>${qualified})\\s*>`,
    '<!--(?:(?!--)[^])*-->',
    '<!\\[CDATA\\[[^]*?\\]\\]>',
    '(?<text>[^<]+)',
  ].join('|'),
  'uy',
);

const attributeParts = new RegExp(`(${qualified})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu');

/** References that need no document type: the five named ones, and characters by number. */
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/;

interface OpenElement {
  readonly name: string;
  /** Prefixes that it declares. */
  readonly prefixes: readonly string[];
}

/** Prefixes that need no declaration (Namespaces in XML 1.0 §3). */
const reserved = ['', 'xml', 'xmlns'];

/** What is wrong with the attributes of an element, and the prefixes that they declare. */
function readAttributes(source: string): { readonly names: readonly string[]; readonly fault?: string } {
  const names: string[] = [];
  for (const [, key = '', double, single] of source.matchAll(attributeParts)) {
    if (names.includes(key)) return { names, fault: `\`${key}\` stands twice in one element` };
    if (strayAmpersand.test(double ?? single ?? '')) return { names, fault: `\`${key}\` holds an unescaped \`&\`` };
    names.push(key);
  }
  return { names };
}

function prefixOf(qualifiedName: string): string {
  const colon = qualifiedName.indexOf(':');
  return colon < 0 ? '' : qualifiedName.slice(0, colon);
}

/**
 * Why a text is no well-formed XML document with namespaces (XML 1.0 §2.1, Namespaces in XML 1.0 §7); undefined where it is one. Parsers
 * that read decks let some of this pass, PowerPoint nothing.
 */
export function xmlFault(source: string): string | undefined {
  const stray = forbidden.exec(source)?.[0].charCodeAt(0);
  if (stray !== undefined)
    return `it holds U+${stray.toString(16).toUpperCase().padStart(4, '0')}, which XML does not allow`;
  const open: OpenElement[] = [];
  let roots = 0;
  token.lastIndex = 0;
  for (let at = 0; at < source.length; at = token.lastIndex) {
    const found = token.exec(source);
    if (found === null) return `\`${source.slice(at, at + 24)}\` is no markup`;
    const { open: opened, attributes = '', empty, close, text } = found.groups ?? {};
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '') return 'text stands outside of its root element';
      if (strayAmpersand.test(text) || text.includes(']]>')) return `\`${text.slice(0, 24)}\` is not escaped`;
    } else if (close !== undefined) {
      const last = open.pop();
      if (last?.name !== close) return `\`</${close}>\` closes \`<${last?.name ?? ''}>\``;
    } else if (opened !== undefined) {
      if (open.length === 0) roots += 1;
      const { names, fault } = readAttributes(attributes);
      if (fault !== undefined) return fault;
      const prefixes = names.filter((key) => key.startsWith('xmlns:')).map((key) => key.slice('xmlns:'.length));
      open.push({ name: opened, prefixes });
      const unknown = [opened, ...names]
        .map(prefixOf)
        .find((prefix) => !reserved.includes(prefix) && !open.some((element) => element.prefixes.includes(prefix)));
      if (unknown !== undefined) return `the prefix \`${unknown}\` is not declared`;
      if (empty === '/') open.pop();
    } else if (found[0].startsWith('<?xml') && at > 0) return 'its declaration is not at its beginning';
  }
  if (open.length > 0) return `\`<${open.at(-1)?.name ?? ''}>\` is not closed`;
  return roots === 1 ? undefined : `it has ${roots} root elements`;
}
