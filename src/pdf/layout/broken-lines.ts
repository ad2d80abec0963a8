import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import { breakLines, checkGlyphs, type Hyphenation, type Line } from '../../text/index.ts';
import type { TextStyle } from '../../theme/index.ts';
import type { Composition } from './composition.ts';
import { type InlineRun, type InlineTag, plainRun, toRuns } from './inline.ts';
import type { TextRequest } from './set-text.ts';

/** Lines of a text and what the fonts lack for it. */
export interface BrokenText {
  readonly lines: readonly Line<InlineTag>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Broken texts of the passes so far, by their nodes or by their words: a second pass finds nearly all of them here. */
export interface BrokenTextCache {
  readonly nodes: WeakMap<readonly Phrasing[], Map<string, BrokenText>>;
  readonly words: Map<string, BrokenText>;
}

/** A cache with nothing in it. */
export function createBrokenTextCache(): BrokenTextCache {
  return { nodes: new WeakMap(), words: new Map() };
}

/** Breaks a text, or gives what was broken before from the same nodes or words in the same style and width. */
export function brokenLines(request: TextRequest): BrokenText {
  const { content, composition } = request;
  if (typeof content === 'string' || isRuns(content)) {
    const runs = runsOf(request);
    return remembered(
      composition.brokenTexts.words,
      `${request.width} ${request.mode} ${runs.map(keyOf).join(' ')}`,
      () => breakText(request, runs),
    );
  }
  const { nodes } = composition.brokenTexts;
  const known = nodes.get(content) ?? new Map<string, BrokenText>();
  nodes.set(content, known);
  const { style, width, mode, color, dark, scale } = request;
  const key = [style, width, mode, color, dark, scale].join();
  return remembered(known, key, () => breakText(request, runsOf(request)));
}

function remembered(known: Map<string, BrokenText>, key: string, make: () => BrokenText): BrokenText {
  const broken = known.get(key) ?? make();
  known.set(key, broken);
  return broken;
}

function keyOf({ text, face, size, color, features, tracking, rise, nobreak, tag }: InlineRun): string {
  const link = tag?.element?.link;
  return [
    text,
    face,
    size,
    color,
    features,
    tracking,
    rise,
    nobreak,
    tag?.fact,
    tag?.mention,
    tag?.mark,
    tag?.footnote,
    tag?.cited?.join('+'),
    link?.destination,
    link?.url,
    link?.contents,
  ].join();
}

/** The style of a request at its scale. */
export function styleOf({ composition, style, scale = 1 }: TextRequest): TextStyle {
  const own = composition.context.theme.styles[style];
  return scale === 1 ? own : { ...own, size: own.size * scale, lead: own.lead * scale };
}

function breakText(request: TextRequest, runs: readonly InlineRun[]): BrokenText {
  const { fonts, theme } = request.composition.context;
  const { width, place, mode = 'total-fit' } = request;
  return {
    lines: breakLines(runs, width, fonts, { mode, hyphenation: hyphenationOf(request.composition) }),
    diagnostics: runs.flatMap((run) => checkGlyphs(run.text, run.face, { theme, fonts, place })),
  };
}

/** How words that no line can hold are divided; what prints a fact is not: a reader who searches for it finds it. */
export function hyphenationOf({ context }: Composition): Hyphenation {
  const { language } = context.document.edition;
  return { language, mayDivide: (run) => (run as InlineRun).tag?.fact === undefined && !run.nobreak };
}

function runsOf(request: TextRequest): readonly InlineRun[] {
  const { content, color, dark } = request;
  if (typeof content !== 'string' && isRuns(content)) return content;
  const inline = { style: styleOf(request), theme: request.composition.context.theme, color, dark };
  return typeof content === 'string' ? [plainRun(content, inline)] : toRuns(content, inline);
}

function isRuns(content: readonly Phrasing[] | readonly InlineRun[]): content is readonly InlineRun[] {
  const [head] = content;
  return head !== undefined && 'face' in head;
}
