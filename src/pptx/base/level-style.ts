import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { DeckColors } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { points } from '../xml/units.ts';

const aligns = { left: 'l', right: 'r', center: 'ctr' } as const;

/** The theme's heading or body font for all scripts. Left out, LibreOffice falls back to a font of its own. */
export function themeFont(font: 'major' | 'minor'): readonly Xml[] {
  const prefix = font === 'major' ? '+mj' : '+mn';
  return [
    el('a:latin', { typeface: `${prefix}-lt` }),
    el('a:ea', { typeface: `${prefix}-ea` }),
    el('a:cs', { typeface: `${prefix}-cs` }),
  ];
}

function bulletOf(style: ParagraphStyle, colors: DeckColors): readonly Xml[] {
  if (style.bullet === undefined) return [el('a:buNone')];
  return [
    el('a:buClr', {}, colors.color('accent')),
    el('a:buFont', { typeface: 'Arial' }),
    el('a:buChar', { char: style.bullet }),
  ];
}

function fixedFill(color: string): Xml {
  return el('a:solidFill', {}, el('a:srgbClr', { val: color.slice(1) }));
}

/** One `a:lvlNpPr` of a list style; `level` counts from 1. */
export function levelStyle(level: number, style: ParagraphStyle, colors: DeckColors): Xml {
  return el(
    `a:lvl${level}pPr`,
    { marL: points(style.margin), indent: points(-style.hanging), algn: aligns[style.align] },
    el('a:lnSpc', {}, el('a:spcPct', { val: style.line * 1000 })),
    el('a:spcBef', {}, el('a:spcPts', { val: Math.round(style.before * 100) })),
    bulletOf(style, colors),
    el(
      'a:defRPr',
      {
        sz: Math.round(style.size * 100),
        b: style.bold ? 1 : 0,
        cap: style.capitals ? 'all' : undefined,
        spc: style.tracking === 0 ? undefined : Math.round(style.tracking * 100),
      },
      style.fixedColor === undefined ? colors.fill(style.color) : fixedFill(style.fixedColor),
      themeFont(style.font),
    ),
  );
}

/** Level styles from 1 on. */
export function levelStyles(levels: readonly ParagraphStyle[], colors: DeckColors): readonly Xml[] {
  return levels.map((style, index) => levelStyle(index + 1, style, colors));
}
