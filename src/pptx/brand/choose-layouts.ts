import type { Diagnostic, DiagnosticPosition } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { BrandRole } from '../../theme/index.ts';
import { brandRoles } from '../../theme/index.ts';
import type { BrandLayout } from './brand-layout.ts';
import type { LayoutKind } from './brand-roles.ts';
import { openingRoles, roleDescriptions } from './brand-roles.ts';
import type { SlideSize } from './layout-kind.ts';
import { isNamedForKind, layoutKind, titleOf } from './layout-kind.ts';

/** Layouts for roles by their names, as `briefpack.yaml` gives them. */
export type LayoutNames = Readonly<Partial<Record<BrandRole, string>>>;

/** The layout that a role gets. */
export interface ChosenLayout {
  readonly layout: BrandLayout;
  /** `own`: it serves the role as it is. `made`: one for the role is made from it. */
  readonly use: 'own' | 'made';
  /** Somebody said so. */
  readonly named: boolean;
}

export type ChosenLayouts = ReadonlyMap<BrandRole, ChosenLayout>;

interface Search {
  readonly layouts: readonly BrandLayout[];
  readonly size: SlideSize;
  readonly names: LayoutNames;
}

/** The first layout of a kind; one that the brand itself calls so goes before others. */
function findKind(kind: LayoutKind, { layouts, size }: Search): BrandLayout | undefined {
  const found = layouts.filter((layout) => layoutKind(layout, size) === kind);
  return found.find((layout) => isNamedForKind(layout, kind)) ?? found[0];
}

function namedLayout(role: BrandRole, { layouts, names }: Search): BrandLayout | undefined {
  const name = names[role];
  const wanted = name === undefined ? undefined : layouts.find((layout) => layout.name === name);
  return wanted !== undefined && titleOf(wanted) !== undefined ? wanted : undefined;
}

function useOf(role: BrandRole, layout: BrandLayout, { size }: Search): ChosenLayout['use'] {
  if (openingRoles.includes(role)) return 'own';
  return layoutKind(layout, size) === roleDescriptions[role].kind ? 'own' : 'made';
}

function choose(role: BrandRole, search: Search): ChosenLayout | undefined {
  const { kind, nearest, like } = roleDescriptions[role];
  const named = namedLayout(role, search) ?? (like === undefined ? undefined : namedLayout(like, search));
  if (named !== undefined) return { layout: named, use: useOf(role, named, search), named: true };
  const own = kind === undefined ? undefined : findKind(kind, search);
  if (own !== undefined) return { layout: own, use: 'own', named: false };
  const near = nearest.map((one) => findKind(one, search)).find((layout) => layout !== undefined);
  const layout = near ?? search.layouts.find((one) => titleOf(one) !== undefined);
  return layout === undefined ? undefined : { layout, use: useOf(role, layout, search), named: false };
}

/** Finds a layout for every role; empty where no layout has a title. */
export function chooseLayouts(layouts: readonly BrandLayout[], size: SlideSize, names: LayoutNames): ChosenLayouts {
  const search = { layouts, size, names };
  return new Map(
    brandRoles.flatMap((role): readonly [BrandRole, ChosenLayout][] => {
      const chosen = choose(role, search);
      return chosen === undefined ? [] : [[role, chosen]];
    }),
  );
}

/** Whether the brand has no layout of its own for a role. */
export function isMissing(role: BrandRole, { layout, use, named }: ChosenLayout, size: SlideSize): boolean {
  if (named) return false;
  return use === 'made' || layoutKind(layout, size) !== roleDescriptions[role].kind;
}

/** Says which layouts are made, once for each layout that they are made from. */
export function tellMissing(
  chosen: ChosenLayouts,
  { file, size, position }: { readonly file: string; readonly size: SlideSize; readonly position: DiagnosticPosition },
): readonly Diagnostic[] {
  const byNearest = new Map<string, BrandRole[]>();
  for (const [role, choice] of chosen) {
    if (!isMissing(role, choice, size)) continue;
    byNearest.set(choice.layout.name, [...(byNearest.get(choice.layout.name) ?? []), role]);
  }
  return [...byNearest].map(([nearest, roles]) => diagnose('brand-layout-made', { file, roles, nearest }, position));
}
