import { describe, expect, it } from 'vitest';
import type { NamedColors } from '../../../src/pptx/brand/color-scheme.ts';
import { paletteOn } from '../../../src/pptx/brand/palette.ts';
import { shadeColor } from '../../../src/pptx/brand/shade-color.ts';
import type { ColorRole } from '../../../src/theme/index.ts';
import { contrastRatio } from '../../../src/theme/index.ts';

const office: NamedColors = {
  bg1: '#FFFFFF',
  tx1: '#000000',
  bg2: '#E7E6E6',
  tx2: '#44546A',
  accent1: '#4472C4',
  accent2: '#ED7D31',
  accent3: '#A5A5A5',
  accent4: '#FFC000',
  accent5: '#5B9BD5',
  accent6: '#70AD47',
  hlink: '#0563C1',
  folHlink: '#954F72',
};
const dark: NamedColors = { ...office, bg1: '#000000', tx1: '#FFFFFF', bg2: '#44546A', tx2: '#E7E6E6' };
const pastel: NamedColors = {
  ...office,
  tx2: '#F2D0A4',
  accent1: '#FFF2CC',
  accent2: '#FFF2CC',
  accent4: '#FFF2CC',
  accent5: '#FFF2CC',
  accent6: '#FFF2CC',
};

const text: readonly ColorRole[] = [
  'link',
  'ink',
  'navy',
  'accent',
  'grey',
  'blue',
  'teal',
  'ochre',
  'pale',
  'accentOnDark',
];

describe.each([
  ['Office', '#FFFFFF', office],
  ['Office on its dark ground', '#000000', dark],
  ['on a ground in an accent', '#4472C4', office],
  ['pastel', '#FFFFFF', pastel],
])('%s', (_, ground, colors) => {
  const palette = paletteOn(ground, colors);
  const color = (role: ColorRole) => {
    const slot = palette.get(role);
    if (slot === undefined) throw new Error(`no colour for ${role}`);
    return shadeColor(colors[slot.slot as keyof NamedColors], slot);
  };

  it('text can be read on the ground, and steel is seen on it', () => {
    for (const role of text) expect(contrastRatio(color(role), ground), role).toBeGreaterThanOrEqual(4.49);
    expect(contrastRatio(color('steel'), ground)).toBeGreaterThanOrEqual(3);
  });

  it('text can be read on panels, and labels in bars', () => {
    for (const role of ['ink', 'navy', 'accent', 'grey'] as const) {
      expect(contrastRatio(color(role), color('tint')), role).toBeGreaterThanOrEqual(4.49);
    }
    for (const role of ['navy', 'blue', 'teal', 'ochre'] as const) {
      expect(contrastRatio(color(role), color('white')), role).toBeGreaterThanOrEqual(4.49);
    }
  });
});

it('a shade is what DrawingML makes of a colour', () => {
  expect(shadeColor('#4472C4', { lumMod: 75 })).toBe('#2F5597');
  expect(shadeColor('#000000', { lumMod: 65, lumOff: 35 })).toBe('#595959');
  expect(shadeColor('#ED7D31', { lumMod: 60, lumOff: 40 })).toBe('#F4B183');
});
