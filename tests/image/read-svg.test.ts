import { describe, expect, it } from 'vitest';
import type { SceneOp } from '../../src/chart/index.ts';
import { readPathData } from '../../src/image/svg/path-data.ts';
import { isSvg, readSvg } from '../../src/image/svg/read-svg.ts';

const svg = (inner: string, root = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inner}</svg>`;

function opsOf(inner: string, root?: string): readonly SceneOp[] {
  const picture = readSvg(svg(inner, root));
  if ('refused' in picture) throw new Error(picture.refused);
  return picture.scene.ops.slice(1, -1);
}

const rounded = (path: readonly (string | number)[] | undefined) =>
  path?.map((step) => (typeof step === 'number' ? Math.round(step * 100) / 100 : step));

describe('the shapes of an SVG', () => {
  it('are cut to its view box', () => {
    const picture = readSvg(svg('', 'viewBox="10 20 100 50"'));
    expect(picture).toMatchObject({ kind: 'vector', width: 100, height: 50 });
    expect(picture).toMatchObject({ scene: { ops: [{ op: 'clip', path: ['R', 0, 0, 100, 50] }, { op: 'pop' }] } });
  });

  it('take their paint from what is around them, and from their style before their attributes', () => {
    const ops = opsOf(
      '<g fill="#f00" stroke="navy"><line x1="0" y1="0" x2="9" y2="0" fill="#0f0" style="fill:none"/></g>',
    );
    expect(ops).toEqual([expect.objectContaining({ op: 'stroke', paint: { color: [0, 0, 128], alpha: 1 }, width: 1 })]);
    expect(opsOf('<polygon points="0,0 1,0 1,1" fill="rgb(1, 2, 3)" fill-opacity=".5"/>')).toEqual([
      {
        op: 'fill',
        path: ['M', 0, 0, 'L', 1, 0, 'L', 1, 1, 'Z'],
        evenOdd: false,
        paint: { color: [1, 2, 3], alpha: 0.5 },
      },
    ]);
  });

  it('are moved by all transforms around them', () => {
    const [op] = opsOf(
      '<g transform="translate(10,0) scale(2)"><rect x="1" y="1" width="2" height="3" transform="rotate(90)"/></g>',
    );
    expect(op?.op === 'fill' ? rounded(op.path) : undefined).toEqual(['M', 8, 2, 'L', 8, 6, 'L', 2, 6, 'L', 2, 2, 'Z']);
  });

  it('leave out what is only said about them', () => {
    expect(opsOf('<title>T</title><desc><g><text>words</text></g></desc><!-- <text/> --><metadata/><defs/>')).toEqual(
      [],
    );
  });
});

describe('the steps of a path', () => {
  it.each([
    ['M1 2 3 4', ['M', 1, 2, 'L', 3, 4]],
    ['m1,2l3-4h1v1z', ['M', 1, 2, 'L', 4, -2, 'L', 5, -2, 'L', 5, -1, 'Z']],
    ['M0 0c1 0 2 1 2 2s1 2 2 2', ['M', 0, 0, 'C', 1, 0, 2, 1, 2, 2, 'C', 2, 3, 3, 4, 4, 4]],
    ['M0 0q3 0 3 3t3 3', ['M', 0, 0, 'C', 2, 0, 3, 1, 3, 3, 'C', 3, 5, 4, 6, 6, 6]],
    ['M1 0A1 1 0 0 1 0 1', ['M', 1, 0, 'C', 1, 0.55, 0.55, 1, 0, 1]],
    ['M1 0a1 1 0 01-1 1', ['M', 1, 0, 'C', 1, 0.55, 0.55, 1, 0, 1]],
    ['M.5.5-1e1+2', ['M', 0.5, 0.5, 'L', -10, 2]],
    ['', []],
  ])('%s', (text, path) => {
    expect(rounded(readPathData(text))).toEqual(path);
  });

  it.each(['L1 1', 'M1', 'M1 1 L', 'M1 1 z 2 2', 'M1 1 X', 'M1 1 A1 1 0 2 0 1 1'])('%s is malformed', (text) => {
    expect(readPathData(text)).toBeUndefined();
  });
});

describe('an SVG is refused', () => {
  it.each([
    ['with words', '<text>1</text>', '`<text>` cannot be drawn'],
    ['with an image', '<image href="x.png"/>', '`<image>` cannot be drawn'],
    ['with a script', '<script>1</script>', '`<script>` cannot be drawn'],
    ['with a style sheet', '<style>.a{}</style>', '`<style>` cannot be drawn'],
    ['with something foreign', '<foreignObject/>', '`<foreignObject>` cannot be drawn'],
    ['with a gradient', '<rect fill="url(#a)"/>', '`fill="url(#a)"` of `<rect>` cannot be drawn'],
    ['with a definition', '<defs><rect/></defs>', '`<rect>` in `<defs>` cannot be drawn'],
    ['with a class', '<rect class="a"/>', '`class="a"` of `<rect>` cannot be drawn'],
    ['with an effect', '<g filter="url(#b)"/>', '`filter="url(#b)"` of `<g>` cannot be drawn'],
    ['with opacity of a group', '<g opacity="0.5"/>', '`opacity="0.5"` of `<g>` cannot be drawn'],
    ['with a transform of another kind', '<g transform="spin(1)"/>', '`transform="spin(1)"` of `<g>` cannot be drawn'],
    ['with a malformed path', '<path d="M1"/>', 'the geometry of a `<path>` is malformed'],
    ['with tags that do not match', '<g></a>', 'it is no well-formed SVG'],
    ['with a tag that does not end', '<rect ', 'it is no well-formed SVG'],
    ['with words behind its end', '</svg><rect/>', 'it is no well-formed SVG'],
  ])('%s', (_, inner, refused) => {
    expect(readSvg(svg(inner))).toEqual({ refused });
  });

  it('with entities, which are never expanded', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(9)}">]>${svg('')}`;
    expect(readSvg(bomb)).toEqual({ refused: 'it is no well-formed SVG' });
  });

  it('without a size, cut off, or with too many shapes', () => {
    expect(readSvg(svg('', 'width="100%" height="50"'))).toMatchObject({ refused: expect.stringContaining('viewBox') });
    expect(readSvg('<svg viewBox="0 0 1 1"><g>')).toEqual({ refused: 'it is cut off before its end' });
    expect(readSvg(svg('<rect width="1" height="1"/>'.repeat(5001)))).toMatchObject({ large: true });
    expect(readSvg(svg(`${'<g>'.repeat(90)}${'</g>'.repeat(90)}`))).toMatchObject({ large: true });
  });

  it('in time that grows with its length alone', () => {
    const begin = performance.now();
    readSvg(svg(`<rect ${' '.repeat(200_000)}`));
    readSvg(svg(`<path d="${'1 '.repeat(200_000)}"/>`));
    readSvg(svg(`<g transform="${'a('.repeat(50_000)}"/>`));
    readSvg(svg(`<g transform="${'a()   '.repeat(50_000)}!"/>`));
    readSvg(svg(`<rect width="${'1'.repeat(200_000)}x"/>`));
    expect(isSvg(`${'<!---->'.repeat(30_000)}x`)).toBe(false);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
