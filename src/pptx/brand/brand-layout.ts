import type { Insets } from '../grid/layout.ts';
import type { Rectangle } from '../xml/units.ts';
import type { NamedColors } from './color-scheme.ts';

/** How a brand sets one level of a text. Sizes and spaces are points, `line` is per cent. */
export interface BrandLevel {
  readonly size: number;
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly font: 'major' | 'minor';
  /** `#RRGGBB`; absent where it cannot be told. */
  readonly color?: string;
  readonly align: 'left' | 'right' | 'center';
  readonly line: number;
  readonly before: number;
  readonly tracking: number;
  readonly bullet: boolean;
  readonly margin: number;
  readonly hanging: number;
  /** Only the sample text of the layout is set so: what stands on slides does not inherit it. */
  readonly sampled: boolean;
}

/** A placeholder of a brand's layout, with what it takes from the master. */
export interface BrandPlaceholder {
  /** `p:ph@type`; `obj` where it has none and takes any content. */
  readonly type: string;
  /** The attributes of `p:ph` as they stand. */
  readonly written: {
    readonly type?: string;
    readonly idx?: string;
    readonly size?: string;
    readonly orientation?: string;
  };
  readonly name: string;
  readonly box: Rectangle;
  readonly insets: Insets;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly levels: readonly BrandLevel[];
  /** Neither turned nor set vertically. */
  readonly upright: boolean;
  /** Another placeholder of the layout has the same index, so that slides cannot name it by that. */
  readonly ambiguous: boolean;
}

/** A layout of a brand. */
export interface BrandLayout {
  /** Part names in our package. */
  readonly part: string;
  readonly master: string;
  readonly name: string;
  /** `p:sldLayout@type`, `cust` where it has none. */
  readonly type: string;
  readonly placeholders: readonly BrandPlaceholder[];
  readonly colors: NamedColors;
  /** What text stands on, `#RRGGBB`: the ground where it is one colour, else what its text is made for. */
  readonly ground: string;
  /** The layout's own colour map (`p:clrMapOvr`), which its slides must repeat. */
  readonly colorMap?: string;
}

/** Where the text of a placeholder stands. */
export function textBox({ box, insets }: Pick<BrandPlaceholder, 'box' | 'insets'>): Rectangle {
  const { left, top, right, bottom } = insets;
  return { x: box.x + left, y: box.y + top, w: box.w - left - right, h: box.h - top - bottom };
}
