import { describe, expect, it } from 'vitest';
import {
  type Brief,
  checkBrief,
  layoutBrief,
  type PageDraw,
  type StructureElement,
  type TextDraw,
} from '../../src/pdf/index.ts';
import { briefContext } from './fixture/context.ts';
import { sampleRoot } from './fixture/sample.ts';

const { fonts } = briefContext();
const { value: good } = layoutBrief(sampleRoot, briefContext());

function codes(brief: Brief): string[] {
  return [...new Set(checkBrief(brief, fonts).map((diagnostic) => diagnostic.code))];
}

/** The brief with every element of its tree changed. */
function changed(change: (element: StructureElement) => StructureElement): Brief {
  const visit = (element: StructureElement): StructureElement =>
    change({ ...element, children: element.children.map(visit) });
  return { ...good, structure: visit(good.structure) };
}

function without(element: StructureElement, key: keyof StructureElement): StructureElement {
  const { [key]: _, ...rest } = element;
  return rest as StructureElement;
}

describe('the check before painting', () => {
  it('passes the sample', () => {
    expect(codes(good)).toEqual([]);
  });

  it('finds a figure without words', () => {
    expect(codes(changed((element) => (element.type === 'Figure' ? { ...element, alt: ' ' } : element)))).toEqual([
      'figure-without-alt',
    ]);
  });

  it('finds a heading level that is skipped', () => {
    expect(codes(changed((element) => (element.type === 'H2' ? { ...element, type: 'H3' } : element)))).toEqual([
      'heading-level-skipped',
    ]);
  });

  it('finds a header cell without scope', () => {
    expect(codes(changed((element) => (element.type === 'TH' ? without(element, 'scope') : element)))).toEqual([
      'header-cell-without-scope',
    ]);
  });

  it('finds a note without identifier, and two with the same', () => {
    const notes = (ids: readonly (string | undefined)[]): Brief => ({
      ...good,
      structure: {
        id: 1,
        type: 'Document',
        children: ids.map((noteId, index) => ({
          id: index + 2,
          type: 'Note',
          children: [],
          ...(noteId === undefined ? {} : { noteId }),
        })),
      },
    });
    expect(codes(notes(['a', 'b']))).toEqual([]);
    expect(codes(notes([undefined]))).toEqual(['note-without-id']);
    expect(codes(notes(['a', 'a']))).toEqual(['note-without-id']);
  });

  it('finds links without words and links that lead nowhere', () => {
    const silent = changed((element) =>
      element.link === undefined ? element : { ...element, link: { ...element.link, contents: '' } },
    );
    expect(codes(silent)).toEqual(['link-without-words']);
    expect(codes({ ...good, destinations: [] })).toEqual(['unknown-destination']);
  });

  /** A brief of one page with the first text of the sample's second page, changed, behind other draws. */
  function onePage(draw: Partial<TextDraw>, before: readonly PageDraw[] = []): Brief {
    const text = good.pages[1]?.draws.find((each) => each.op === 'text');
    if (text === undefined) throw new Error('no text on page 2');
    return {
      ...good,
      pages: [{ draws: [...before, { ...text, tracking: 0, ...draw }], links: [], facts: [], unused: 0 }],
    };
  }

  it('finds text outside the page and letters spaced too wide', () => {
    expect(codes(onePage({ x: 590, width: 40 }))).toEqual(['text-outside-page']);
    expect(codes(onePage({ tracking: 1, size: 10 }))).toEqual(['tracking-too-wide']);
  });

  it('finds a chart that reaches over the edge', () => {
    const moved = good.pages.map((page) => ({
      ...page,
      draws: page.draws.map((draw) => (draw.op === 'scene' ? { ...draw, x: 500 } : draw)),
    }));
    expect(codes({ ...good, pages: moved })).toEqual(['text-outside-page']);
  });

  it('finds text that is too small, but for raised marks and spaces', () => {
    expect(codes(onePage({ size: 6.4 }))).toEqual(['text-too-small']);
    expect(codes(onePage({ size: 6.4, rise: 3 }))).toEqual([]);
    expect(codes(onePage({ size: 5, text: '\u00a0' }))).toEqual([]);
  });

  it('finds text that is too faint for what it stands on', () => {
    const area = { owner: 'layout', x: 0, y: 0, width: 600, height: 850 } as const;
    const navy: PageDraw = { ...area, op: 'rectangle', fill: '#12284B' };
    const circle: PageDraw = { owner: 'layout', op: 'circle', x: 300, y: 400, radius: 900, fill: '#FFFFFF' };
    expect(codes(onePage({ color: '#AAAAAA' }))).toEqual(['text-too-faint']);
    expect(codes(onePage({ color: '#AAAAAA' }, [navy]))).toEqual([]);
    expect(codes(onePage({ color: '#12284B' }, [navy]))).toEqual(['text-too-faint']);
    expect(codes(onePage({ color: '#12284B' }, [navy, circle]))).toEqual([]);
    expect(codes(onePage({ color: '#12284B' }, [{ ...area, op: 'rectangle', stroke: '#12284B' }]))).toEqual([]);
  });

  it('finds a character that the face has no glyph for', () => {
    expect(codes(onePage({ text: 'a ☂' }))).toEqual(['glyph-missing']);
  });

  it('finds a brief without language, and words in another script that nobody marked', () => {
    expect(codes({ ...good, metadata: { ...good.metadata, language: '' } })).toEqual(['brief-without-language']);
    // the font with these characters is not installed everywhere, so their glyphs may be missing
    const languages = (brief: Brief) => codes(brief).filter((code) => code !== 'glyph-missing');
    const words = { text: '石破茂', owner: good.structure.id };
    expect(languages(onePage(words))).toEqual(['language-not-marked']);
    expect(languages({ ...onePage(words), structure: { ...good.structure, language: 'ja' } })).toEqual([]);
    expect(languages(onePage({ ...words, owner: 'pagination' }))).toEqual([]);
  });
});
