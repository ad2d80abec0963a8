import type { MarkdownIt, Token } from 'markdown-it';
import type { Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Image } from '../../document/index.ts';
import { sentinelTrace } from '../sentinel.ts';
import type { MarkdownSource } from './markdown-source.ts';
import type { Block } from './to-blocks.ts';

/** The image that a paragraph consists of, or nothing where it is faulty; undefined for a paragraph of words. */
export type ToImage = (block: Block, place: Place) => readonly Image[] | undefined;

/** A file in `images/` of the pack or in a folder of it, whose name reads the same on every system. */
const imagePath = /^images\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:png|jpe?g|svg)$/i;

/** Makes the reader of images that stand alone in a paragraph. */
export function createImageReader(markdown: MarkdownIt, source: MarkdownSource): ToImage {
  return (block, place) => {
    const text = block.children[0]?.token.content ?? '';
    if (!text.startsWith('![')) return undefined;
    const tokens: Token[] = [];
    markdown.inline.parse(text, markdown, {}, tokens);
    const [token] = tokens;
    if (tokens.length !== 1 || token?.type !== 'image') return undefined;
    return toImage(token, place, source);
  };
}

function toImage(token: Token, place: Place, { values, report }: MarkdownSource): readonly Image[] {
  const path = values.toWords(String(token.attrGet('src') ?? ''));
  const alt = token.content.trim();
  const refuse = (code: 'image-path' | 'image-without-alt' | 'image-alt-with-value') => {
    report.add(diagnose(code, { path }, { place }));
    return [];
  };
  if (!imagePath.test(String(token.attrGet('src') ?? ''))) return refuse('image-path');
  if (alt === '') return refuse('image-without-alt');
  if (sentinelTrace.test(alt)) return refuse('image-alt-with-value');
  const words = { type: 'text', value: alt, place: { ...place, column: place.column + '!['.length } } as const;
  return [{ type: 'image', path, alt: [words], place }];
}
