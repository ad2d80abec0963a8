import type { FontBook } from '../../text/index.ts';
import { wrapText } from '../../text/index.ts';
import type { TextStyle, TextStyleName, Theme } from '../../theme/index.ts';
import { formatCanvasFont } from '../scene/css-font.ts';

/** A line of text in one style, measured. */
export interface Lettering {
  readonly text: string;
  readonly width: number;
  /** CSS font for a canvas. */
  readonly font: string;
  readonly color: string;
}

/** Sets chart texts in the theme's styles. A canvas has no OpenType features, so texts are measured without. */
export interface Letterer {
  line(text: string, style: TextStyleName): Lettering;
  /** Wraps to lines of nearly equal length no wider than `width`. */
  lines(text: string, style: TextStyleName, width: number): readonly Lettering[];
  style(name: TextStyleName): TextStyle;
}

/** Makes the letterer of one chart. */
export function createLetterer(theme: Theme, fonts: FontBook): Letterer {
  const style = (name: TextStyleName) => theme.styles[name];
  const line = (text: string, name: TextStyleName): Lettering => {
    const { face, size, color } = style(name);
    return {
      text,
      width: fonts.measure(text, face, size),
      font: formatCanvasFont(face, size, theme),
      color: theme.colors[color],
    };
  };
  return {
    line,
    style,
    lines(text, name, width) {
      const { face, size } = style(name);
      return wrapText(text, { face, size, width, fonts, mode: 'balanced' }).map((wrapped) => line(wrapped.text, name));
    },
  };
}

/** Width of the widest line; 0 for none. */
export function widest(lines: readonly Lettering[]): number {
  return lines.reduce((width, line) => Math.max(width, line.width), 0);
}
