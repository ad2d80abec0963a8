import type { LayoutRole, PlaceholderKey } from '../grid/layout.ts';
import type { Parts } from '../package/parts.ts';
import type { DeckColors } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import type { Rectangle } from '../xml/units.ts';

/** A placeholder as a layout has it: what a slide must repeat to fill it. */
export interface BasePlaceholder {
  readonly key: PlaceholderKey;
  /** `p:ph` attributes, as they stand. */
  readonly type?: string;
  readonly idx?: string;
  readonly size?: string;
  readonly orientation?: string;
  readonly name: string;
  /** From the layout, else from the master. */
  readonly box?: Rectangle;
}

/** A layout of the base. */
export interface BaseLayout {
  readonly part: string;
  readonly name: string;
  /** `p:sldLayout@type`, `cust` where it has none. */
  readonly type: string;
  readonly placeholders: ReadonlyMap<PlaceholderKey, BasePlaceholder>;
  /** Colours that can be read on it; those of the theme where it says nothing. */
  readonly colors?: DeckColors;
  /** Its own colour map (`a:overrideClrMapping`), which its slides repeat. */
  readonly colorMap?: Xml;
  /** Set where it is not in the package yet: it is added when a slide uses it. */
  readonly made?: MadeLayout;
}

/** A layout that is made from another one. */
export interface MadeLayout {
  /** Part name of the other one, whose relationships it shares. */
  readonly from: string;
  readonly markup: () => string;
}

/** The package that slides are grafted onto: the generated one, or a brand's own file. */
export interface BasePackage {
  readonly parts: Parts;
  /** Name of the main part. */
  readonly presentation: string;
  readonly size: { readonly w: number; readonly h: number };
  /** Theme part of the first master. */
  readonly theme: string;
  readonly layouts: ReadonlyMap<LayoutRole, BaseLayout>;
}
