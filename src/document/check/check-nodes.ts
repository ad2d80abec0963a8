import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { isShown } from '../is-shown.ts';
import type {
  Findings,
  Flow,
  FlowType,
  Kpis,
  Phrasing,
  Root,
  Section,
  Table,
  Timeline,
  TimelineItem,
} from '../nodes.ts';
import { toPlainText } from '../to-plain-text.ts';
import { visit } from '../visit.ts';

type Checks = { readonly [T in FlowType]?: (node: Extract<Flow, { type: T }>) => readonly Diagnostic[] };

const checks: Checks = {
  table: checkTable,
  kpis: checkKpis,
  findings: checkFindings,
  timeline: checkTimeline,
  section: checkSection,
};

/** Checks each node by itself: tables are rectangular, tiles and findings complete, timelines within their years, sections not empty. */
export function checkNodes(root: Root): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(root, {
    enter: (node) => {
      const check = checks[node.type] as ((flow: Flow) => readonly Diagnostic[]) | undefined;
      diagnostics.push(...(check?.(node) ?? []));
    },
  });
  return diagnostics;
}

function checkTable({ header, rows }: Table): readonly Diagnostic[] {
  const columns = header.children.length;
  return rows
    .filter((row) => row.children.length !== columns)
    .map((row) => diagnose('table-not-rectangular', { cells: row.children.length, columns }, { place: row.place }));
}

/** Nobody sees a section that has nothing but notes. */
function checkSection({ id, children, place }: Section): readonly Diagnostic[] {
  return children.some(isShown) ? [] : [diagnose('section-empty', { id }, { place })];
}

function checkKpis({ tiles, place }: Kpis): readonly Diagnostic[] {
  const empty = tiles.length === 0 ? [diagnose('block-empty', { block: 'kpis' }, { place })] : [];
  return [...empty, ...tiles.flatMap((tile) => missingLines('tile', tile, ['label', 'value', 'note']))];
}

function checkFindings({ items, place }: Findings): readonly Diagnostic[] {
  const empty = items.length === 0 ? [diagnose('block-empty', { block: 'findings' }, { place })] : [];
  return [...empty, ...items.flatMap((item) => missingLines('finding', item, ['figure', 'text']))];
}

function checkTimeline(node: Timeline): readonly Diagnostic[] {
  const { items, place } = node;
  const empty = items.length === 0 ? [diagnose('block-empty', { block: 'timeline' }, { place })] : [];
  return [
    ...empty,
    ...checkRange(node),
    ...items.flatMap((item) => missingLines('timeline item', item, ['figure', 'text'])),
    ...items.flatMap((item) => checkYears(item, node)),
  ];
}

function checkRange({ from, to, place }: Timeline): readonly Diagnostic[] {
  return from < to ? [] : [diagnose('timeline-range', { from, to }, { place })];
}

function checkYears(item: TimelineItem, { from, to }: Timeline): readonly Diagnostic[] {
  const years = [item.start, item.end].filter((year) => year !== undefined);
  const outside = years.find((year) => year < from || year > to);
  if (outside === undefined || from >= to) return [];
  return [diagnose('timeline-outside', { year: outside, from, to }, { place: item.place })];
}

function missingLines<Line extends string>(
  item: string,
  lines: { readonly [L in Line]: readonly Phrasing[] } & { readonly place: Flow['place'] },
  names: readonly Line[],
): readonly Diagnostic[] {
  return names
    .filter((line) => toPlainText(lines[line]).trim() === '')
    .map((line) => diagnose('item-incomplete', { item, line }, { place: lines.place }));
}
