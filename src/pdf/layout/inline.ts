import type {
  Citation,
  CrossReference,
  FactReference,
  FootnoteReference,
  Link,
  Mark,
  Phrasing,
  PhrasingType,
} from '../../document/index.ts';
import { changesDestination, footnoteSign, markRank } from '../../document/index.ts';
import type { TextRun } from '../../text/index.ts';
import type { TextStyle, Theme } from '../../theme/index.ts';
import type { LinkTarget } from '../brief.ts';

/** An element inside a line of text; every run that holds the same object belongs to the same element. */
export interface InlineElement {
  readonly type: 'Link' | 'Span';
  /** Element around it: ISO 32000-1 §14.8.4.4.1 has the sign of a footnote in a Reference. */
  readonly within?: 'Reference';
  readonly link?: LinkTarget;
  readonly language?: string;
}

/** What a run of text knows besides its style. */
export interface InlineTag {
  readonly fact?: string;
  /** Number of the mention that the run prints, whole or in part. */
  readonly mention?: number;
  readonly element?: InlineElement;
  /** Label of the mark that the run prints. */
  readonly mark?: string;
  /** Number of the footnote whose sign the run prints. */
  readonly footnote?: number;
  /** Ids of the facts that a sentence rests on and does not print, at the first of their marks. */
  readonly cited?: readonly string[];
}

export type InlineRun = TextRun<InlineTag>;

/** How phrasing becomes runs. */
export interface InlineStyle {
  readonly style: TextStyle;
  readonly theme: Theme;
  /** `#RRGGBB` instead of the style's colour. */
  readonly color?: string | undefined;
  /** Text stands on a dark ground. */
  readonly dark?: boolean | undefined;
  /** `#RRGGBB` of marks instead of the accent. */
  readonly markColor?: string | undefined;
}

interface Span extends InlineStyle {
  readonly face: string;
  readonly tag?: InlineTag;
}

/** Runs for phrasing content, with emphasis, links and marks resolved to faces, colours and elements. */
export function toRuns(nodes: readonly Phrasing[], inline: InlineStyle): readonly InlineRun[] {
  return withMarksInOrder(punctuated(phrasing(nodes, { ...inline, face: inline.style.face })), inline);
}

const closing = /^[.,;:]/;

/** A mark stands after the comma or full stop that follows it, as printers set it. */
function punctuated(runs: readonly InlineRun[]): readonly InlineRun[] {
  const out: InlineRun[] = [];
  for (const next of runs) {
    const start = out.findLastIndex((before) => !isMark(before)) + 1;
    const sign = start > 0 && start < out.length && !isMark(next) ? closing.exec(next.text)?.[0] : undefined;
    if (sign === undefined) {
      out.push(next);
      continue;
    }
    out.splice(start, 0, { ...next, text: sign });
    out.push({ ...next, text: next.text.slice(sign.length) });
  }
  return out.filter((each) => each.text !== '');
}

/** Marks of a figure and those of a citation right behind it are one string of marks: each once, in order. */
function withMarksInOrder(runs: readonly InlineRun[], inline: InlineStyle): readonly InlineRun[] {
  const out: InlineRun[] = [];
  let stretch: InlineRun[] = [];
  const close = () => {
    const once = new Map<string, InlineRun>();
    for (const mark of stretch) {
      const before = once.get(mark.text);
      const cited = [...(before?.tag?.cited ?? []), ...(mark.tag?.cited ?? [])];
      once.set(mark.text, cited.length === 0 ? mark : { ...mark, tag: { ...mark.tag, cited } });
    }
    const ordered = [...once.values()].sort((a, b) => markRank({ label: a.text }) - markRank({ label: b.text }));
    out.push(...ordered.flatMap((mark, index) => (index === 0 ? [mark] : [superior(',', inline), mark])));
    stretch = [];
  };
  for (const next of runs) {
    if (leads(next)) stretch.push(next);
    else if (stretch.length === 0 || !isComma(next)) {
      close();
      out.push(next);
    }
  }
  close();
  return out;
}

/** A mark that leads to what it stands for; the sign of a footnote is none. */
function leads(next: InlineRun): boolean {
  const element = next.tag?.element;
  return isMark(next) && element !== undefined && element.within === undefined;
}

function isComma(next: InlineRun): boolean {
  return next.text === ',' && isMark(next);
}

/** Whether it is a raised mark of a source, a change or a footnote. */
export function isMark({ tag, rise, features }: Pick<InlineRun, 'tag' | 'rise' | 'features'>): boolean {
  return tag?.mark !== undefined || rise > 0 || features.includes('sups');
}

/** A run of plain text in a style. */
export function plainRun(text: string, inline: InlineStyle, tag?: InlineTag): InlineRun {
  return run(text, { ...inline, face: inline.style.face, ...(tag === undefined ? {} : { tag }) });
}

/** A run in the strong face of a style. */
export function strongRun(text: string, inline: InlineStyle, tag?: InlineTag): InlineRun {
  return run(text, { ...inline, face: inline.style.strong, ...(tag === undefined ? {} : { tag }) });
}

/** Runs of superior marks, each linked to what it stands for. */
export function markRuns(marks: readonly Mark[], inline: InlineStyle): readonly InlineRun[] {
  return marks.flatMap((mark, index) => [
    ...(index === 0 ? [] : [superior(',', inline)]),
    superior(mark.label, inline, { ...printOf(mark), element: { type: 'Link', link: markTarget(mark) } }),
  ]);
}

/** A list of sources leads back to the first print of its marks; of a change there are many prints and none is the first. */
function printOf({ label, target }: Mark): Pick<InlineTag, 'mark'> {
  return target === changesDestination ? {} : { mark: label };
}

