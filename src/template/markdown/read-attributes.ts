/** An attribute of a directive as written. */
export interface WrittenAttribute {
  readonly name: string;
  /** Offset of the name. */
  readonly offset: number;
  /** Without its quotation marks. */
  readonly value: string;
  /** Offset of the first character of the value. */
  readonly valueOffset: number;
}

/** The braces behind a directive's name. */
export interface WrittenAttributes {
  readonly id?: { readonly value: string; readonly offset: number };
  readonly attributes: readonly WrittenAttribute[];
  /** Offset behind the closing brace. */
  readonly end: number;
}

/** Why the braces cannot be read, and where. */
export interface AttributeProblem {
  readonly reason: string;
  readonly offset: number;
}

const space = /\s*/y;
const idPattern = /#([\w\-\uFDD0\uFDD1]+)/y;
const namePattern = /([A-Za-z][\w-]*)\s*=\s*/y;
const doubleQuoted = /"((?:\\[\s\S]|[^"\\])*)"/y;
const singleQuoted = /'((?:\\[\s\S]|[^'\\])*)'/y;
const bare = /[^\s}"'=]+/y;

/**
 * Reads `{#id key="value" key='value' key=value}`. Braces may go over several lines.
 *
 * @param text whole text up to the last line that may be read
 * @param start offset of the opening brace
 */
export function readAttributes(text: string, start: number): WrittenAttributes | AttributeProblem {
  const attributes: WrittenAttribute[] = [];
  let id: WrittenAttributes['id'];
  let offset = skip(text, start + 1);
  while (text.charAt(offset) !== '}') {
    if (offset >= text.length) return { reason: 'its `}` is missing', offset: start };
    const written = match(idPattern, text, offset);
    if (written !== undefined) {
      id = { value: written[1] ?? '', offset };
      offset = skip(text, offset + written[0].length);
      continue;
    }
    const attribute = readAttribute(text, offset);
    if ('reason' in attribute) return attribute;
    attributes.push(attribute.attribute);
    offset = skip(text, attribute.end);
  }
  return { ...(id === undefined ? {} : { id }), attributes, end: offset + 1 };
}

function readAttribute(
  text: string,
  offset: number,
): { readonly attribute: WrittenAttribute; readonly end: number } | AttributeProblem {
  const name = match(namePattern, text, offset);
  if (name === undefined) return { reason: 'in the braces stand `#id` and `key="value"`, nothing else', offset };
  const start = offset + name[0].length;
  const quoted = match(doubleQuoted, text, start) ?? match(singleQuoted, text, start);
  if (quoted === undefined && /["']/.test(text.charAt(start))) {
    return { reason: `the quotation mark of \`${name[1]}\` is not closed`, offset: start };
  }
  const value = quoted ?? match(bare, text, start);
  if (value === undefined) return { reason: `\`${name[1]}\` has no value`, offset: start };
  const valueOffset = quoted === undefined ? start : start + 1;
  const attribute = { name: name[1] ?? '', offset, value: value[1] ?? value[0], valueOffset };
  return { attribute, end: start + value[0].length };
}

function skip(text: string, offset: number): number {
  return offset + (match(space, text, offset)?.[0].length ?? 0);
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}
