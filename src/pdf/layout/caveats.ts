import type { CaveatEntry, Caveats } from '../../document/index.ts';
import { type Atom, layered, piece } from './atom.ts';
import { type ColumnGrid, columnFlow, columnWidth, type FlowItem } from './column-flow.ts';
import { columnHead, continuedHead } from './column-head.ts';
import type { Setting } from './composition.ts';
import { type InlineRun, plainRun, toRuns } from './inline.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';

const groups = [
  { severity: 'do-not-combine', title: 'Do not combine' },
  { severity: 'read-with-care', title: 'Read with care' },
  { severity: 'note', title: 'Notes' },
] as const satisfies readonly { readonly severity: CaveatEntry['severity']; readonly title: string }[];

const entryGap = 6;

/** Data notes in two columns, the gravest first; under each text its facts as printed. */
export function layoutCaveats(node: Caveats, setting: Setting): readonly Atom[] {
  const { composition, full } = setting;
  const { page, spacing } = composition.context.theme;
  const grid: ColumnGrid = { frame: full, count: full.width > 300 ? 2 : 1, gutter: page.gutter };
  const items = groups.flatMap(({ severity, title }) => {
    const entries = node.items.filter((entry) => entry.severity === severity);
    return entries.length === 0 ? [] : groupItems(title, entries, { node, setting, grid });
  });
  return items.length === 0 ? [] : [columnFlow(items, grid, spacing.section)];
}

interface GroupContext {
  readonly node: Caveats;
  readonly setting: Setting;
  readonly grid: ColumnGrid;
}

function groupItems(title: string, entries: readonly CaveatEntry[], context: GroupContext): readonly FlowItem[] {
  const { setting, grid } = context;
  const { composition } = setting;
  const group = composition.structure.add(setting.parent, 'Div');
  const head = columnHead(title, grid, { composition, parent: group });
  const list = composition.structure.add(group, 'L', { listNumbering: 'None' });
  const continued = continuedHead(title, grid, composition);
  return [head, ...entries.map((entry) => ({ ...entryItem(entry, { ...context, list }), continued }))];
}

function entryItem(entry: CaveatEntry, context: GroupContext & { readonly list: ElementDraft }): FlowItem {
  const { setting, grid, node } = context;
  const { composition } = setting;
  const frame = { x: grid.frame.x, width: columnWidth(grid) };
  const body = composition.structure.add(composition.structure.add(context.list, 'LI'), 'LBody');
  const text = setBlock({
    composition,
    content: entry.text,
    style: 'sideNote',
    ...frame,
    element: composition.structure.add(body, 'P'),
    place: node.place,
    color: composition.context.theme.colors.ink,
  });
  const facts =
    entry.facts.length === 0
      ? piece({})
      : setBlock({
          composition,
          content: factRuns(entry, setting),
          style: 'sources',
          ...frame,
          element: composition.structure.add(body, 'P'),
          place: node.place,
        });
  const placed = layered(
    [
      { piece: text, y: 0 },
      { piece: facts, y: text.height + 1 },
    ],
    text.height + facts.height + 1 + entryGap,
  );
  return { ...placed, gap: entryGap };
}

function factRuns(entry: CaveatEntry, setting: Setting): readonly InlineRun[] {
  const { theme } = setting.composition.context;
  const inline = { style: theme.styles.sources, theme };
  return entry.facts.flatMap((fact, index) => [
    ...(index === 0 ? [] : [plainRun('; ', inline)]),
    ...toRuns(fact, inline),
  ]);
}
