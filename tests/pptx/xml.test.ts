import { describe, expect, it } from 'vitest';
import { columnName, toXstring } from '../../src/opc/index.ts';
import { cleanText } from '../../src/pptx/xml/clean-text.ts';
import { DeckColors } from '../../src/pptx/xml/color.ts';
import { el, text } from '../../src/pptx/xml/element.ts';
import { stableGuid } from '../../src/pptx/xml/guid.ts';
import { defaultTheme } from '../theme/default-theme.ts';

describe('markup', () => {
  it('escapes text and attributes, and leaves out what is not there', () => {
    const content = [undefined, false, text('a < b & c')] as const;
    expect(el('p', { id: 1, no: undefined, off: false, on: true, q: '"<' }, content)).toBe(
      '<p id="1" on="1" q="&quot;&lt;">a &lt; b &amp; c</p>',
    );
    expect(el('empty')).toBe('<empty/>');
  });

  it('keeps line ends and tabs of attributes from becoming spaces', () => {
    expect(el('p', { q: 'a\tb\r\nc' })).toBe('<p q="a&#9;b&#13;&#10;c"/>');
  });

  it('drops what XML cannot hold', () => {
    expect(cleanText('a\u0000\u000bb\ud800c\udc00😀')).toBe('ab\ufffdc\ufffd😀');
  });

  it('escapes what a workbook would take for an escaped character', () => {
    expect(toXstring('_x0041_ and _x_')).toBe('_x005F_x0041_ and _x_');
  });
});

describe('names and ids', () => {
  it('are stable, upper case and well formed', () => {
    expect(stableGuid('a')).toBe(stableGuid('a'));
    expect(stableGuid('a')).not.toBe(stableGuid('b'));
    expect(stableGuid('a')).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  });

  it('count columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('colours', () => {
  const colors = new DeckColors(defaultTheme());

  it('are slots of the theme, or shades of them', () => {
    expect(colors.color('navy')).toBe('<a:schemeClr val="tx2"/>');
    expect(colors.color('rule')).toBe('<a:schemeClr val="bg2"><a:lumMod val="85000"/></a:schemeClr>');
    expect(colors.fill('white', 49)).toBe(
      '<a:solidFill><a:schemeClr val="bg1"><a:alpha val="49000"/></a:schemeClr></a:solidFill>',
    );
  });
});
