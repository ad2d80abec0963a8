import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/document/index.ts';
import { type Picture, readPicture } from '../../src/image/index.ts';
import { checkBrief, layoutBrief, renderPdf } from '../../src/pdf/index.ts';
import { briefContext, rootOf } from './fixture/context.ts';
import { heading, paragraph } from './fixture/nodes.ts';
import { sampleRoot } from './fixture/sample.ts';
import { unpackPdf } from './unpack-pdf.ts';

const place = { file: 'brief.md.hbs', line: 1, column: 1 };

function pictureOf(name: string): Picture {
  const bytes = readFileSync(`tests/good-cases/images-shown/pack/images/${name}`);
  const { value } = readPicture(bytes, name, place);
  if (value === undefined) throw new Error(`${name} is faulty`);
  return value;
}

const names = ['fade.png', 'blocks.jpg', 'logo.svg'];
const pictures = new Map(names.map((name) => [`images/${name}`, pictureOf(name)]));
const image = (path: string): Flow => ({
  type: 'image',
  path,
  alt: [{ type: 'text', value: `What ${path} shows`, place }],
  place,
});
const shown = [...pictures.keys()].map(image);
const context = briefContext({ pictures });
const { value: brief, diagnostics } = layoutBrief(
  rootOf(heading(1, 'Images'), paragraph('Before.'), ...shown),
  context,
);
const draws = brief.pages.flatMap((page) => page.draws.filter((draw) => draw.op === 'image'));

describe('images in a brief', () => {
  it('stand in the column of the text at their size, each a figure with its words', () => {
    expect(diagnostics).toEqual([]);
    expect(checkBrief(brief, context.fonts)).toEqual([]);
    expect(draws.map(({ x, width, height }) => [x, width, height])).toEqual([
      [context.theme.page.marginLeft, 120, 67.5],
      [context.theme.page.marginLeft, 120, 67.5],
      [context.theme.page.marginLeft, 90, 30],
    ]);
    expect(brief.structure.children.filter(({ type }) => type === 'Figure').map(({ alt }) => alt)).toEqual(
      names.map((name) => `What images/${name} shows`),
    );
  });

  it('are made smaller where they are wider than the text', () => {
    const wide = { kind: 'jpeg', width: 4000, height: 1000, channels: 3, bytes: new Uint8Array() } as const;
    const { value } = layoutBrief(rootOf(image('wide')), briefContext({ pictures: new Map([['wide', wide]]) }));
    const [draw] = value.pages.flatMap((page) => page.draws.filter((each) => each.op === 'image'));
    expect((draw?.width ?? 0) / (draw?.height ?? 1)).toBeCloseTo(4);
    expect(draw?.width).toBeLessThan(400);
  });

  it('are written once each, with opacity as a mask, the same each time', async () => {
    const twice = layoutBrief(rootOf(heading(1, 'Images'), ...shown, ...shown), context).value;
    const bytes = await renderPdf(twice, context);
    expect(Buffer.compare(await renderPdf(twice, context), bytes)).toBe(0);
    const text = Buffer.from(unpackPdf(bytes)).toString('latin1');
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(3);
    expect(text.match(/\/SMask \d+ 0 R/g)).toHaveLength(1);
    expect(text.match(/\/Filter \/DCTDecode/g)).toHaveLength(1);
    const { numPages } = await getDocument({ data: bytes, stopAtErrors: true, verbosity: 0 }).promise;
    expect(numPages).toBe(twice.pages.length);
  });

  it('that are faulty leave no gap: they have been told', () => {
    const { value } = layoutBrief(rootOf(heading(1, 'Images'), image('images/none.png')), context);
    expect(value.pages[0]?.draws.some((draw) => draw.op === 'image')).toBe(false);
  });
});

describe('the logo of a pack', () => {
  const logo = { picture: pictureOf('logo.svg'), alt: 'Seal of the yearbook' };
  const coverOf = (root: typeof sampleRoot) => layoutBrief(root, briefContext({ logo }));

  it('stands at the foot of a cover, within the margins', () => {
    const { value, diagnostics: found } = coverOf(sampleRoot);
    expect(found).toEqual([]);
    const [draw] = value.pages[0]?.draws.filter((each) => each.op === 'image') ?? [];
    const { width, height, marginRight } = context.theme.page;
    expect((draw?.x ?? 0) + (draw?.width ?? 0)).toBeCloseTo(width - marginRight);
    expect(draw?.y).toBeGreaterThan(height - 100);
  });

  it('stands on white where the cover is a dark band', () => {
    const [cover] = sampleRoot.children;
    if (cover?.type !== 'cover') throw new Error('the sample begins with its cover');
    const { value } = coverOf(rootOf({ ...cover, children: [] }, heading(1, 'A'), paragraph('Words.')));
    const first = value.pages[0]?.draws ?? [];
    const at = first.findIndex((draw) => draw.op === 'image');
    expect(first[at - 1]).toMatchObject({ op: 'rectangle', fill: context.theme.colors.white });
  });
});