/** The link of a mark, with what a screen reader says of it. */
export function markTarget(mark: Mark): LinkTarget {
  if (mark.says !== undefined) return { destination: mark.target, contents: mark.says };
  const noun = mark.target.startsWith('derivation') ? 'Derivation' : 'Source';
  return { destination: mark.target, contents: `${noun} ${mark.label}` };
}

type NodeOf<T extends PhrasingType> = Extract<Phrasing, { type: T }>;

const writers = {
  text: (node, span) => [run(node.value, span)],
  emphasis: (node, span) => phrasing(node.children, { ...span, face: span.style.emphasis }),
  strong: (node, span) => phrasing(node.children, { ...span, face: span.style.strong }),
  break: (_node, span) => [run('\n', span)],
  link: linkRuns,
  factReference: factRuns,
  citation: citationRuns,
  crossReference: crossReferenceRuns,
  footnoteReference: footnoteRuns,
} satisfies { [T in PhrasingType]: (node: NodeOf<T>, span: Span) => readonly InlineRun[] };

function phrasing(nodes: readonly Phrasing[], span: Span): readonly InlineRun[] {
  return nodes.flatMap((node) =>
    (writers[node.type] as (node: Phrasing, span: Span) => readonly InlineRun[])(node, span),
  );
}

function linkRuns(node: Link, span: Span): readonly InlineRun[] {
  const element: InlineElement = { type: 'Link', link: { url: node.url, contents: node.title ?? node.url } };
  const color = span.theme.colors[span.dark ? span.theme.cover.muted : 'link'];
  return phrasing(node.children, { ...span, color, tag: { ...span.tag, element } });
}

/** Inside a link it is a part of that link: links do not nest. */
function crossReferenceRuns({ label = '', target }: CrossReference, span: Span): readonly InlineRun[] {
  if (target === undefined || span.tag?.element !== undefined) return [{ ...run(label, span), nobreak: true }];
  const element: InlineElement = { type: 'Link', link: { destination: target, contents: label } };
  const color = span.theme.colors[span.dark ? span.theme.cover.muted : 'link'];
  return [{ ...run(label, { ...span, color, tag: { ...span.tag, element } }), nobreak: true }];
}

function factRuns(node: FactReference, span: Span): readonly InlineRun[] {
  return [run(node.printed.text, { ...span, tag: factTag(node, span.tag) }), ...markRuns(node.marks, span)];
}

/** In the colour of headlines: the red ones are marks of sources. */
function footnoteRuns(node: FootnoteReference, span: Span): readonly InlineRun[] {
  const { number } = node;
  if (number === undefined) return [];
  const link = { destination: footnoteDestination(number), contents: `Footnote ${number}` };
  const color = span.theme.colors[span.dark ? span.theme.cover.muted : 'navy'];
  const element: InlineElement = { type: 'Link', within: 'Reference', link };
  const [asterisk, ...digits] = footnoteSign(node);
  const sign = superior(digits.join(''), { ...span, markColor: color }, { element });
  const hung = { size: sign.size * asteriskSize, rise: sign.rise + sign.size * asteriskRise, features: [] };
  return [
    // sets the sign off from a mark before it
    { ...sign, text: '\u00a0', size: sign.size * hairSpace },
    { ...sign, ...hung, text: asterisk ?? '', tag: { footnote: number, element } },
    sign,
  ];
}

/** Shares of the size of superior digits, beside which an asterisk is large and hangs low. */
const asteriskSize = 0.8;
const asteriskRise = 0.13;
const hairSpace = 0.3;

/** Where the sign of a footnote leads. */
export function footnoteDestination(number: number): string {
  return `footnote-${number}`;
}

/** Where a footnote leads back to: its first sign. */
export function footnoteSignDestination(number: number): string {
  return `footnote-sign-${number}`;
}

function citationRuns({ facts, marks }: Citation, span: Span): readonly InlineRun[] {
  const [first, ...others] = markRuns(marks, span);
  return first === undefined ? [] : [{ ...first, tag: { ...first.tag, cited: facts } }, ...others];
}

/** What the runs of a fact know. What is measured (the form `indicator`) is named, not printed, and so is no mention. */
export function factTag({ fact, form, mention }: FactReference, tag: InlineTag = {}): InlineTag {
  return { ...tag, fact, ...(mention === undefined || form === 'indicator' ? {} : { mention }) };
}

function run(text: string, span: Span): InlineRun {
  const { style, theme } = span;
  return {
    text: style.capitals ? text.toUpperCase() : text,
    face: span.face,
    size: style.size,
    color: span.color ?? theme.colors[style.color],
    features: style.features,
    tracking: style.tracking,
    rise: 0,
    nobreak: false,
    ...(span.tag === undefined ? {} : { tag: span.tag }),
  };
}

const smallestMark = 9;
const largestMark = 11;

/** Digits have superior forms in the font; letters are set small and raised. */
function superior(text: string, span: InlineStyle, tag?: InlineTag): InlineRun {
  const { style, theme } = span;
  const size = Math.min(Math.max(style.size, smallestMark), largestMark);
  const lift = Math.max(0, style.size - size) * 0.6;
  const digits = /^\d+$/.test(text);
  return {
    text,
    face: theme.styles.label.face,
    size: digits ? size : size * 0.68,
    color: span.markColor ?? theme.colors[span.dark ? theme.cover.accent : 'accent'],
    features: digits ? ['sups'] : [],
    tracking: 0,
    rise: digits ? lift : lift + size * 0.36,
    nobreak: true,
    ...(tag === undefined ? {} : { tag }),
  };
}
