import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { contentOf, isRun } from '../content.ts';
import type { Flow, Root } from '../nodes.ts';

/** Finds blocks that stand where they have nothing to stand by: an aside after an aside, a standfirst without a headline. */
export function checkOrder(root: Root): readonly Diagnostic[] {
  return checkSiblings(root.children);
}

function checkSiblings(written: readonly Flow[]): readonly Diagnostic[] {
  // Wherever a footnote is written, it is printed at the foot of the page.
  const nodes = written.filter(({ type }) => type !== 'footnoteDefinition');
  return nodes.flatMap((node, index) => [
    ...checkNode(node, nodes[index - 1]),
    ...childrenOf(node).flatMap(checkSiblings),
  ]);
}

function checkNode(node: Flow, before: Flow | undefined): readonly Diagnostic[] {
  if (node.type === 'aside' && before?.type === 'aside') {
    return [
      diagnose(
        'aside-after-aside',
        {},
        { place: node.place, related: { message: 'the aside before it', place: before.place } },
      ),
    ];
  }
  if (node.type === 'standfirst' && before?.type !== 'heading') {
    return [diagnose('standfirst-without-headline', {}, { place: node.place })];
  }
  return [];
}

/** Lists of flow nodes that stand one after another inside a node. */
function childrenOf(node: Flow): readonly (readonly Flow[])[] {
  if (node.type === 'columns') return node.columns;
  if (node.type === 'list') return node.children.map((item) => item.children);
  return [contentOf(node).filter((content): content is Flow => !isRun(content))];
}
