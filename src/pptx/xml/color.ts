import type { ColorRole, DeckSlot, Theme } from '../../theme/index.ts';
import { colorRoles } from '../../theme/index.ts';
import type { Content, Xml } from './element.ts';
import { el } from './element.ts';

/** How slides name the slots that the theme part calls dk1, lt1, dk2, lt2 (the master's colour map). */
const mapped: Readonly<Partial<Record<DeckSlot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

interface Derived {
  readonly slot: DeckSlot;
  /** Per cent. */
  readonly lumMod: number;
  readonly lumOff?: number;
}

/** Colours that need no slot of their own: shades of one that a brand changes along with it. */
const derived: Readonly<Partial<Record<ColorRole, Derived>>> = {
  rule: { slot: 'lt2', lumMod: 85 },
  hairline: { slot: 'lt2', lumMod: 93 },
  pale: { slot: 'lt2', lumMod: 90 },
  accentOnDark: { slot: 'accent2', lumMod: 80, lumOff: 20 },
};

/** A slot of a theme as slides call it (`tx1`), darker or lighter by per cents of its lightness. */
export interface ShadedSlot {
  readonly slot: string;
  readonly lumMod?: number;
  readonly lumOff?: number;
}

/** Stands for a role in the markup of writers that know no shades: a grey that nothing else here writes. */
const standIn = 'B0B0';

/** Writes colours by role as slots of the theme, so that a deck follows its brand. */
export class DeckColors {
  readonly #slots: ReadonlyMap<ColorRole, DeckSlot>;
  readonly theme: Theme;
  readonly #palette: ReadonlyMap<ColorRole, ShadedSlot>;

  /** `palette` is what a brand has for roles; those that it leaves out are slots of the theme. */
  constructor(theme: Theme, palette: ReadonlyMap<ColorRole, ShadedSlot> = new Map()) {
    this.theme = theme;
    this.#palette = palette;
    const entries = Object.entries(theme.deck.slots) as [DeckSlot, ColorRole][];
    this.#slots = new Map(entries.map(([slot, role]) => [role, slot]));
  }

  /** `a:schemeClr` of the role, or `a:srgbClr` for a role without a slot. `alpha` in per cent. */
  color(role: ColorRole, alpha?: number): Xml {
    const opacity = alpha !== undefined && el('a:alpha', { val: Math.round(alpha * 1000) });
    const own = this.#palette.get(role);
    if (own !== undefined) return shaded(own, opacity);
    const shade = derived[role];
    const slot = this.#slots.get(role) ?? shade?.slot;
    if (slot === undefined) return el('a:srgbClr', { val: this.theme.colors[role].slice(1).toUpperCase() }, opacity);
    if (shade === undefined || this.#slots.has(role)) return el('a:schemeClr', { val: mapped[slot] ?? slot }, opacity);
    return shaded({ ...shade, slot: mapped[slot] ?? slot }, opacity);
  }

  /**
   * Name of the plain slot nearest to a role, for writers that know no shades; `tx1` where the theme gives it none. A shade of a brand
   * is a colour that `restore` finds again.
   */
  slotName(role: ColorRole): string {
    const own = this.#palette.get(role);
    if (own !== undefined) {
      const isPlain = own.lumMod === undefined && own.lumOff === undefined;
      return isPlain ? own.slot : `${standIn}${String(colorRoles.indexOf(role)).padStart(2, '0')}`;
    }
    const slot = this.#slots.get(role) ?? derived[role]?.slot ?? 'dk1';
    return mapped[slot] ?? slot;
  }

  /** Markup of a writer that knows no shades, with the shades that `slotName` stood for. */
  restore(markup: string): string {
    if (this.#palette.size === 0) return markup;
    return markup.replace(new RegExp(`<a:srgbClr val="${standIn}(\\d\\d)"\\s*/>`, 'g'), (found, index: string) => {
      const role = colorRoles[Number(index)];
      return role === undefined ? found : this.color(role);
    });
  }

  /** Whether the theme's colour of links cannot be read, so that each link has to have another one. */
  get hasFaintLinks(): boolean {
    return (this.#palette.get('link')?.slot ?? 'hlink') !== 'hlink';
  }

  fill(role: ColorRole, alpha?: number): Xml {
    return el('a:solidFill', {}, this.color(role, alpha));
  }

  /** A line of `width` points; `dash` is a preset such as `dash`. */
  line(
    role: ColorRole,
    width: number,
    more: { readonly tag?: string; readonly dash?: string; readonly alpha?: number } = {},
  ): Xml {
    return el(
      more.tag ?? 'a:ln',
      { w: Math.round(width * 12700) },
      this.fill(role, more.alpha),
      more.dash !== undefined && el('a:prstDash', { val: more.dash }),
    );
  }

  /** Hatch in `role` on `ground`; `preset` is one of DrawingML's patterns. */
  hatch(preset: string, role: ColorRole, ground: ColorRole): Xml {
    return el(
      'a:pattFill',
      { prst: preset },
      el('a:fgClr', {}, this.color(role)),
      el('a:bgClr', {}, this.color(ground)),
    );
  }
}

function shaded({ slot, lumMod, lumOff }: ShadedSlot, opacity: Content): Xml {
  return el(
    'a:schemeClr',
    { val: slot },
    lumMod !== undefined && el('a:lumMod', { val: lumMod * 1000 }),
    lumOff !== undefined && el('a:lumOff', { val: lumOff * 1000 }),
    opacity,
  );
}

export const noFill = el('a:noFill');
export const noLine = el('a:ln', {}, noFill);
