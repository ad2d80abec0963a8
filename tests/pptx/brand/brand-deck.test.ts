import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPptx, renderPptx, toPresentation } from '../../../src/pptx/index.ts';
import { brandParts } from '../../fixtures/brands/brand-kit.ts';
import { brands, german } from '../../fixtures/brands/brands.ts';
import { fixtureContext, wholeDeck } from '../fixture/deck.ts';
import { openPackage, partsLike } from '../fixture/package.ts';
import { validatorErrors } from '../fixture/validate.ts';
import { changedBrand, fixtureBrand, readBytes } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefpack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const names = Object.keys(brands) as (keyof typeof brands)[];

/** XML with empty elements written in one tag. */
function collapsed(part: string | Uint8Array | undefined): string {
  return String(part).replace(/<([\w:]+)([^<>]*)><\/\1>/g, '<$1$2/>');
}

async function deckOn(name: keyof typeof brands): Promise<Uint8Array> {
  const context = fixtureContext({ brand: await fixtureBrand(name) });
  const { value } = toPresentation(wholeDeck(), context);
  return renderPptx(value, context);
}

describe.each(names)('a deck on the brand `%s`', (name) => {
  it('is a sound package, valid for Microsoft’s validator, and has the same bytes twice', async () => {
    const bytes = await deckOn(name);
    expect(await checkPptx(bytes, 'deck.pptx')).toEqual([]);
    const file = join(folder, `${name}.pptx`);
    writeFileSync(file, bytes);
    expect(await validatorErrors(file)).toEqual([]);
    expect(Buffer.compare(await deckOn(name), bytes)).toBe(0);
  });

  it('has nothing of the slides, the author and the picture that the file came with', async () => {
    const opened = openPackage(await deckOn(name));
    const text = opened.names
      .filter((part) => /\.(xml|rels)$/.test(part))
      .map(opened.text)
      .join('');
    expect(text).not.toMatch(/A designer|Old slide|thumbnail/);
    expect(text).not.toContain('presentationml.template');
  });

  it('keeps masters, layouts and theme as they are', async () => {
    const opened = openPackage(await deckOn(name));
    const own = brandParts(brands[name]);
    for (const [index] of brands[name].layouts.entries()) {
      const part = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
      expect(opened.text(part)).toBe(collapsed(own[part]));
    }
    expect(opened.text('ppt/theme/theme1.xml')).toBe(own['ppt/theme/theme1.xml']);
  });

  it('names colours and fonts by those of the brand’s theme', async () => {
    const opened = openPackage(await deckOn(name));
    for (const part of partsLike(opened, /^ppt\/(slides|charts)\/[^/]+\.xml$/)) {
      expect(opened.text(part), part).not.toContain('srgbClr');
      for (const [, face = ''] of opened.text(part).matchAll(/typeface="([^"]*)"/g)) expect(face).toMatch(/^\+m[jn]-/);
    }
  });
});

