import type { Flow, FlowType, List } from '../../document/index.ts';
import type { Paragraph } from './presentation.ts';
import { toRuns } from './runs.ts';

/** How blocks become paragraphs. */
export interface ParagraphOptions {
  /** Whether the placeholder's first level has a bullet, so that plain paragraphs must drop it. */
  readonly bulleted: boolean;
}

/** Arabic or Hebrew letters before any Latin one: the paragraph runs from right to left. */
const rightToLeft = /^[^\p{Script=Latin}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function directed(paragraph: Paragraph): Paragraph {
  const words = paragraph.runs.map((run) => run.text).join('');
  return rightToLeft.test(words) ? { ...paragraph, rightToLeft: true } : paragraph;
}

function plain(children: Parameters<typeof toRuns>[0], options: ParagraphOptions): Paragraph {
  const runs = toRuns(children);
  return directed(options.bulleted ? { runs, bullet: 'none' } : { runs });
}

/** Items at one level below the paragraph they stand in; numbers of ordered lists run on. */
function listParagraphs(list: List, level: number, options: ParagraphOptions): readonly Paragraph[] {
  return list.children.flatMap((item, index) =>
    item.children.flatMap((block, position): readonly Paragraph[] => {
      if (block.type === 'list') return listParagraphs(block, level + 1, options);
      if (block.type !== 'paragraph') return flowParagraphs(block, options);
      const paragraph = { runs: toRuns(block.children), ...(level === 0 ? {} : { level }) };
      if (position > 0) return [{ ...paragraph, bullet: 'none' }];
      return [directed(list.ordered ? { ...paragraph, bullet: { startAt: (list.start ?? 1) + index } } : paragraph)];
    }),
  );
}

type Writer<T extends FlowType> = (node: Extract<Flow, { type: T }>, options: ParagraphOptions) => readonly Paragraph[];

/** Nothing of these can be set as running text. */
const none = () => [];

const writers = {
  paragraph: (node, options) => [plain(node.children, options)],
  standfirst: (node, options) => [plain(node.children, options)],
  heading: (node, options) => {
    const lead = plain(node.children, options);
    return [{ ...lead, runs: lead.runs.map((run) => ({ ...run, bold: true, color: 'navy' })) }];
  },
  blockquote: (node, options) => {
    const quoted = node.children.flatMap((child) => flowParagraphs(child, options));
    return quoted.map((paragraph) => ({ ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, italic: true })) }));
  },
  list: (node, options) => listParagraphs(node, 0, options),
  aside: (node, options) => [...titleParagraph(node.title, options), ...flowsParagraphs(node.children, options)],
  callout: (node, options) => [...titleParagraph(node.title, options), ...flowsParagraphs(node.children, options)],
  columns: (node, options) => node.columns.flatMap((column) => flowsParagraphs(column, options)),
  changes: (node, options) => flowsParagraphs(node.children, options),
  section: (node, options) => flowsParagraphs(node.children, options),
  table: none,
  kpis: none,
  findings: none,
  timeline: none,
  chart: none,
  image: none,
  caveats: none,
  sources: none,
  contents: none,
  cover: none,
  closing: none,
  notes: none,
  pagebreak: none,
  footnoteDefinition: none,
} satisfies { [T in FlowType]: Writer<T> };

function titleParagraph(title: Parameters<typeof toRuns>[0], options: ParagraphOptions): readonly Paragraph[] {
  if (title.length === 0) return [];
  const { runs, ...rest } = plain(title, options);
  return [{ ...rest, runs: runs.map((run) => ({ ...run, bold: true, color: 'accent' })) }];
}

function flowParagraphs(node: Flow, options: ParagraphOptions): readonly Paragraph[] {
  return (writers[node.type] as Writer<FlowType>)(node, options);
}

/** Blocks of running text as paragraphs; figures among them give none. */
export function flowsParagraphs(nodes: readonly Flow[], options: ParagraphOptions): readonly Paragraph[] {
  return nodes.flatMap((node) => flowParagraphs(node, options));
}
