import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, elementsIn } from '../../opc/index.ts';
import type { DeckSlot } from '../../theme/index.ts';
import { deckSlots, mixColors } from '../../theme/index.ts';
import { shadeColor } from './shade-color.ts';

/** Names by which slides call the colours of a theme. */
export const colorNames = [
  'bg1',
  'tx1',
  'bg2',
  'tx2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
export type ColorName = (typeof colorNames)[number];

/** The colours of a theme as one layout names them, `#RRGGBB`. */
export type NamedColors = Readonly<Record<ColorName, string>>;

/** The slots of a theme, `#RRGGBB`. */
export type ColorScheme = Readonly<Record<DeckSlot, string>>;

/** What stands in for a slot that a theme leaves out or writes in a way of its own. */
const plain: ColorScheme = {
  dk1: '#000000',
  lt1: '#FFFFFF',
  dk2: '#000000',
  lt2: '#FFFFFF',
  accent1: '#404040',
  accent2: '#404040',
  accent3: '#404040',
  accent4: '#404040',
  accent5: '#404040',
  accent6: '#404040',
  hlink: '#404040',
  folHlink: '#404040',
};

function hexOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value.toUpperCase()}` : undefined;
}

/** `a:srgbClr` or `a:sysClr` as `#RRGGBB`. */
function absoluteColor(element: Element): string | undefined {
  if (element.localName === 'srgbClr') return hexOf(attributeOf(element, 'val'));
  if (element.localName === 'sysClr') return hexOf(attributeOf(element, 'lastClr'));
  const named = { black: '#000000', white: '#FFFFFF' } as const;
  const preset = element.localName === 'prstClr' ? attributeOf(element, 'val') : undefined;
  return preset === 'black' || preset === 'white' ? named[preset] : undefined;
}

/** Reads the colour scheme of a theme part. */
export function readColorScheme(theme: Element | undefined): ColorScheme {
  const scheme = childOf(theme, 'a:themeElements', 'a:clrScheme');
  const entries = deckSlots.map((slot): [DeckSlot, string] => {
    const holder = childOf(scheme, `a:${slot}`);
    const [color] = holder === undefined ? [] : elementsIn(holder);
    return [slot, (color === undefined ? undefined : absoluteColor(color)) ?? plain[slot]];
  });
  return Object.fromEntries(entries) as ColorScheme;
}

/** The colours of a scheme by the names that a colour map (`p:clrMap`, `a:overrideClrMapping`) gives them. */
export function nameColors(scheme: ColorScheme, map: Element | undefined): NamedColors {
  const usual: Readonly<Partial<Record<ColorName, DeckSlot>>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
  const entries = colorNames.map((name): [ColorName, string] => {
    const slot = attributeOf(map, name) ?? usual[name] ?? name;
    return [name, scheme[slot as DeckSlot] ?? plain[usual[name] ?? 'dk1']];
  });
  return Object.fromEntries(entries) as NamedColors;
}

function percentOf(element: Element): number {
  return Number(attributeOf(element, 'val') ?? 100_000) / 1000;
}

/** What a colour element does to the colour that it names; transparency and hue are left out of account. */
function transformed(color: string, element: Element): string {
  return elementsIn(element).reduce((result, change) => {
    const percent = percentOf(change);
    if (change.localName === 'lumMod') return shadeColor(result, { lumMod: percent });
    if (change.localName === 'lumOff') return shadeColor(result, { lumOff: percent });
    if (change.localName === 'shade') return mixColors('#000000', result, percent / 100);
    return change.localName === 'tint' ? mixColors('#FFFFFF', result, percent / 100) : result;
  }, color);
}

/** The colour of an element that holds one (`a:solidFill`, `p:bgRef`), `#RRGGBB`; undefined where it holds none that can be told. */
export function colorIn(holder: Element | undefined, colors: NamedColors): string | undefined {
  const [element] = holder === undefined ? [] : elementsIn(holder);
  if (element === undefined) return undefined;
  const slots = { dk1: colors.tx1, lt1: colors.bg1, dk2: colors.tx2, lt2: colors.bg2, ...colors };
  const name = element.localName === 'schemeClr' ? attributeOf(element, 'val') : undefined;
  const color = name === undefined ? absoluteColor(element) : slots[name as keyof typeof slots];
  return color === undefined ? undefined : transformed(color, element);
}
