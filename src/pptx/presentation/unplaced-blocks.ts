import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Flow, FlowType } from '../../document/index.ts';
import type { LayoutRule } from './layout-rules.ts';
import type { SlideDraft } from './slide-draft.ts';

/** Blocks that are no running text: a slide shows each in a place made for it, or not at all. */
const figures: ReadonlySet<FlowType> = new Set([
  ...(['chart', 'image', 'table', 'kpis', 'findings', 'timeline', 'columns'] as const),
  ...(['caveats', 'sources', 'contents'] as const),
]);

function ignored(block: Flow, beside: string): Diagnostic {
  return diagnose('slide-block-ignored', { block: block.type, with: beside }, { place: block.place });
}

/** Figures inside of running text: a list, an aside, a quotation. */
function inText(block: Flow): readonly Diagnostic[] {
  const inner: readonly Flow[] =
    block.type === 'list'
      ? block.children.flatMap(({ children }) => children)
      : 'children' in block
        ? flows(block)
        : [];
  return inner.flatMap((one) => (figures.has(one.type) ? [ignored(one, block.type)] : inText(one)));
}

function flows(block: Flow): readonly Flow[] {
  const holders = ['aside', 'callout', 'blockquote', 'closing', 'cover'] as const;
  return holders.some((type) => type === block.type) ? (block as Extract<Flow, { type: 'aside' }>).children : [];
}

/** A column shows one figure, or text: of a figure and what stands with it all but the figure and its heading would be lost. */
function inColumn(column: readonly Flow[]): readonly Diagnostic[] {
  const shown = column.find(({ type }) => ['chart', 'image', 'table'].includes(type));
  return column.flatMap((block, index) => {
    if (block === shown || (index === 0 && block.type === 'heading')) return [];
    if (figures.has(block.type)) return [ignored(block, shown?.type ?? 'columns')];
    return shown === undefined ? inText(block) : [ignored(block, shown.type)];
  });
}

/** Finds what a slide would leave out. */
export function unplacedBlocks({ opening, blocks }: SlideDraft, { layout, holds }: LayoutRule): readonly Diagnostic[] {
  const all = opening === undefined ? blocks : [opening, ...blocks];
  return all.flatMap((block) => {
    if (block.type === 'columns') return block.columns.flatMap(inColumn);
    if (!figures.has(block.type)) return inText(block);
    return holds.includes(block.type) ? [] : [ignored(block, layout)];
  });
}
