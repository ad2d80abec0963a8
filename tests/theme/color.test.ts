import { describe, expect, it } from 'vitest';
import { contrastRatio, mixColors, toRgb } from '../../src/theme/index.ts';

describe('colours', () => {
  it('computes the contrast ratio of WCAG 2', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastRatio('#FFFFFF', '#5A6675')).toBeCloseTo(5.85, 2);
    expect(contrastRatio('#12284B', '#12284B')).toBe(1);
  });

  it('mixes a colour over a ground', () => {
    expect(mixColors('#000000', '#FFFFFF', 0.5)).toBe('#808080');
    expect(mixColors('#12284B', '#7F95B8', 0)).toBe('#12284B');
  });

  it('refuses what is not #RRGGBB', () => {
    expect(() => toRgb('navy')).toThrow('#RRGGBB');
    expect(() => toRgb('#12284')).toThrow('#RRGGBB');
  });
});
