import { diagnose, type Place } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import type { Line } from '../../text/index.ts';
import type { TextStyle, TextStyleName } from '../../theme/index.ts';
import type { Owner, TextDraw } from '../brief.ts';
import { type Atom, atom, type Piece, piece, stacked } from './atom.ts';
import { brokenLines, styleOf } from './broken-lines.ts';
import type { Composition } from './composition.ts';
import { footnoteSignDestination, type InlineElement, type InlineRun, type InlineTag } from './inline.ts';
import type { ElementDraft } from './structure.ts';
import { trailingMarks } from './trailing-marks.ts';

/** Text to set and where. */
export interface TextRequest {
  readonly composition: Composition;
  /** Phrasing, ready runs, or plain words in the style. */
  readonly content: readonly Phrasing[] | readonly InlineRun[] | string;
  readonly style: TextStyleName;
  readonly x: number;
  readonly width: number;
  /** Element that the text belongs to, or the kind of artifact it is. */
  readonly element: ElementDraft | 'pagination' | 'layout';
  readonly place?: Place | undefined;
  readonly align?: 'left' | 'right' | 'center';
  /** Room right of what is set right, for the marks at the end of a line: they hang outside, so that figures end under each other. */
  readonly hang?: number;
  readonly mode?: 'total-fit' | 'balanced' | 'greedy';
  readonly color?: string | undefined;
  readonly dark?: boolean;
  /** Share of the style's size and lead. */
  readonly scale?: number;
}

/** Share of the size from the top of a line's letters to its baseline, which centres text in its lead. */
const baselineShare = 0.79;

const farEastern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/** Breaks text into lines, each a piece of its own. Says what does not fit and what the fonts lack. */
export function setLines(request: TextRequest): readonly Piece[] {
  const { lines, diagnostics } = brokenLines(request);
  request.composition.diagnostics.push(...diagnostics);
  const elements = new Map<InlineElement, ElementDraft>();
  return lines.map((line) => {
    if (line.overfull || line.brokenWord) reportOverfull(line, request);
    return linePiece(line, request, elements);
  });
}

/** Lines as one piece that is never split. */
export function setBlock(request: TextRequest): Piece {
  return stacked(setLines(request));
}

/** Lines as atoms with at least two kept together at both ends; `first` adds to the first,
 * `all` to each of them, its `after` to the last. */
export function setParagraph(
  request: TextRequest,
  first: Partial<Atom> = {},
  all: Partial<Atom> = {},
): readonly Atom[] {
  const lines = setLines(request);
  return lines.map((line, index) => {
    const keep = all.keep === true || keepsPair(lines.length, index);
    const inner = index < lines.length - 1 && all.after !== undefined;
    const ends = inner ? { after: 0, tight: false } : {};
    return atom({ ...line, ...all, ...ends, ...(index === 0 ? first : {}), keep });
  });
}

function keepsPair(count: number, index: number): boolean {
  return count > 1 && (index === 0 || index === count - 2);
}

/** From the top of a text to the baseline of its first line. */
export function firstBaseline({ size, lead }: Pick<TextStyle, 'size' | 'lead'>): number {
  return (lead - size) / 2 + size * baselineShare;
}

function reportOverfull(line: Line<InlineTag>, request: TextRequest): void {
  const text = line.segments.map((segment) => segment.text).join('');
  request.composition.diagnostics.push(
    diagnose('overfull-line', { text, width: Math.round(request.width) }, { place: request.place }),
  );
}

function linePiece(line: Line<InlineTag>, request: TextRequest, elements: Map<InlineElement, ElementDraft>): Piece {
  const style = styleOf(request);
  const size = largestSize(line, style.size);
  const lead = (style.lead * size) / style.size;
  const baseline = firstBaseline({ size, lead });
  const left = request.x + indentOf(line, request);
  const facts: string[] = [];
  const marks: string[] = [];
  const footnotes: number[] = [];
  const draws = line.segments.map((segment, index): TextDraw => {
    if (segment.tag?.fact !== undefined) facts.push(segment.tag.fact);
    facts.push(...(segment.tag?.cited ?? []));
    if (segment.tag?.mark !== undefined) marks.push(segment.tag.mark);
    if (segment.tag?.footnote !== undefined) footnotes.push(segment.tag.footnote);
    const isLast = index === line.segments.length - 1;
    const open = isLast && !line.last && !segment.text.endsWith(' ') && segment.softHyphen === undefined;
    return {
      op: 'text',
      owner: ownerOf(segment.text, segment.tag?.element, request, elements),
      text: open ? `${segment.text} ` : segment.text,
      x: left + segment.x,
      y: baseline,
      rise: segment.rise,
      width: segment.width,
      face: segment.face,
      size: segment.size,
      color: segment.color,
      features: segment.features,
      tracking: segment.tracking,
      ...printOf(segment.tag),
      ...(open && line.joined === true ? { joined: true } : {}),
      ...(segment.softHyphen === undefined ? {} : { softHyphen: segment.softHyphen }),
    };
  });
  const names = [...marks.map((mark) => `mark-${mark}`), ...footnotes.map(footnoteSignDestination)];
  return piece({
    height: lead,
    draws,
    // most lines have none of these, and share the empty lists of `piece`
    ...(facts.length > 0 && { facts }),
    ...(footnotes.length > 0 && { footnotes }),
    ...(names.length > 0 && { anchors: names.map((name) => ({ name, y: 0 })) }),
  });
}

function indentOf(line: Line<InlineTag>, { align, width, hang }: TextRequest): number {
  const slack = width - line.width;
  if (align === 'center') return slack / 2;
  if (align !== 'right') return 0;
  return hang === undefined ? slack : Math.max(0, slack + trailingMarks(line) - hang);
}

/** The words before a large figure may have a line of their own, which needs no more room than they do. */
function largestSize({ segments }: Line<InlineTag>, size: number): number {
  return segments.length === 0 ? size : Math.min(size, Math.max(...segments.map((segment) => segment.size)));
}

/** Which fact and mention a draw prints. */
function printOf({ fact, mention }: InlineTag = {}): Pick<TextDraw, 'fact' | 'mention'> {
  return { ...(fact === undefined ? {} : { fact }), ...(mention === undefined ? {} : { mention }) };
}

function ownerOf(
  text: string,
  inline: InlineElement | undefined,
  request: TextRequest,
  elements: Map<InlineElement, ElementDraft>,
): Owner {
  const { element, composition } = request;
  if (typeof element === 'string') return element;
  const language = foreignLanguage(text, composition);
  if (inline === undefined) {
    return language === undefined
      ? element.id
      : composition.structure.add(element, 'Span', { inline: true, language }).id;
  }
  const existing = elements.get(inline);
  if (existing !== undefined) return existing.id;
  const { type, within, ...attributes } = inline;
  const parent = within === undefined ? element : composition.structure.add(element, within, { inline: true });
  const made = composition.structure.add(parent, type, {
    inline: true,
    ...(language === undefined ? {} : { language }),
    ...attributes,
  });
  elements.set(inline, made);
  return made.id;
}

function foreignLanguage(text: string, composition: Composition): string | undefined {
  const own = /^(ja|zh|ko)\b/.test(composition.context.document.edition.language);
  return !own && farEastern.test(text) ? 'ja' : undefined;
}
