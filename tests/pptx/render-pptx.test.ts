import { describe, expect, it } from 'vitest';
import type { Presentation } from '../../src/pptx/index.ts';
import { checkPptx, renderPptx, toPresentation } from '../../src/pptx/index.ts';
import { fixtureContext, wholeDeck } from './fixture/deck.ts';
import { openPackage, partsLike } from './fixture/package.ts';
import { wholeDeckBytes } from './fixture/rendered.ts';

const context = fixtureContext();
const slidePattern = /^ppt\/slides\/slide\d+\.xml$/;

function decided(): Presentation {
  return toPresentation(wholeDeck(), context).value;
}

async function slides(): Promise<readonly string[]> {
  const opened = openPackage(await wholeDeckBytes());
  return partsLike(opened, slidePattern).map(opened.text);
}

describe('a finished deck', () => {
  it('is a sound package: relationships, content types, ids, tags', async () => {
    expect(await checkPptx(await wholeDeckBytes(), 'deck.pptx')).toEqual([]);
  });

  it('has the title first on every slide, in a real placeholder without index', async () => {
    for (const slide of await slides()) {
      const [first = ''] = /<p:ph [^>]*>/.exec(slide) ?? [];
      expect(first).toMatch(/^<p:ph type="(ctrTitle|title)"\/>$/);
    }
  });

  it('puts charts and tables into placeholders and gives them alt text', async () => {
    const frames = (await slides()).flatMap(
      (slide) => slide.match(/<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/g) ?? [],
    );
    expect(frames.length).toBeGreaterThan(9);
    for (const frame of frames) {
      expect(frame).toMatch(/<p:ph idx="\d+"\/>/);
      expect(frame).toMatch(/ descr="[^"]{5,}"/);
    }
    const tables = frames.filter((frame) => frame.includes('<a:tbl>'));
    for (const table of tables) expect(table).toContain('<a:tblPr firstRow="1">');
  });

  it('names colours by slots of the theme only', async () => {
    const opened = openPackage(await wholeDeckBytes());
    const parts = opened.names.filter((name) =>
      /^ppt\/(slides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name),
    );
    for (const part of parts) expect(opened.text(part), part).not.toContain('srgbClr');
  });

  it('names no font on runs but those of the theme', async () => {
    const opened = openPackage(await wholeDeckBytes());
    for (const slide of partsLike(opened, slidePattern).map(opened.text)) {
      for (const [, typeface = ''] of slide.matchAll(/typeface="([^"]*)"/g))
        expect(typeface).toMatch(/^\+m[jn]-(lt|ea|cs)$/);
    }
  });

  it('groups free-form shapes under one alt text and marks the decorative ones', async () => {
    const groups = (await slides()).flatMap((slide) => slide.match(/<p:grpSp>[\s\S]*?<\/p:grpSp>/g) ?? []);
    expect(groups).toHaveLength(2);
    for (const group of groups) {
      expect(group).toMatch(/^<p:grpSp><p:nvGrpSpPr><p:cNvPr id="\d+" name="[^"]+" descr="[^"]{20,}"\/>/);
      expect(group).toContain('<adec:decorative');
      expect(group).not.toMatch(/<\/a:r><a:pPr/);
    }
  });

  it('tags Japanese runs as Japanese', async () => {
    const runs = (await slides()).join('').match(/<a:rPr lang="ja-JP" altLang="en-GB"[^>]*\/?>/g);
    expect(runs?.length).toBeGreaterThan(0);
  });

  it('leads from the contents to the sections and from the source line to the sources', async () => {
    const opened = openPackage(await wholeDeckBytes());
    const presentation = decided();
    const all = presentation.sections.flatMap((section) => section.slides);
    const target = all.findIndex((slide) => slide.id === 'sources') + 1;
    const agenda = opened.text('ppt/slides/slide2.xml');
    expect(agenda.match(/action="ppaction:\/\/hlinksldjump"/g)?.length).toBe(4);
    expect(opened.text('ppt/slides/_rels/slide2.xml.rels')).toContain(`Target="slide${target}.xml"`);
  });

  it('has a section for each part, with stable upper-case ids that name every slide once', async () => {
    const main = openPackage(await wholeDeckBytes()).text('ppt/presentation.xml');
    const names = [...main.matchAll(/<p14:section name="([^"]+)" id="\{[0-9A-F-]{36}\}">/g)].map(([, name]) => name);
    expect(names).toEqual(['Opening', 'Economic', 'Forecast', 'Sources and data notes', 'Closing']);
    const ids = [...main.matchAll(/<p14:sldId id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...main.matchAll(/<p:sldId id="(\d+)"/g)].map(([, id]) => id));
    expect(main.indexOf('notesMasterIdLst')).toBeLessThan(main.indexOf('<p:sldIdLst'));
  });

  it('keeps speaker notes as paragraphs, on a notes master with its own theme', async () => {
    const opened = openPackage(await wholeDeckBytes());
    expect(opened.text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
    const notes = opened.text('ppt/notesSlides/notesSlide4.xml');
    const paragraphs = [...notes.matchAll(/<a:p>(?:(?!<\/a:p>).)*<a:t>([^<]*)<\/a:t><\/a:r><\/a:p>/g)].map(
      ([, text]) => text,
    );
    expect(paragraphs[0]).toMatch(/^The reported stock is more than \$741.billion/);
    expect(paragraphs).toContain('Read with care: The source gives neither a horizon.');
    expect(paragraphs).toContain('5  Overview table, Trade Balance row: “approximately $76.4 billion”');
  });

  it('gives title, language and the edition’s time as properties', async () => {
    const core = openPackage(await wholeDeckBytes()).text('docProps/core.xml');
    expect(core).toContain('<dc:title>A trillion-dollar promise, half itemised</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core.match(/2025-02-09T12:00:00Z|2025-02-10T00:00:00Z/g)).toHaveLength(2);
  });

  it('has the same bytes each time, in any time zone', async () => {
    const first = await wholeDeckBytes();
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    try {
      expect(Buffer.compare(await renderPptx(decided(), context), first)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
