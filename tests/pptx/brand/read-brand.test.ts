import { describe, expect, it } from 'vitest';
import { brandParts, packBrand } from '../../fixtures/brands/brand-kit.ts';
import { dark, german } from '../../fixtures/brands/brands.ts';
import { fixtureBrand, readBytes } from './read.ts';

async function rolesOf(name: 'german' | 'four-to-three' | 'dark') {
  const { report } = await fixtureBrand(name);
  return Object.fromEntries(report.roles.map(({ role, layout, missing }) => [role, missing ? `(${layout})` : layout]));
}

describe('the layouts of a brand', () => {
  it('are found by their placeholders, whatever their names and order', async () => {
    expect(await rolesOf('german')).toEqual({
      title: 'Titelfolie',
      section: 'Abschnittsüberschrift',
      content: 'Titel und Inhalt',
      table: 'Titel und Inhalt',
      quote: 'Titel und Inhalt',
      twoContents: 'Zwei Inhalte',
      sources: 'Zwei Inhalte',
      contentAndSide: '(Nur Titel)',
      agenda: '(Nur Titel)',
      headline: 'Nur Titel',
      tiles: '(Nur Titel)',
      closing: '(Titelfolie)',
    });
  });

  it('are found where the file says nothing of their types', async () => {
    expect(await rolesOf('dark')).toMatchObject({
      title: 'Opening',
      section: '(Opening)',
      content: 'Standard',
      contentAndSide: 'Story',
      headline: '(Standard)',
    });
  });

  it('take a comparison for two contents', async () => {
    expect(await rolesOf('four-to-three')).toMatchObject({ twoContents: 'Comparison', section: '(Title Slide)' });
  });

  it('are told where they are made from another one, once for each', async () => {
    const { diagnostics } = await readBytes(packBrand(brandParts(german)));
    const made = diagnostics.filter(({ code }) => code === 'brand-layout-made');
    expect(made.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'info: the brand `brand.potx` has no layout for `contentAndSide`, `agenda` and `tiles`: `Nur Titel` stands in',
      'info: the brand `brand.potx` has no layout for `closing`: `Titelfolie` stands in',
    ]);
  });

  it('can be named instead', async () => {
    const { report } = await fixtureBrand('german', { layouts: { content: 'Nur Titel', tiles: 'Zwei Inhalte' } });
    const role = (name: string) => report.roles.find((one) => one.role === name);
    expect(role('content')).toMatchObject({ layout: 'Nur Titel', missing: false });
    expect(role('table')).toMatchObject({ layout: 'Nur Titel' });
    expect(role('tiles')).toMatchObject({ layout: 'Zwei Inhalte' });
  });

  it('must exist and have a title where they are named', async () => {
    const place = { file: 'briefpack.yaml', line: 9, column: 5 };
    const bytes = packBrand(brandParts(german));
    const layouts = { title: 'Titelseite', headline: 'Leer' };
    const { value, diagnostics } = await readBytes(bytes, { layouts, placeOf: () => place });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'brand-layout-unknown', place },
      { code: 'brand-layout-without-title', place },
    ]);
    expect(diagnostics[0]?.hint).toContain('`Titelfolie`');
  });
});

describe('the fonts of a brand', () => {
  it('are measured with the nearest at hand, and said to be estimated', async () => {
    const { theme, report } = await fixtureBrand('dark');
    expect(report.fonts).toEqual([
      { family: 'Segoe UI Semibold', measuredWith: 'Carlito', estimated: true },
      { family: 'Segoe UI', measuredWith: 'Carlito', estimated: true },
    ]);
    expect(theme.deck.minorMetrics).toMatchObject({ face: 'carlito-400', factor: 1.1 });
    const { diagnostics } = await readBytes(packBrand(brandParts(dark)));
    expect(diagnostics.filter(({ code }) => code === 'brand-font-estimated')).toMatchObject([
      { severity: 'info', message: expect.stringContaining('`Segoe UI Semibold`') },
      { severity: 'info', message: expect.stringContaining('`Segoe UI`') },
    ]);
  });

  it('are measured as they are where the theme has them', async () => {
    const own = packBrand(brandParts({ ...german, fonts: ['Source Serif 4', 'Calibri'] }));
    const { value } = await readBytes(own);
    expect(value?.report.fonts).toEqual([
      { family: 'Source Serif 4', measuredWith: 'Source Serif 4', estimated: false },
      { family: 'Calibri', measuredWith: 'Carlito', estimated: false },
    ]);
  });

  it('with serifs are measured with serifs, wide ones as wide', async () => {
    const { theme } = await fixtureBrand('four-to-three');
    expect(theme.deck.majorMetrics).toMatchObject({ face: 'caladea-400', factor: 1.1 });
    expect(theme.deck.minorMetrics).toMatchObject({ face: 'carlito-400', factor: 1.27 });
  });
});

it('colours are reported with their contrast on the ground of content slides', async () => {
  const { report } = await fixtureBrand('dark');
  const color = (name: string) => report.colors.find((one) => one.name === name);
  expect(color('bg1')).toEqual({ name: 'bg1', color: '#0B1020', contrast: 1 });
  expect(color('tx1')?.contrast).toBeGreaterThan(15);
});
