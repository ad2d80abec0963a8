import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/document/index.ts';
import { briefFigures, factPages, layoutBrief } from '../../src/pdf/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { factReferences, renderPack } from './render-pack.ts';

const { dataset, charts, documents } = await renderPack('.');
const theme = defaultTheme();
const fonts = installedFonts(theme);

describe.each(documents.filter(({ kind }) => kind === 'brief'))('the printed figures of $file', (document) => {
  const { value: brief } = layoutBrief(document.root, { dataset, charts, theme, fonts, document: document.info });
  const figures = briefFigures(brief, charts);

  it('are the mentions of its document, each once and in its words', () => {
    const mentions = figures.filter(({ part }) => part === 'text').sort((a, b) => (a.mention ?? 0) - (b.mention ?? 0));
    const references = factReferences(document).filter(({ form }) => form !== 'indicator');
    // where a style has capitals the words are printed in them
    expect(mentions.map(({ mention, fact, text }) => [mention, fact, text.toLowerCase()])).toEqual(
      references.map(({ mention, fact, printed }) => [mention, fact, printed.text.toLowerCase()]),
    );
    expect(references.length).toBeGreaterThan(40);
  });

  it('stand on the pages that the manifest names', () => {
    const printed = new Set(figures.map(({ fact, number }) => `${fact} ${number}`));
    const named = [...factPages(brief)].flatMap(([fact, pages]) => pages.map((page) => `${fact} ${page}`));
    expect([...printed].filter((one) => !named.includes(one))).toEqual([]);
    // The other facts of a page are cited there by their marks.
    const others = named.filter((one) => !printed.has(one)).map((one) => one.split(' ')[0] ?? '');
    const cited = citationsOf(document.root);
    expect(others.filter((fact) => !cited.has(fact))).toEqual([]);
    expect([...cited.keys()].filter((fact) => !factPages(brief).has(fact))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });
});
