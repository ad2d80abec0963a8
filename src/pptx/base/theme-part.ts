import { namespaces } from '../../opc/index.ts';
import type { DeckSlot, Theme } from '../../theme/index.ts';
import { deckSlots } from '../../theme/index.ts';
import type { Xml } from '../xml/element.ts';
import { el, xmlPart } from '../xml/element.ts';

const placeholderFill = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));

function thrice(element: Xml): readonly Xml[] {
  return [element, element, element];
}

function fontCollection(tag: string, latin: string, eastAsian: string): Xml {
  return el(
    tag,
    {},
    el('a:latin', { typeface: latin }),
    el('a:ea', { typeface: eastAsian }),
    el('a:cs', { typeface: '' }),
    // PowerPoint takes this one for Japanese text where the theme's East Asian font is another script's
    el('a:font', { script: 'Jpan', typeface: eastAsian }),
  );
}

function formatScheme(name: string): Xml {
  return el(
    'a:fmtScheme',
    { name },
    el('a:fillStyleLst', {}, thrice(placeholderFill)),
    el(
      'a:lnStyleLst',
      {},
      [6350, 12_700, 19_050].map((w) => el('a:ln', { w }, placeholderFill)),
    ),
    el('a:effectStyleLst', {}, thrice(el('a:effectStyle', {}, el('a:effectLst')))),
    el('a:bgFillStyleLst', {}, thrice(placeholderFill)),
  );
}

/** The theme part: colour slots and fonts of the deck tokens, flat fills, no effects. */
export function themePart(theme: Theme): string {
  const { deck, colors } = theme;
  const name = `Briefpack ${theme.name}`;
  const slot = (key: DeckSlot) =>
    el(`a:${key}`, {}, el('a:srgbClr', { val: colors[deck.slots[key]].slice(1).toUpperCase() }));
  return xmlPart(
    el(
      'a:theme',
      { 'xmlns:a': namespaces.a, name },
      el(
        'a:themeElements',
        {},
        el('a:clrScheme', { name }, deckSlots.map(slot)),
        el(
          'a:fontScheme',
          { name },
          fontCollection('a:majorFont', deck.majorFont, deck.eastAsianFont),
          fontCollection('a:minorFont', deck.minorFont, deck.eastAsianFont),
        ),
        formatScheme(name),
      ),
      el('a:objectDefaults'),
      el('a:extraClrSchemeLst'),
    ),
  );
}
