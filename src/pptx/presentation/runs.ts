import type { FactReference, Mark, Phrasing, PhrasingType } from '../../document/index.ts';
import { footnoteSign, inMarkOrder, markRank } from '../../document/index.ts';
import { cleanText } from '../xml/clean-text.ts';
import type { Run } from './presentation.ts';
import { looksLike, sameFigure } from './stretches.ts';

/** How phrasing becomes runs. */
export interface RunOptions {
  /** Print the marks as superiors. Default: true. Titles and labels carry theirs in the source line. */
  readonly marks?: boolean;
}

type Style = Omit<Run, 'text'>;

/** Superiors stand 30 per cent above the baseline. */
const markStyle: Style = { bold: true, color: 'accent', raise: 30 };
/** Signs of footnotes are no marks of sources, and look so. */
const signStyle: Style = { ...markStyle, color: 'navy' };

/** Marks that stand together do so on one line. */
const markSeparator = ',\u00a0';

/** Marks of one place in the text: `3, 5`. */
export function markRuns(marks: readonly Mark[]): readonly Run[] {
  if (marks.length === 0) return [];
  const labels = inMarkOrder(marks).map((mark) => mark.label);
  return [{ text: labels.join(markSeparator), ...markStyle }];
}

/** The figure of the runs that print a mention of a fact, to be spread into each of them; what is measured is none. */
export function figureOf({ fact, form, mention }: FactReference): Pick<Run, 'figure'> {
  if (form === 'indicator') return {};
  return { figure: mention === undefined ? { fact } : { fact, mention } };
}

function factRuns(node: FactReference, style: Style, options: RunOptions): readonly Run[] {
  const words: Run = { text: cleanText(node.printed.text), ...style, ...figureOf(node) };
  return options.marks === false ? [words] : [words, ...markRuns(node.marks)];
}

type Writer<T extends PhrasingType> = (
  node: Extract<Phrasing, { type: T }>,
  style: Style,
  options: RunOptions,
) => readonly Run[];

const writers = {
  text: (node, style) => [{ text: cleanText(node.value), ...style }],
  emphasis: (node, style, options) => phrasingRuns(node.children, { ...style, italic: true }, options),
  strong: (node, style, options) => phrasingRuns(node.children, { ...style, bold: true }, options),
  link: (node, style, options) => phrasingRuns(node.children, { ...style, link: { url: node.url } }, options),
  break: () => [{ text: '\n' }],
  factReference: factRuns,
  crossReference: ({ label = '', target: slide }, style) => [
    { text: label, ...style, ...(slide === undefined || style.link !== undefined ? {} : { link: { slide } }) },
  ],
  footnoteReference: (node, _, options) =>
    options.marks === false || node.number === undefined ? [] : [{ text: footnoteSign(node), ...signStyle }],
  citation: (node, _, options) => (options.marks === false ? [] : markRuns(node.marks)),
} satisfies { [T in PhrasingType]: Writer<T> };

function phrasingRuns(nodes: readonly Phrasing[], style: Style, options: RunOptions): readonly Run[] {
  return nodes.flatMap((node) => (writers[node.type] as Writer<PhrasingType>)(node, style, options));
}

function mergedMarks(...texts: readonly string[]): string {
  const labels = [...new Set(texts.flatMap((text) => text.split(markSeparator)))];
  return labels.sort((a, b) => markRank({ label: a }) - markRank({ label: b })).join(markSeparator);
}

/** Joins neighbours of the same style, but for their figures, and separates marks that stand side by side. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs.filter((one) => one.text !== '')) {
    const last = joined.at(-1);
    if (last === undefined || last.text === '\n' || run.text === '\n' || !looksLike(last, run)) joined.push(run);
    else if (!sameFigure(last, run)) joined.push({ ...run, continues: true });
    else if (run.raise === undefined) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined[joined.length - 1] = { ...last, text: mergedMarks(last.text, run.text) };
  }
  return joined;
}

/** Phrasing as runs in the style of their placeholder. */
export function toRuns(nodes: readonly Phrasing[], options: RunOptions = {}): readonly Run[] {
  return joinRuns(phrasingRuns(nodes, {}, options));
}

/** The marks in phrasing as nodes of their own: those of a large figure stand at the end of its sentence. */
export function marksOf(nodes: readonly Phrasing[]): readonly Phrasing[] {
  return nodes.flatMap((node): readonly Phrasing[] => {
    if ('children' in node) return marksOf(node.children);
    if (node.type !== 'factReference' && node.type !== 'citation') return [];
    return node.marks.length === 0 ? [] : [{ type: 'citation', facts: [], marks: node.marks, place: node.place }];
  });
}

/** Plain words of phrasing, without marks. */
export function toWords(nodes: readonly Phrasing[]): string {
  return toRuns(nodes, { marks: false })
    .map((run) => (run.text === '\n' ? ' ' : run.text))
    .join('');
}