describe('slides on the brand’s own layouts', () => {
  it('fill its placeholders: title, content, date, footer and number', async () => {
    const opened = openPackage(await deckOn('german'));
    const slides = partsLike(opened, /^ppt\/slides\/slide\d+\.xml$/);
    const onContent = slides.filter((slide) =>
      opened.text(slide.replace('slides/', 'slides/_rels/').replace('.xml', '.xml.rels')).includes('slideLayout5.xml'),
    );
    expect(onContent.length).toBeGreaterThan(3);
    for (const slide of onContent.map(opened.text)) {
      expect(slide).toContain('<p:ph type="title"/>');
      expect(slide).toMatch(/<p:ph idx="1"\/>/);
      expect(slide).toContain('<p:ph type="sldNum" sz="quarter" idx="12"/>');
    }
  });

  it('never overlap its footers or leave the slide', async () => {
    for (const name of names) {
      const brand = await fixtureBrand(name);
      // layouts are decided on slides of the size of the grid
      const inGrid = (length: number) => length / brand.scale;
      const [w, h] = [inGrid(brand.base.size.w), inGrid(brand.base.size.h)];
      for (const [role, { placeholders }] of brand.layouts) {
        const number = brand.base.layouts.get(role)?.placeholders.get('slideNumber')?.box;
        const foot = number === undefined ? h : inGrid(number.y);
        for (const { key, box } of placeholders) {
          expect(box.x, `${name} ${role} ${key}`).toBeGreaterThanOrEqual(0);
          expect(box.x + box.w, `${name} ${role} ${key}`).toBeLessThanOrEqual(w + 2);
          expect(box.y + box.h, `${name} ${role} ${key}`).toBeLessThanOrEqual(foot + 2);
          expect(Math.min(box.w, box.h), `${name} ${role} ${key}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('layouts that are made', () => {
  it('keep the ornaments and footers of the nearest, and have places for everything on their slides', async () => {
    const opened = openPackage(await deckOn('german'));
    const made = partsLike(opened, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/).filter((part) =>
      opened.text(part).includes('<p:cSld name="Tiles, figure and commentary">'),
    );
    expect(made).toHaveLength(1);
    const layout = opened.text(made[0] ?? '');
    expect(layout).toMatch(/type="sldNum"/);
    for (const index of [1, 14, 16, 18, 21, 34]) expect(layout).toMatch(new RegExp(`<p:ph [^>]*idx="${index}"`));
    const master = opened.text('ppt/slideMasters/slideMaster1.xml');
    const ids = [...master.matchAll(/sldLayoutId [^>]*?\bid="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(german.layouts.length);
  });

  it('are added only when a slide uses them', async () => {
    const context = fixtureContext({ brand: await fixtureBrand('german') });
    const { value } = toPresentation(wholeDeck(), context);
    const bytes = await renderPptx({ ...value, sections: value.sections.slice(-1) }, context);
    const layouts = partsLike(openPackage(bytes), /^ppt\/slideLayouts\//).filter((part) => part.endsWith('.xml'));
    expect(layouts.length).toBe(german.layouts.length);
  });
});

it('links have the colour of text where that of the theme cannot be read', async () => {
  const linksOn = async (color: string) => {
    const bytes = changedBrand({
      'ppt/theme/theme1.xml': (text) =>
        text.replace(/<a:hlink>.*<\/a:hlink>/, `<a:hlink><a:srgbClr val="${color}"/></a:hlink>`),
    });
    const { value: brand } = await readBytes(bytes);
    if (brand === undefined) throw new Error('no brand');
    const context = fixtureContext({ brand });
    const deck = await renderPptx(toPresentation(wholeDeck(), context).value, context);
    return openPackage(deck).text('ppt/slides/slide2.xml');
  };
  expect(await linksOn('0077B6')).not.toContain('hlinkClr');
  expect(await linksOn('FFEEAA')).toMatch(
    /<a:schemeClr val="tx1"\/><\/a:solidFill><a:hlinkClick [^>]*><a:extLst>.*?val="tx"/,
  );
});

it('fonts that a brand brings along go into the deck', async () => {
  const bytes = changedBrand({
    'ppt/presentation.xml': (text) =>
      text.replace(
        '<p:defaultTextStyle>',
        '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Haus Grotesk"/><p:regular r:id="rId8"/></p:embeddedFont></p:embeddedFontLst><p:defaultTextStyle>',
      ),
    'ppt/_rels/presentation.xml.rels': (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/Haus.fntdata"/></Relationships>',
      ),
    'ppt/fonts/Haus.fntdata': new Uint8Array([1, 2, 3]),
  });
  const { value: brand } = await readBytes(bytes);
  if (brand === undefined) throw new Error('no brand');
  const context = fixtureContext({ brand });
  const deck = await renderPptx(toPresentation(wholeDeck(), context).value, context);
  expect(await checkPptx(deck, 'deck.pptx')).toEqual([]);
  const opened = openPackage(deck);
  expect(opened.text('ppt/presentation.xml')).toContain('<p:font typeface="Haus Grotesk"/><p:regular r:id=');
  expect([...opened.bytes('ppt/fonts/font1.fntdata')]).toEqual([1, 2, 3]);
  expect(opened.text('[Content_Types].xml')).toContain('application/x-fontdata');
});

it('a deck that was built is a brand itself', async () => {
  const first = await deckOn('german');
  const { value: brand, diagnostics } = await readBytes(first);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  if (brand === undefined) throw new Error('no brand');
  const context = fixtureContext({ brand });
  const again = await renderPptx(toPresentation(wholeDeck(), context).value, context);
  expect(await checkPptx(again, 'deck.pptx')).toEqual([]);
});
