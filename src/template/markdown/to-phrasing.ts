import type { MarkdownIt, Token } from 'markdown-it';
import type { Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import { toPlainText } from '../../document/index.ts';
import type { Value } from '../sentinel.ts';
import { identifierOf } from './footnote-rules.ts';
import { positionOf } from './inline-positions.ts';
import { isAllowedLink } from './links.ts';
import type { MarkdownSource, PlacedText } from './markdown-source.ts';
import { createPhrasingBuilder, type PhrasingBuilder } from './phrasing-builder.ts';
import { tidyCitations } from './tidy-citations.ts';

/** How deep emphasis and links may be nested; what is deeper is printed without its style. */
const phrasingNestingLimit = 16;

/** Parses inline Markdown. */
export type ParseInline = (
  inline: PlacedText,
  options?: { readonly keepLines?: boolean },
) => readonly (readonly Phrasing[])[];

interface Building {
  readonly builder: PhrasingBuilder;
  readonly source: MarkdownSource;
  readonly placeAt: (position: number) => Place;
}

/** Makes the parser of inline Markdown for a source: one line of phrasing, or with `keepLines` one for each line of the text. */
export function createInlineParser(markdown: MarkdownIt, source: MarkdownSource): ParseInline {
  return ({ text, placeAt }, { keepLines = false } = {}) => {
    const builder = createPhrasingBuilder({ keepLines, typographic: /^en\b/i.test(source.language) });
    const parsed: Token[] = [];
    markdown.inline.parse(text, markdown, {}, parsed);
    for (const token of parsed) addToken(token, { builder, source, placeAt });
    return builder.lines().map(tidyCitations);
  };
}

const tokens: Readonly<Record<string, (token: Token, building: Building) => void>> = {
  text: addText,
  text_special: (token, { builder, placeAt }) => builder.text(token.content, placeAt(positionOf(token)), true),
  softbreak: (_, { builder }) => builder.lineEnd(),
  hardbreak: (token, { builder, placeAt }) => builder.node({ type: 'break', place: placeAt(positionOf(token)) }, '\n'),
  value: addValue,
  footnote_reference: (token, { builder, placeAt }) => {
    const identifier = identifierOf(token);
    builder.node({ type: 'footnoteReference', identifier, place: placeAt(positionOf(token)) }, '');
  },
  em_open: (token, building) => openStyle('emphasis', token, building),
  em_close: (_, { builder }) => builder.close(),
  strong_open: (token, building) => openStyle('strong', token, building),
  strong_close: (_, { builder }) => builder.close(),
  link_open: openLink,
  link_close: (_, { builder }) => builder.close(),
  code_inline: addCode,
  image: addImage,
};

function addToken(token: Token, building: Building): void {
  const add = tokens[token.type];
  if (add === undefined) throw new Error(`unknown inline token: ${token.type}`);
  add(token, building);
}

const htmlTag = /<!--|<\/?[a-z][^<>]*>/i;

function addText(token: Token, { builder, source, placeAt }: Building): void {
  const position = positionOf(token);
  const html = htmlTag.exec(token.content);
  if (html !== null) {
    source.report.add(diagnose('html-as-text', { tag: html[0] }, { place: placeAt(position + html.index) }));
  }
  builder.text(token.content, placeAt(position));
}

function addValue(token: Token, { builder, source }: Building): void {
  const value = source.values.read(Number(token.content));
  const node = toNode(value);
  builder.node(node, node.type === 'crossReference' ? node.block : toPlainText([node]));
}

function toNode(value: Value): Phrasing {
  const { place } = value;
  if (value.type === 'citation') return { type: 'citation', facts: value.facts, marks: [], place };
  if (value.type === 'reference') return { type: 'crossReference', block: value.block, place };
  if (value.type === 'words') {
    const { words, type: _, ...origin } = value;
    return { type: 'text', value: words, ...origin };
  }
  const { fact, form, printed } = value;
  return { type: 'factReference', fact, form, printed, marks: [], place };
}

function openStyle(type: 'emphasis' | 'strong', token: Token, { builder, source, placeAt }: Building): void {
  const place = placeAt(positionOf(token));
  if (builder.depth() < phrasingNestingLimit) {
    builder.open((children) => [{ type, children, place }], place);
    return;
  }
  source.report.add(diagnose('markdown-nesting', { limit: phrasingNestingLimit }, { place }));
  builder.open((children) => children, place);
}

function openLink(token: Token, { builder, source, placeAt }: Building): void {
  // markdown-it opens a link when it stands behind the bracket already.
  const place = placeAt(Math.max(0, positionOf(token) - (token.info === 'auto' ? 0 : 1)));
  const url = String(token.attrGet('href') ?? '');
  const title = String(token.attrGet('title') ?? '');
  if (isAllowedLink(url)) {
    builder.open((children) => [{ type: 'link', url, ...(title === '' ? {} : { title }), children, place }], place);
    return;
  }
  source.report.add(diagnose('link-not-allowed', { url: source.values.toWords(decode(url)) }, { place }));
  builder.open((children) => children, place);
}

/** The address as written, for a message. */
function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function addCode(token: Token, { builder, source, placeAt }: Building): void {
  const place = placeAt(positionOf(token));
  const instead = 'write the words without backticks, or `\\`` for a backtick itself';
  source.report.add(diagnose('markdown-not-supported', { what: 'code', instead }, { place }));
  builder.text(source.values.toWords(token.content), place, true);
}

function addImage(token: Token, { builder, source, placeAt }: Building): void {
  const place = placeAt(positionOf(token));
  const path = source.values.toWords(String(token.attrGet('src') ?? ''));
  source.report.add(diagnose('image-in-text', { path }, { place }));
  builder.text(source.values.toWords(token.content), place, true);
}
