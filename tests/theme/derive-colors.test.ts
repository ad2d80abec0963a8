import { expect, test } from 'vitest';
import { contrastRatio, deriveColors, leastContrast, mixColors } from '../../src/theme/index.ts';
import { defaultTheme } from './default-theme.ts';

const office = {
  ...{ dk1: '#000000', lt1: '#FFFFFF', dk2: '#44546A', lt2: '#E7E6E6' },
  ...{ accent1: '#4472C4', accent2: '#ED7D31', accent3: '#A5A5A5', accent4: '#FFC000', accent5: '#5B9BD5' },
  ...{ accent6: '#70AD47', hlink: '#0563C1', folHlink: '#954F72' },
};

test('colours of a brand that can be read stay as they are; others get as little black as they need', () => {
  const { colors, adjusted } = deriveColors(office);
  expect(colors).toMatchObject({ ink: '#000000', navy: '#44546A', link: '#0563C1', white: '#FFFFFF', tint: '#E7E6E6' });
  const accent = adjusted.find(({ role }) => role === 'accent');
  expect(accent).toEqual({ role: 'accent', slot: 'accent2', from: '#ED7D31', to: colors.accent });
  const strengths = Array.from({ length: 20 }, (_, index) => (index + 1) / 20);
  const fits = (color: string) =>
    ['#FFFFFF', colors.tint].every((ground) => contrastRatio(color, ground) >= leastContrast.text);
  const first = strengths.map((strength) => mixColors('#ED7D31', '#000000', strength)).find(fits);
  expect(colors.accent).toBe(first);
});

test('a strong second background is no ground for panels', () => {
  expect(deriveColors({ ...office, lt2: '#FFCC00' }).colors.tint).toBe(mixColors('#FFFFFF', '#44546A', 0.05));
});

test('colours that look alike are left out of the series', () => {
  const { series, leftOut } = deriveColors({ ...office, accent5: '#FFC107', accent6: '#70AD47' });
  expect(leftOut).toContain('teal');
  expect(series).not.toContain('teal');
  expect(series[0]).toBe('navy');
});

test('the colours of the default theme come out as they went in', () => {
  const { deck, colors } = defaultTheme();
  const slots = Object.fromEntries(Object.entries(deck.slots).map(([slot, role]) => [slot, colors[role]]));
  expect(deriveColors(slots as typeof office).adjusted).toEqual([]);
});
