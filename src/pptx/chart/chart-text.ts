import { namespaces } from '../../opc/index.ts';
import type { ColorRole } from '../../theme/index.ts';
import { themeFont } from '../base/level-style.ts';
import { toCellText } from '../xml/clean-text.ts';
import type { DeckColors } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import type { ColumnReference } from './chart-sheet.ts';

/** A rise of 45 degrees, in sixty-thousandths of one. */
const slant = -2_700_000;

function bodyOf({ wrap, slanted }: { readonly wrap?: 'none'; readonly slanted?: boolean }): Xml {
  if (slanted === true) return el('a:bodyPr', { rot: slant, vert: 'horz' });
  return wrap === undefined ? el('a:bodyPr') : el('a:bodyPr', { wrap, anchor: 'ctr' });
}

/** `c:txPr`: how a text of the chart is set. `wrap` none keeps LibreOffice from breaking labels inside words. */
export function textProperties(
  colors: DeckColors,
  style: {
    readonly size: number;
    readonly color: ColorRole;
    readonly bold?: boolean;
    readonly wrap?: 'none';
    readonly slanted?: boolean;
  },
): Xml {
  const defaults = el(
    'a:defRPr',
    { sz: Math.round(style.size * 100), b: style.bold === true ? 1 : 0 },
    colors.fill(style.color),
    themeFont('minor'),
  );
  const paragraph = el('a:p', {}, el('a:pPr', {}, defaults), el('a:endParaRPr', { lang: 'en-US' }));
  return el('c:txPr', {}, bodyOf(style), el('a:lstStyle'), paragraph);
}

function cached(value: string): Xml {
  return el('c:v', {}, text(toCellText(value)));
}

function cachePoints(values: readonly (string | null)[]): readonly Xml[] {
  const present = values.flatMap((value, idx) => (value === null ? [] : [el('c:pt', { idx }, cached(value))]));
  return [el('c:ptCount', { val: values.length }), ...present];
}

/** Words with the cells that hold them. */
export function stringReference(formula: string, values: readonly (string | null)[]): Xml {
  return el('c:strRef', {}, el('c:f', {}, text(formula)), el('c:strCache', {}, cachePoints(values)));
}

const rangeUri = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

/** `c:extLst` of a series whose labels take their grey texts from cells; nothing for others. */
export function rangeExtension(
  column: Pick<ColumnReference, 'range'> | undefined,
  values: readonly (string | null)[],
): Xml | undefined {
  if (column === undefined) return undefined;
  return el('c:extLst', {}, el('c:ext', { uri: rangeUri, 'xmlns:c15': namespaces.c15 }, labelRange(column, values)));
}

/** Numbers that stand in no cell: places of words in a plot. */
export function numberLiteral(values: readonly string[]): Xml {
  return el('c:numLit', {}, el('c:formatCode', {}, text('General')), cachePoints(values));
}

/** Numbers with the cells that hold them; `null` is a gap. */
export function numberReference(column: Pick<ColumnReference, 'range'>, values: readonly (string | null)[]): Xml {
  const format = el('c:formatCode', {}, text('General'));
  return el('c:numRef', {}, el('c:f', {}, text(column.range)), el('c:numCache', {}, format, cachePoints(values)));
}

/** The cells that labels take their grey texts from (Office 2013's extension). */
function labelRange(column: Pick<ColumnReference, 'range'>, values: readonly (string | null)[]): Xml {
  return el(
    'c15:datalabelsRange',
    {},
    el('c15:f', {}, text(column.range)),
    el('c15:dlblRangeCache', {}, cachePoints(values)),
  );
}
