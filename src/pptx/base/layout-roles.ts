import type { LayoutRole } from '../grid/layout.ts';
import { layoutRoles } from '../grid/layout.ts';
import type { BaseLayout } from './base-package.ts';

/** Layout types of ISO/IEC 29500-1 §19.7.15 that tell a role in any language. */
const roleByType: Readonly<Partial<Record<string, LayoutRole>>> = {
  title: 'title',
  secHead: 'section',
  obj: 'chart',
  objTx: 'chartAndCommentary',
  tbl: 'table',
  tx: 'text',
  twoObj: 'twoCharts',
  twoTxTwoObj: 'comparison',
  titleOnly: 'headline',
};

/** Names of the generated layouts that have no type of their own. */
const roleByName: Readonly<Partial<Record<string, LayoutRole>>> = {
  'Agenda and key findings': 'agenda',
  'Key findings': 'findings',
  'Tiles, figure and commentary': 'kpi',
  'Tiles, figure and commentary, three': 'kpi3',
  'Tiles, figure and commentary, two': 'kpi2',
  'Tiles and figure': 'kpiWide',
  'Tiles and figure, three': 'kpiWide3',
  'Tiles and figure, two': 'kpiWide2',
  Tiles: 'kpiOnly',
  'Tiles, three': 'kpiOnly3',
  'Tiles, two': 'kpiOnly2',
  'Headline, text and commentary': 'textAndCommentary',
  Quotation: 'quote',
  'Sources and data notes': 'sources',
  Closing: 'closing',
};

/** What may stand in for a role that a base does not have; the first that it has is taken. */
const substitutes: Readonly<Record<LayoutRole, readonly LayoutRole[]>> = {
  title: ['section', 'headline'],
  section: ['title', 'headline'],
  agenda: ['twoCharts', 'chart', 'text', 'headline'],
  findings: ['chart', 'text', 'headline'],
  kpi: ['headline', 'chart'],
  kpi3: ['headline', 'chart'],
  kpi2: ['headline', 'chart'],
  kpiWide: ['headline', 'chart'],
  kpiWide3: ['headline', 'chart'],
  kpiWide2: ['headline', 'chart'],
  kpiOnly: ['headline', 'chart'],
  kpiOnly3: ['headline', 'chart'],
  kpiOnly2: ['headline', 'chart'],
  chart: ['text', 'headline'],
  chartAndCommentary: ['twoCharts', 'chart', 'text', 'headline'],
  table: ['chart', 'text', 'headline'],
  text: ['chart', 'headline'],
  textAndCommentary: ['twoCharts', 'chart', 'text', 'headline'],
  twoCharts: ['comparison', 'chart', 'headline'],
  comparison: ['twoCharts', 'chart', 'headline'],
  headline: ['chart', 'text'],
  quote: ['text', 'chart', 'headline'],
  sources: ['twoCharts', 'text', 'chart', 'headline'],
  closing: ['title', 'section', 'headline'],
};

function roleOf(layout: BaseLayout): LayoutRole | undefined {
  return roleByType[layout.type] ?? roleByName[layout.name];
}

/** Sorts layouts by role; each role that a base lacks gets the nearest one it has. Throws where no layout has a title. */
export function layoutsByRole(layouts: readonly BaseLayout[]): ReadonlyMap<LayoutRole, BaseLayout> {
  const own = new Map<LayoutRole, BaseLayout>();
  const titled = layouts.filter((layout) => layout.placeholders.has('title'));
  for (const layout of titled) {
    const role = roleOf(layout);
    if (role !== undefined && !own.has(role)) own.set(role, layout);
  }
  const [first] = titled;
  if (first === undefined) throw new Error('no layout of the base package has a title placeholder');
  const nearest = (role: LayoutRole) =>
    [role, ...substitutes[role]].map((name) => own.get(name)).find((layout) => layout !== undefined) ?? first;
  return new Map(layoutRoles.map((role) => [role, nearest(role)]));
}
