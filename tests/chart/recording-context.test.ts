import { describe, expect, it } from 'vitest';
import { RecordingContext } from '../../src/chart/scene/recording-context.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

function contextOf(ratio = 1): RecordingContext {
  const size = { width: 100, height: 50 };
  return new RecordingContext(size, { ...size, ratio, theme, fonts });
}

describe('the recording context', () => {
  it('ignores path calls with NaN, as a canvas does', () => {
    const context = contextOf();
    context.beginPath();
    context.moveTo(Number.NaN, 0);
    context.lineTo(0, Number.POSITIVE_INFINITY);
    context.fill();
    expect(context.close()).toEqual([]);
  });

  it('divides the device ratio out again', () => {
    const context = contextOf(8);
    context.setTransform(8, 0, 0, 8, 0, 0);
    context.fillRect(1, 2, 3, 4);
    expect(context.close()[0]).toMatchObject({ op: 'fill', path: ['R', 1, 2, 3, 4] });
  });

  it('ends as many clips at restore as were begun since save', () => {
    const context = contextOf();
    context.save();
    context.rect(0, 0, 10, 10);
    context.clip();
    context.clip();
    context.restore();
    expect(context.close().map(({ op }) => op)).toEqual(['clip', 'clip', 'pop', 'pop']);
  });

  it('starts over when the whole surface is cleared, and warns of a part', () => {
    const context = contextOf();
    context.fillRect(0, 0, 1, 1);
    context.clearRect(0, 0, 100, 50);
    context.clearRect(0, 0, 1, 1);
    expect(context.close()).toEqual([]);
    expect(context.warnings).toHaveLength(1);
  });

  it('keeps what was drawn when Chart.js clears at its end', () => {
    const context = contextOf();
    context.fillRect(0, 0, 1, 1);
    context.close();
    context.clearRect(0, 0, 100, 50);
    expect(context.close()).toHaveLength(1);
  });

  it('draws arcs as curves of at most a quarter turn that end where the arc ends', () => {
    const context = contextOf();
    context.beginPath();
    context.arc(10, 10, 5, 0, Math.PI);
    context.stroke();
    const [op] = context.close();
    const path = op?.op === 'stroke' ? op.path : [];
    expect(path.filter((item) => item === 'C')).toHaveLength(2);
    expect(path.slice(-2)).toEqual([5, 10]);
  });

  it('doubles an odd dash list and takes zeros for a solid line', () => {
    const context = contextOf();
    context.setLineDash([3]);
    context.strokeRect(0, 0, 5, 5);
    context.setLineDash([0, 0]);
    context.strokeRect(0, 0, 5, 5);
    expect(context.close().map((op) => (op.op === 'stroke' ? op.dash : null))).toEqual([[3, 3], undefined]);
  });

  it('places text by its alignment and baseline, and gives its matrix when it is turned', () => {
    const context = contextOf();
    context.font = "10px 'SourceSans3_400Regular'";
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    context.fillText('abc', 50, 20);
    context.rotate(Math.PI / 2);
    context.fillText('abc', 0, 0);
    const [upright, turned] = context.close();
    const { width } = context.measureText('abc');
    expect(upright).toMatchObject({ op: 'text', face: 'sans-400', size: 10 });
    expect(upright?.op === 'text' ? upright.x : 0).toBeCloseTo(50 - width, 2);
    expect(upright).not.toHaveProperty('matrix');
    expect(turned).toMatchObject({ matrix: [0, 1, -1, 0] });
  });

  it('warns of text that a canvas would squeeze', () => {
    const context = contextOf();
    context.font = "10px 'SourceSans3_400Regular'";
    context.fillText('a long label', 0, 10, 5);
    expect(context.warnings[0]).toContain('a long label');
  });

  it('throws on fonts and colours it does not know, instead of drawing something else', () => {
    const context = contextOf();
    context.font = "10px 'Comic Sans'";
    expect(() => context.fillText('a', 0, 0)).toThrow('Comic Sans');
    context.fillStyle = 'peru';
    expect(() => context.fillRect(0, 0, 1, 1)).toThrow('peru');
  });
});
