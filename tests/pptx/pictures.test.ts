import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Flow, Image } from '../../src/document/index.ts';
import type { Picture } from '../../src/image/index.ts';
import { readPicture } from '../../src/image/index.ts';
import { checkPptx, readPptx, renderPptx, toPresentation } from '../../src/pptx/index.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';
import { overflowsOf } from './fixture/overflows.ts';
import { validatorErrors } from './fixture/validate.ts';

const kit = nodeKit(fixtureDataset());
const folder = mkdtempSync(join(tmpdir(), 'briefpack-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(file: string): Picture {
  const bytes = readFileSync(`tests/good-cases/images-shown/pack/images/${file}`);
  const { value } = readPicture(bytes, file, place);
  if (value === undefined) throw new Error(`${file} is sound`);
  return value;
}

const beyond = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect x="5" y="5" width="9" height="2"/></svg>',
);
const pictures = new Map<string, Picture>([
  ...['blocks.jpg', 'fade.png', 'logo.svg'].map((file) => [`images/${file}`, read(file)] as const),
  ['images/beyond.svg', readPicture(beyond, 'beyond.svg', place).value as Picture],
]);
const context = fixtureContext({ pictures });

function image(file: string, words: string): Image {
  return { type: 'image', path: `images/${file}`, alt: [{ type: 'text', value: words, place }], place };
}

const root = markedRoot([
  kit.heading(2, 'A picture with commentary'),
  image('fade.png', 'Fading blocks'),
  kit.aside('What it shows', 'Blocks.'),
  kit.heading(2, 'A picture of shapes'),
  image('logo.svg', 'Seal of the yearbook'),
  kit.heading(2, 'Two pictures'),
  image('blocks.jpg', 'Blocks in a row'),
  image('fade.png', 'Fading blocks again'),
  kit.paragraph('Both are blocks.'),
  kit.heading(2, 'A picture under tiles'),
  kit.kpis(['Stock', '{stock:short}', 'as reported'], ['Pledge', '{pledge:short}', 'as pledged']),
  image('blocks.jpg', 'Blocks under tiles'),
  kit.heading(2, 'A picture in a column'),
  { type: 'columns', columns: [[image('fade.png', 'Fading in a column')], [kit.list('One')]], place } satisfies Flow,
]);

describe('images on slides', async () => {
  const { value: presentation, diagnostics } = toPresentation(root, context);
  const bytes = await renderPptx(presentation, context);
  const parts = unzipSync(bytes);
  const xmlOf = (slide: number) => new TextDecoder().decode(parts[`ppt/slides/slide${slide}.xml`]);

  it('take the places of charts', () => {
    expect(diagnostics).toEqual([]);
    const slides = presentation.sections.flatMap((section) => section.slides);
    expect(slides.map(({ layout }) => layout)).toEqual([
      'chartAndCommentary',
      'chart',
      'twoCharts',
      'kpiWide2',
      'comparison',
    ]);
    expect(overflowsOf(slides)).toEqual([]);
  });

  it('are sound in the file, and the same each time', async () => {
    expect(await checkPptx(bytes, 'pictures.pptx')).toEqual([]);
    const file = join(folder, 'pictures.pptx');
    writeFileSync(file, bytes);
    expect(await validatorErrors(file)).toEqual([]);
    expect(await renderPptx(toPresentation(root, context).value, context)).toEqual(bytes);
  });

  it('are in the file once however often they are shown, without what is no pixel', () => {
    const media = Object.keys(parts).filter((name) => name.startsWith('ppt/media/'));
    expect(media.map((name) => name.slice(name.lastIndexOf('.'))).sort()).toEqual(['.jpg', '.png']);
    const png = parts[media.find((name) => name.endsWith('.png')) ?? ''] ?? new Uint8Array();
    const { value } = readPicture(png, 'again.png', place);
    expect(value).toEqual(read('fade.png'));
  });

  it('keep their proportions', () => {
    const [, width = 0, height = 0] = (/<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(xmlOf(1)) ?? []).map(Number);
    const { width: w, height: h } = read('fade.png');
    expect(width / height).toBeCloseTo(w / h, 2);
  });

  it('become shapes that can be edited where they are made of shapes', () => {
    expect(xmlOf(2)).toContain('<a:custGeom>');
    expect(xmlOf(2)).not.toContain('<p:pic>');
  });

  it('are read aloud by their alternative text', async () => {
    const { value: file } = await readPptx(bytes, 'pictures.pptx');
    const told = file?.leaves.map(({ pieces }) => pieces.filter(({ kind }) => kind === 'alt').map(({ text }) => text));
    expect(told?.[0]).toEqual(['Fading blocks']);
    expect(told?.[1]).toEqual(['Seal of the yearbook']);
    expect(told?.[2]).toEqual(['Blocks in a row', 'Fading blocks again']);
  });

  it('are told of where shapes would stand beside them', () => {
    const wide = markedRoot([kit.heading(2, 'A picture'), image('beyond.svg', 'A bar')]);
    expect(toPresentation(wide, context).diagnostics.map(({ code }) => code)).toEqual(['image-beyond-frame']);
  });
});
