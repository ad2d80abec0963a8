import { namespaces } from '../../opc/index.ts';
import type { Parts } from '../package/parts.ts';
import { partText } from '../package/parts.ts';
import type { DeckColors } from '../xml/color.ts';
import { noFill } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, xmlPart } from '../xml/element.ts';
import { stableGuid } from '../xml/guid.ts';

/** Id of the table style that is added to every base. */
export const tableStyleId = stableGuid('briefpack table style');

function border(side: string, line: Xml): Xml {
  return el(`a:${side}`, {}, line);
}

function textStyle(colors: DeckColors, role: 'ink' | 'navy', bold: boolean): Xml {
  const font = el('a:fontRef', { idx: 'minor' }, el('a:prstClr', { val: 'black' }));
  return el('a:tcTxStyle', { b: bold ? 'on' : undefined }, font, colors.color(role));
}

function style(colors: DeckColors): Xml {
  const nothing = el('a:ln', {}, noFill);
  const thin = colors.line('rule', 0.5);
  const borders = [
    border('left', nothing),
    border('right', nothing),
    border('top', nothing),
    border('bottom', thin),
    border('insideH', thin),
    border('insideV', nothing),
  ];
  const whole = el('a:tcStyle', {}, el('a:tcBdr', {}, borders), el('a:fill', {}, noFill));
  const head = el('a:tcStyle', {}, el('a:tcBdr', {}, border('bottom', colors.line('navy', 1))));
  return el(
    'a:tblStyle',
    { styleId: tableStyleId, styleName: 'Briefing table' },
    el('a:wholeTbl', {}, textStyle(colors, 'ink', false), whole),
    el('a:firstRow', {}, textStyle(colors, 'navy', true), head),
  );
}

/** Adds the table style to the styles that the base has, or makes the part. Returns the part's name. */
export function writeTableStyle(parts: Parts, part: string, colors: DeckColors): void {
  if (!parts.has(part)) {
    const root = el('a:tblStyleLst', { 'xmlns:a': namespaces.a, def: tableStyleId }, style(colors));
    parts.set(part, xmlPart(root));
    return;
  }
  const source = partText(parts, part);
  const open = /<a:tblStyleLst\b[^>]*?(\/?)>/.exec(source);
  if (open === null) throw new Error(`${part} is no list of table styles`);
  const grown = source.replace(/<\/a:tblStyleLst>\s*$/, `${style(colors)}</a:tblStyleLst>`);
  const selfClosed = open[0].replace('/>', `>${style(colors)}</a:tblStyleLst>`);
  parts.set(part, open[1] === '/' ? source.replace(open[0], selfClosed) : grown);
}
