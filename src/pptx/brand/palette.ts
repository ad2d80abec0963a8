import type { ColorRole } from '../../theme/index.ts';
import { colorRoles, contrastRatio, leastContrast, toRgb } from '../../theme/index.ts';
import type { ShadedSlot } from '../xml/color.ts';
import type { ColorName, NamedColors } from './color-scheme.ts';
import type { Shade } from './shade-color.ts';
import { shadeColor } from './shade-color.ts';

/** Below this distance in RGB two colours look the same beside each other. */
const tooNear = 48;

/** A role as a colour of the brand. */
interface Choice extends ShadedSlot {
  /** `#RRGGBB`. */
  readonly hex: string;
}

interface Wish {
  /** Which colours of the theme to take, the best first. */
  readonly from: readonly ColorName[];
  readonly contrast: number;
  readonly shades: readonly Shade[];
  /** It is text on panels as well. */
  readonly onTint?: true;
  /** Roles that it is not to be confused with. */
  readonly unlike: readonly ColorRole[];
}

const darker: readonly Shade[] = [{}, { lumMod: 75 }, { lumMod: 50 }];
const lighter: readonly Shade[] = [
  {},
  { lumMod: 60, lumOff: 40 },
  { lumMod: 40, lumOff: 60 },
  { lumMod: 20, lumOff: 80 },
];
const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/** Roles in the order in which they choose: series that stand side by side must differ. */
function wishesOn(isDark: boolean): readonly (readonly [ColorRole, Wish])[] {
  const shades = isDark ? lighter : darker;
  const { text, shape } = leastContrast;
  const first = (...names: readonly ColorName[]) => [...new Set<ColorName>([...names, ...accents, 'tx1'])];
  const softer: readonly Shade[] = isDark
    ? [{ lumMod: 75 }, { lumMod: 85 }, {}]
    : [{ lumMod: 65, lumOff: 35 }, { lumMod: 75, lumOff: 25 }, {}];
  return [
    ['navy', { from: ['tx2', 'tx1', 'accent1'], contrast: text, shades: [{}], onTint: true, unlike: [] }],
    ['blue', { from: first('accent1'), contrast: text, shades, unlike: ['navy'] }],
    ['accent', { from: first('accent2'), contrast: text, shades, onTint: true, unlike: ['navy', 'blue'] }],
    ['grey', { from: ['tx1'], contrast: text, shades: softer, onTint: true, unlike: [] }],
    ['steel', { from: first('accent4'), contrast: shape, shades, unlike: ['navy', 'blue'] }],
    ['teal', { from: first('accent5'), contrast: text, shades, unlike: ['navy', 'blue', 'steel'] }],
    ['ochre', { from: first('accent6'), contrast: text, shades, unlike: ['navy', 'blue', 'steel', 'teal'] }],
  ];
}

function distance(a: string, b: string): number {
  const [one, other] = [toRgb(a), toRgb(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function candidates(from: readonly ColorName[], shades: readonly Shade[], colors: NamedColors): readonly Choice[] {
  return from.flatMap((slot) => shades.map((shade) => ({ slot, ...shade, hex: shadeColor(colors[slot], shade) })));
}

function farthest(choices: readonly Choice[], from: string): Choice | undefined {
  return [...choices].sort((a, b) => contrastRatio(b.hex, from) - contrastRatio(a.hex, from))[0];
}

/**
 * Colours of a brand for every role on a ground: slots of its theme, made darker or lighter where they could not be read, so that slides
 * and charts follow the brand and its later changes. `ground` is `#RRGGBB`.
 */
export function paletteOn(ground: string, colors: NamedColors): ReadonlyMap<ColorRole, ShadedSlot> {
  const isDark = contrastRatio(ground, '#FFFFFF') > contrastRatio(ground, '#000000');
  const neutrals = candidates(['tx1', 'bg1', 'tx2', 'bg2'], [{}], colors);
  const inks = neutrals.filter(({ hex }) => contrastRatio(hex, ground) >= leastContrast.text);
  const ink = inks[0] ?? farthest(neutrals, ground);
  const white = [...neutrals].sort((a, b) => distance(a.hex, ground) - distance(b.hex, ground))[0];
  if (ink === undefined || white === undefined) throw new Error('a theme has neutral colours');
  const chosen = new Map<ColorRole, Choice>([
    ['ink', ink],
    ['white', white],
  ]);
  const tint = tintOn(ground, { ink, white, isDark }, colors);
  for (const [role, { from, contrast, shades, unlike, onTint }] of wishesOn(isDark)) {
    const grounds = onTint === true ? [ground, white.hex, tint.hex] : [ground, white.hex];
    const readable = candidates(from, shades, colors).filter(({ hex }) =>
      grounds.every((one) => contrastRatio(hex, one) >= contrast),
    );
    const others = unlike.flatMap((other) => chosen.get(other)?.hex ?? []);
    const different = readable.find(({ hex }) => others.every((other) => distance(hex, other) >= tooNear));
    chosen.set(role, different ?? readable[0] ?? ink);
  }
  const line = (lumMod: number): Choice => ({ ...white, ...(isDark ? { lumMod, lumOff: 100 - lumMod } : { lumMod }) });
  const same = (role: ColorRole): Choice => chosen.get(role) ?? ink;
  const link = { slot: 'hlink', hex: colors.hlink };
  const rest: readonly (readonly [ColorRole, Choice])[] = [
    ['tint', tint],
    ['rule', line(isDark ? 65 : 75)],
    ['hairline', line(isDark ? 75 : 85)],
    ['pale', same('grey')],
    ['ring', same('grey')],
    ['accentOnDark', same('accent')],
    ['link', contrastRatio(colors.hlink, ground) >= leastContrast.text ? link : ink],
    ['linkFollowed', { slot: 'folHlink', hex: colors.folHlink }],
  ];
  const all = new Map([...chosen, ...rest]);
  return new Map(colorRoles.map((role) => [role, slotOf(all.get(role) ?? ink)]));
}

function slotOf({ hex: _, ...slot }: Choice): ShadedSlot {
  return slot;
}

/** A ground for panels: the second background where text is as readable on it, else a shade of the first. */
function tintOn(
  ground: string,
  { ink, white, isDark }: { readonly ink: Choice; readonly white: Choice; readonly isDark: boolean },
  colors: NamedColors,
): Choice {
  const shades: readonly Shade[] = isDark ? [{ lumMod: 90, lumOff: 10 }, {}] : [{ lumMod: 95 }, {}];
  const [second] = candidates(['bg2'], [{}], colors);
  const isCalm = (choice: Choice) =>
    contrastRatio(choice.hex, ink.hex) >= 7 &&
    contrastRatio(choice.hex, ground) <= 1.35 &&
    distance(choice.hex, ground) >= 8;
  const shaded = candidates([white.slot as ColorName], shades, colors);
  return [second, ...shaded].find((choice) => choice !== undefined && isCalm(choice)) ?? white;
}
