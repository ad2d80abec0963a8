import type { MarkdownIt } from 'markdown-it';
import type { Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Flow, Heading, List } from '../../document/index.ts';
import type { Converter } from '../directives/directive.ts';
import { toDirectiveNodes } from '../directives/to-directive-node.ts';
import { directiveOf } from './directive-rule.ts';
import { identifierOf } from './footnote-rules.ts';
import { takeAttributes } from './heading-attributes.ts';
import { type MarkdownSource, type SourceLines, toLines } from './markdown-source.ts';
import { placeInline } from './place-inline.ts';
import { type Block, toBlocks } from './to-blocks.ts';
import { createImageReader, type ToImage } from './to-image.ts';
import { createInlineParser, type ParseInline } from './to-phrasing.ts';
import { toTable } from './to-table.ts';

interface Conversion {
  readonly markdown: MarkdownIt;
  readonly source: MarkdownSource;
  readonly lines: SourceLines;
  readonly inline: ParseInline;
  readonly image: ToImage;
  readonly convert: Converter;
}

type ToNodes = (block: Block, conversion: Conversion) => readonly Flow[];

const converters: Readonly<Record<string, ToNodes>> = {
  paragraph: (block, { convert, image }) => {
    const place = convert.placeOf(block);
    return image(block, place) ?? [{ type: 'paragraph', children: convert.phrasing(block), place }];
  },
  heading: (block, conversion) => [toHeading(block, conversion)],
  blockquote: (block, { convert }) => [
    { type: 'blockquote', children: convert.flow(block.children), place: convert.placeOf(block) },
  ],
  bullet_list: (block, { convert }) => [toList(block, false, convert)],
  ordered_list: (block, { convert }) => [toList(block, true, convert)],
  table: (block, conversion) => [toTable(block, { ...conversion, placeOf: conversion.convert.placeOf })],
  footnote: (block, { convert }) => [
    {
      type: 'footnoteDefinition',
      identifier: identifierOf(block.token),
      children: convert.phrasing(block),
      place: convert.placeOf(block),
    },
  ],
  directive: (block, conversion) =>
    toDirectiveNodes(directiveOf(block.token), { ...conversion, content: block.children }),
  hr: (block, { convert }) =>
    refuse(block, convert, 'a rule outside of `:::columns`', 'break a page with `::pagebreak`'),
  fence: (block, { convert }) => refuse(block, convert, 'a block of code', 'write the words as a paragraph'),
};

/** Parses rendered Markdown to flow nodes. What cannot be printed is reported and left out. */
export function toFlow(markdown: MarkdownIt, source: MarkdownSource): readonly Flow[] {
  const lines = toLines(source.text);
  const inline = createInlineParser(markdown, source);
  const conversion = { markdown, source, lines, inline, image: createImageReader(markdown, source) };
  const convert = createConverter(conversion);
  return convert.flow(toBlocks(markdown.parse(source.text, { source })));
}

function createConverter(conversion: Omit<Conversion, 'convert'>): Converter {
  const { markdown, source, lines, inline } = conversion;
  const { within = [] } = source;
  const parse = (block: Block, keepLines: boolean) => inline(placeInline(block, source, lines), { keepLines });
  const convert: Converter = {
    flow: (blocks) => blocks.flatMap((block) => toNodes(block, { ...conversion, convert })),
    phrasing: (block) => parse(block, false).flat(),
    lines: (block) => parse(block, true),
    placeOf: (block) => placeOfBlock(block, source, lines),
    report: source.report.add,
    dataset: source.dataset,
    charts: source.charts,
    values: source.values,
    markdown: (written, directive) => toFlow(markdown, { ...source, ...written, within: [...within, directive] }),
    within,
  };
  return convert;
}

function toNodes(block: Block, conversion: Conversion): readonly Flow[] {
  const convert = converters[block.type];
  if (convert === undefined) throw new Error(`unknown block token: ${block.type}`);
  return convert(block, conversion);
}

function placeOfBlock(block: Block, source: MarkdownSource, lines: SourceLines): Place {
  if (block.type === 'directive') return source.placeAt(directiveOf(block.token).offset);
  if (block.type === 'paragraph') return placeInline(block, source, lines).placeAt(0);
  const line = block.token.map?.[0] ?? 0;
  const text = lines.textOf(line);
  return source.placeAt(lines.startOf(line) + text.length - text.trimStart().length);
}

function toHeading(block: Block, { source, lines, inline, convert }: Conversion): Heading {
  const written = Number(block.token.tag.slice(1));
  const place = convert.placeOf(block);
  const { words, layout, diagnostics } = takeAttributes(placeInline(block, source, lines));
  convert.report(...diagnostics);
  if (layout !== undefined && written > 2) {
    const what = `\`layout\` behind a heading of level ${written}`;
    const instead = 'put it behind the `#` or `##` that begins the slide';
    convert.report(diagnose('markdown-not-supported', { what, instead }, { place: layout.place }));
  }
  if (written > 3) {
    const what = `a heading of level ${written}`;
    const instead = 'write at most `###`; text of less weight is a paragraph';
    convert.report(diagnose('markdown-not-supported', { what, instead }, { place }));
  }
  const children = inline(words, { keepLines: false }).flat();
  const depth = Math.min(written, 3) as 1 | 2 | 3;
  return { type: 'heading', depth, ...(layout && { layout }), children, place };
}

function toList(block: Block, ordered: boolean, convert: Converter): List {
  const start = block.token.attrGet('start');
  return {
    type: 'list',
    ordered,
    ...(start === null ? {} : { start: Number(start) }),
    children: block.children.map((item) => ({
      type: 'listItem',
      children: convert.flow(item.children),
      place: convert.placeOf(item),
    })),
    place: convert.placeOf(block),
  };
}

function refuse(block: Block, convert: Converter, what: string, instead: string): readonly Flow[] {
  convert.report(diagnose('markdown-not-supported', { what, instead }, { place: convert.placeOf(block) }));
  return [];
}
