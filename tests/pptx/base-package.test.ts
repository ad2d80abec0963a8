import { describe, expect, it } from 'vitest';
import { generatedBase } from '../../src/pptx/base/generated-base.ts';
import { readBasePackage } from '../../src/pptx/base/read-base-package.ts';
import { deckLayouts } from '../../src/pptx/grid/deck-layouts.ts';
import { layoutRoles } from '../../src/pptx/grid/layout.ts';
import { renderPptx, toPresentation } from '../../src/pptx/index.ts';
import { writeContentTypes } from '../../src/pptx/package/content-types.ts';
import type { Parts } from '../../src/pptx/package/parts.ts';
import { unzipParts, zipParts } from '../../src/pptx/package/zip.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { fixtureContext, wholeDeck } from './fixture/deck.ts';
import { checkPackage, openPackage } from './fixture/package.ts';

const theme = defaultTheme();

/** The generated base as a stranger might have made it: only layouts of the given types, named in another language. */
function foreignBase(types: readonly string[]): Parts {
  const parts = generatedBase(theme);
  const kept = new Set<string>();
  for (const [name, part] of parts) {
    if (!/^ppt\/slideLayouts\/[^/]+\.xml$/.test(name) || typeof part !== 'string') continue;
    const type = /<p:sldLayout\b[^>]*\btype="([^"]+)"/.exec(part)?.[1];
    if (type !== undefined && types.includes(type)) {
      kept.add(name);
      parts.set(name, part.replace(/<p:cSld name="[^"]*"/, '<p:cSld name="Titelfolie"'));
    } else parts.delete(name);
  }
  const relationships = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
  const master = 'ppt/slideMasters/slideMaster1.xml';
  const links = String(parts.get(relationships));
  const gone = [...links.matchAll(/<Relationship Id="([^"]+)"[^>]*Target="\.\.\/(slideLayouts\/[^"]+)"\/>/g)].filter(
    ([, , target = '']) => !kept.has(`ppt/${target}`),
  );
  parts.set(
    relationships,
    gone.reduce((source, [whole]) => source.replace(whole, ''), links),
  );
  parts.set(
    master,
    gone.reduce(
      (source, [, id]) => source.replace(new RegExp(`<p:sldLayoutId id="\\d+" r:id="${id}"/>`), ''),
      String(parts.get(master)),
    ),
  );
  writeContentTypes(parts, 'ppt/presentation.xml');
  return parts;
}

describe('the generated base', () => {
  const base = readBasePackage(generatedBase(theme));

  it('is read like any other: a layout for every role, with the placeholders of its definition', () => {
    for (const definition of deckLayouts(theme)) {
      const layout = base.layouts.get(definition.role);
      expect(layout?.name).toBe(definition.name);
      for (const placeholder of definition.placeholders) {
        expect(layout?.placeholders.get(placeholder.key)?.box, `${definition.role} ${placeholder.key}`).toEqual(
          placeholder.box,
        );
      }
    }
  });

  it('gives titles no index and every other placeholder the index of its job', () => {
    for (const layout of base.layouts.values()) {
      expect(layout.placeholders.get('title')?.idx).toBeUndefined();
      expect(layout.placeholders.get('source')?.idx ?? '18').toBe('18');
    }
  });

  it('keeps every placeholder on the slide', () => {
    for (const { placeholders } of deckLayouts(theme)) {
      for (const { box, name } of placeholders) {
        expect(box.x, name).toBeGreaterThan(0);
        expect(box.x + box.w, name).toBeLessThanOrEqual(base.size.w);
        expect(box.y + box.h, name).toBeLessThanOrEqual(base.size.h);
      }
    }
  });
});

describe('a brand that lacks layouts', () => {
  it('gets the nearest layout for each role', () => {
    const base = readBasePackage(foreignBase(['title', 'obj']));
    expect([...base.layouts.keys()]).toEqual([...layoutRoles]);
    expect(base.layouts.get('table')?.type).toBe('obj');
    expect(base.layouts.get('closing')?.type).toBe('title');
  });

  it('carries a whole deck: what has no placeholder becomes a text box in its place', async () => {
    const context = fixtureContext();
    const { value } = toPresentation(wholeDeck(), context);
    const brand = zipParts(foreignBase(['title', 'secHead', 'obj']), 0);
    const bytes = await renderPptx(value, { ...context, brand });
    expect(checkPackage(bytes)).toEqual([]);
    const slide = openPackage(bytes).text('ppt/slides/slide4.xml');
    expect(slide).toContain('<p:cNvSpPr txBox="1"/>');
    expect(slide).toContain('$741');
  });

  it('loses the slides it came with', async () => {
    const context = fixtureContext();
    const { value } = toPresentation(wholeDeck(), context);
    const first = await renderPptx(value, context);
    const second = await renderPptx({ ...value, sections: value.sections.slice(-1) }, { ...context, brand: first });
    expect(checkPackage(second)).toEqual([]);
    const parts = [...unzipParts(second).keys()];
    expect(parts.filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
    expect(parts.filter((name) => name.startsWith('ppt/charts/'))).toEqual([]);
  });
});

it.each([
  ['before the first', -62_167_219_200],
  ['after the last', 253_402_214_400],
])('an edition %s time that a zip file can hold gives a package all the same', (_, epoch) => {
  const parts = new Map([['a.xml', '<a/>']]);
  expect(unzipParts(zipParts(parts, epoch))).toEqual(parts);
});
