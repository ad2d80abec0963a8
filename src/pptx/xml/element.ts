import { cleanText } from './clean-text.ts';

declare const brand: unique symbol;
/** Markup that is already escaped. Only the functions of this file make it, so text cannot slip in as markup. */
export type Xml = string & { readonly [brand]: 'xml' };

/** Attributes in the order they are to be written; `undefined` and `false` are left out, `true` is written as `1`. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Content of an element; `undefined` and `false` are left out, so that parts may be conditional. */
export type Content = Xml | false | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Anything that is not written as it stands: most text has none of it, and one look is all that it costs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is to be found
const special = /[&<>"\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

function escapeMarkup(value: string): string {
  if (!special.test(value)) return value;
  return cleanText(value).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Escapes text content. Characters that XML 1.0 cannot hold are dropped, lone surrogates become U+FFFD. */
export function text(value: string): Xml {
  return escapeMarkup(value) as Xml;
}

const spaces: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** Line ends and tabs are written as references: as they stand, parsers make spaces of them (XML 1.0 §3.3.3). */
function escapeAttribute(value: string): string {
  if (!special.test(value)) return value;
  return escapeMarkup(value).replace(/[\t\n\r]/g, (character) => spaces[character] ?? character);
}

function formatAttributes(attributes: Attributes): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === false) continue;
    written += ` ${name}="${value === true ? '1' : typeof value === 'number' ? value : escapeAttribute(value)}"`;
  }
  return written;
}

function formatContent(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return content;
  let written = '';
  for (const piece of content) written += formatContent(piece);
  return written;
}

/** One element; without content it is written as an empty-element tag. */
export function el(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Xml {
  const inner = formatContent(content);
  const open = `<${name}${formatAttributes(attributes)}`;
  return (inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`) as Xml;
}

/** Joins pieces of markup. */
export function xml(...content: readonly Content[]): Xml {
  return formatContent(content) as Xml;
}

/** Takes markup that came out of another writer as it stands. */
export function trusted(markup: string): Xml {
  return markup as Xml;
}

/** A whole part: declaration and root element. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
