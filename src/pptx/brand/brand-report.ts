import type { BrandRole } from '../../theme/index.ts';
import { contrastRatio } from '../../theme/index.ts';
import { toPoints } from '../xml/units.ts';
import type { BrandFont } from './brand-fonts.ts';
import type { BrandLayout } from './brand-layout.ts';
import type { ChosenLayouts } from './choose-layouts.ts';
import { isMissing } from './choose-layouts.ts';
import type { ColorName } from './color-scheme.ts';
import { colorNames } from './color-scheme.ts';
import type { SlideSize } from './layout-kind.ts';

/** A placeholder of a layout; lengths are points. */
export interface ReportedPlaceholder {
  /** As in the file: `title`, `body`, `dt`; `obj` takes any content. */
  readonly type: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A layout of a brand and what it is used for. */
export interface ReportedLayout {
  readonly name: string;
  /** As in the file: `title`, `obj`; `cust` where it says nothing. */
  readonly type: string;
  /** Slides that stand on it as it is. */
  readonly roles: readonly BrandRole[];
  readonly placeholders: readonly ReportedPlaceholder[];
}

/** A colour of the brand's theme. */
export interface ReportedColor {
  /** As slides call it: `tx1`, `accent1`. */
  readonly name: string;
  /** `#RRGGBB`. */
  readonly color: string;
  /** Contrast with the ground of content slides, 1 to 21; text needs 4.5, a bar 3. */
  readonly contrast: number;
}

/** A role and the layout that it gets. */
export interface ReportedRole {
  readonly role: BrandRole;
  /** Name of the layout, or of the one that it is made from. */
  readonly layout: string;
  /** The brand has no layout of its own for it. */
  readonly missing: boolean;
}

/** What was found in a brand's file. */
export interface BrandReport {
  /** Size of its slides, points. */
  readonly width: number;
  readonly height: number;
  readonly layouts: readonly ReportedLayout[];
  readonly roles: readonly ReportedRole[];
  readonly colors: readonly ReportedColor[];
  /** Heading font, body font. */
  readonly fonts: readonly BrandFont[];
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

function reportLayout(layout: BrandLayout, roles: readonly ReportedRole[]): ReportedLayout {
  return {
    name: layout.name,
    type: layout.type,
    roles: roles.filter((role) => role.layout === layout.name && !role.missing).map(({ role }) => role),
    placeholders: layout.placeholders.map(({ type, name, box }) => ({
      type,
      name,
      x: rounded(toPoints(box.x)),
      y: rounded(toPoints(box.y)),
      width: rounded(toPoints(box.w)),
      height: rounded(toPoints(box.h)),
    })),
  };
}

function reportColors({ colors, ground }: BrandLayout): readonly ReportedColor[] {
  return colorNames.map((name: ColorName) => ({
    name,
    color: colors[name],
    contrast: rounded(contrastRatio(colors[name], ground), 2),
  }));
}

/** What was found in a brand's file; `usual` is the layout for one chart or text, on whose ground colours are judged. */
export function reportBrand(
  layouts: readonly BrandLayout[],
  chosen: ChosenLayouts,
  more: { readonly size: SlideSize; readonly usual: BrandLayout; readonly fonts: readonly BrandFont[] },
): BrandReport {
  const { size, usual, fonts } = more;
  const roles = [...chosen].map(([role, choice]) => ({
    role,
    layout: choice.layout.name,
    missing: isMissing(role, choice, size),
  }));
  return {
    width: rounded(toPoints(size.w)),
    height: rounded(toPoints(size.h)),
    layouts: layouts.map((layout) => reportLayout(layout, roles)),
    roles,
    colors: reportColors(usual),
    fonts: fonts.filter(({ family }, index) => fonts.findIndex((font) => font.family === family) === index),
  };
}
