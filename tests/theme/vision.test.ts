import { describe, expect, it } from 'vitest';
import { colorDistance } from '../../src/theme/index.ts';

describe('the distance of colours', () => {
  it('is that of CIE 1976', () => {
    expect(colorDistance('#000000', '#FFFFFF')).toBeCloseTo(100, 1);
    expect(colorDistance('#12284B', '#12284B')).toBe(0);
    expect(colorDistance('#FF0000', '#00FF00')).toBeCloseTo(170.6, 0);
  });

  it('shrinks where the cones are missing that tell two colours apart', () => {
    const redAndGreen = ['#B0523C', '#6E7A2E'] as const;
    expect(colorDistance(...redAndGreen, 'deuteranopia')).toBeLessThan(colorDistance(...redAndGreen) / 2);
    const blueAndGreen = ['#2F7F9B', '#2F8F6B'] as const;
    expect(colorDistance(...blueAndGreen, 'tritanopia')).toBeLessThan(colorDistance(...blueAndGreen) / 2);
    expect(colorDistance('#333333', '#999999', 'tritanopia')).toBeCloseTo(colorDistance('#333333', '#999999'), 0);
  });
});
