import { confusedColors } from './check-palette.ts';
import { contrastRatio, mixColors } from './color.ts';
import { leastContrast } from './legibility.ts';
import type { ColorRole, DeckSlot, ThemeColors } from './theme.ts';

/** A colour of a brand that was changed so that it can be read. */
export interface AdjustedColor {
  readonly role: ColorRole;
  readonly slot: DeckSlot;
  readonly from: string;
  readonly to: string;
}

/** Colours of every role made from those of a brand. */
export interface DerivedColors {
  readonly colors: ThemeColors;
  readonly adjusted: readonly AdjustedColor[];
  /** Colours for the series of charts, in order: those that can be told apart. */
  readonly series: readonly ColorRole[];
  /** Roles left out of the series because they look like an earlier one. */
  readonly leftOut: readonly ColorRole[];
}

const paper = '#FFFFFF';
const black = '#000000';

/** How much of black or white is mixed in at a time. */
const step = 0.05;

/** A second background lighter than this is a ground for panels; a stronger one is not. */
const calmest = 1.25;

const sources = {
  ink: ['dk1', leastContrast.text],
  navy: ['dk2', leastContrast.text],
  blue: ['accent1', leastContrast.text],
  accent: ['accent2', leastContrast.text],
  steel: ['accent4', leastContrast.shape],
  teal: ['accent5', leastContrast.shape],
  ochre: ['accent6', leastContrast.shape],
  link: ['hlink', leastContrast.text],
  linkFollowed: ['folHlink', leastContrast.text],
} as const satisfies Partial<Record<ColorRole, readonly [DeckSlot, number]>>;

const seriesRoles = ['navy', 'blue', 'steel', 'teal', 'ochre'] as const;

/**
 * Makes the colours of a theme from the slots of a brand. The rule: a colour is taken as it is where it can be read on paper and on
 * panels, else black is mixed into it, a twentieth at a time, until it can; on the ground of covers white is mixed in.
 */
export function deriveColors(slots: Readonly<Record<DeckSlot, string>>): DerivedColors {
  const tint = contrastRatio(slots.lt2, paper) <= calmest ? slots.lt2 : mixColors(paper, slots.dk2, 0.05);
  const roles = Object.entries(sources) as [keyof typeof sources, (typeof sources)[keyof typeof sources]][];
  const made = roles.map(([role, [slot, least]]): [keyof typeof sources, string] => {
    const grounds = least === leastContrast.text ? [paper, tint] : [paper];
    return [role, readable(slots[slot], { grounds, least, toward: black })];
  });
  const base = Object.fromEntries(made) as Record<keyof typeof sources, string>;
  const onCover = (color: string) =>
    readable(color, { grounds: [base.navy], least: leastContrast.text, toward: paper });
  const colors: ThemeColors = {
    ...base,
    white: paper,
    tint,
    grey: readable(mixColors(base.ink, paper, 0.35), {
      ...{ grounds: [paper, tint], least: leastContrast.text, toward: black },
    }),
    rule: mixColors(paper, base.ink, 0.22),
    hairline: mixColors(paper, base.ink, 0.13),
    pale: onCover(mixColors(base.navy, paper, 0.8)),
    ring: mixColors(base.navy, paper, 0.5),
    accentOnDark: onCover(base.accent),
  };
  const adjusted = roles.flatMap(([role, [slot]]) =>
    base[role] === slots[slot] ? [] : [{ role, slot, from: slots[slot], to: base[role] }],
  );
  return { colors, adjusted, ...toSeries(colors) };
}

function readable(
  color: string,
  { grounds, least, toward }: { readonly grounds: readonly string[]; readonly least: number; readonly toward: string },
): string {
  for (let strength = 0; strength < 1; strength += step) {
    const mixed = strength === 0 ? color : mixColors(color, toward, strength);
    if (grounds.every((ground) => contrastRatio(mixed, ground) >= least)) return mixed;
  }
  return toward;
}

function toSeries(colors: ThemeColors): Pick<DerivedColors, 'series' | 'leftOut'> {
  const series: ColorRole[] = [];
  const leftOut: ColorRole[] = [];
  for (const role of seriesRoles) {
    (confusedColors(colors, [...series, role]).length === 0 ? series : leftOut).push(role);
  }
  return { series, leftOut };
}
