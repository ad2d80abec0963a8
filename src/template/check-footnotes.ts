import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Flow, FlowType, FootnoteDefinition, FootnoteReference, Phrasing, Root } from '../document/index.ts';
import { footnoteKey, toPlainText, visit, visitRun } from '../document/index.ts';
import { nearestName } from '../input/index.ts';

/** Where what is in them is printed again, or has no foot. */
const withoutFoot: ReadonlySet<FlowType> = new Set(['cover', 'closing', 'notes']);

/** Finds footnotes without words, words without a sign, and signs where none can stand. */
export function checkFootnotes(root: Root): readonly Diagnostic[] {
  const { references, misplaced, definitions } = collect(root);
  const known = new Map(definitions.map((node) => [footnoteKey(node), node]));
  const used = new Set([...references, ...misplaced].map(footnoteKey));
  return [
    ...references.filter((node) => !known.has(footnoteKey(node))).map((node) => unknownFootnote(node, definitions)),
    ...misplaced.map(({ identifier: name, place }) => diagnose('footnote-misplaced', { name }, { place })),
    ...definitions.flatMap((node, index) => checkDefinition(node, { before: definitions.slice(0, index), used })),
  ];
}

interface Footnotes {
  readonly references: FootnoteReference[];
  readonly misplaced: FootnoteReference[];
  readonly definitions: FootnoteDefinition[];
}

function collect(root: Root): Footnotes {
  const found: Footnotes = { references: [], misplaced: [], definitions: [] };
  let depth = 0;
  visit(root, {
    enter: (node) => {
      if (withoutFoot.has(node.type)) depth++;
      if (node.type === 'footnoteDefinition') found.definitions.push(node);
    },
    leave: (node) => {
      if (withoutFoot.has(node.type)) depth--;
    },
    run: (run, block) => {
      const takesSigns = depth === 0 && takesFootnotes(run, block);
      visitRun(run, (node) => {
        if (node.type === 'footnoteReference') (takesSigns ? found.references : found.misplaced).push(node);
      });
    },
  });
  return found;
}

/** Whether a run of a block may have the sign of a footnote: titles and labels carry no signs. */
function takesFootnotes(run: readonly Phrasing[], block: Flow): boolean {
  switch (block.type) {
    case 'paragraph':
      return true;
    case 'table':
      return run !== block.title && run !== block.subtitle;
    case 'findings':
      return block.items.some(({ text }) => text === run);
    case 'kpis':
      return block.tiles.some(({ note }) => note === run);
    default:
      return false;
  }
}

function unknownFootnote(node: FootnoteReference, definitions: readonly FootnoteDefinition[]): Diagnostic {
  const { identifier: name, place } = node;
  const names = definitions.filter((other) => other.place.file === place.file).map(({ identifier }) => identifier);
  return diagnose('unknown-footnote', { name, nearest: nearestName(name, names) }, { place });
}

function checkDefinition(
  node: FootnoteDefinition,
  { before, used }: { readonly before: readonly FootnoteDefinition[]; readonly used: ReadonlySet<string> },
): readonly Diagnostic[] {
  const { identifier: name, place } = node;
  const key = footnoteKey(node);
  const first = before.find((other) => footnoteKey(other) === key);
  if (first !== undefined) {
    const related = { message: 'first written here', place: first.place };
    return [diagnose('footnote-twice', { name }, { place, related })];
  }
  if (toPlainText(node.children).trim() === '')
    return [diagnose('unknown-footnote', { name, nearest: undefined }, { place })];
  return used.has(key) ? [] : [diagnose('footnote-unused', { name }, { place })];
}
