import { describe, expect, it } from 'vitest';
import { type Brief, checkBrief, layoutBrief, type StructureElement } from '../../src/pdf/index.ts';
import { briefContext } from './fixture/context.ts';
import { sampleRoot } from './fixture/sample.ts';

const { value: good } = layoutBrief(sampleRoot, briefContext());

function codes(brief: Brief): string[] {
  return [...new Set(checkBrief(brief).map((diagnostic) => diagnostic.code))];
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

  it('finds text outside the page and letters spaced too wide', () => {
    const text = good.pages[1]?.draws.find((draw) => draw.op === 'text');
    if (text === undefined) throw new Error('no text on page 2');
    const page = (draw: object): Brief => ({
      ...good,
      pages: [{ draws: [{ ...text, ...draw } as typeof text], links: [], facts: [], unused: 0 }],
    });
    expect(codes(page({ x: 590, width: 40 }))).toEqual(['text-outside-page']);
    expect(codes(page({ tracking: 1, size: 10 }))).toEqual(['tracking-too-wide']);
  });
});
