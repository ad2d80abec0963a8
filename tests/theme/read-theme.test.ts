import { describe, expect, it } from 'vitest';
import { readTheme } from '../../src/theme/index.ts';
import { defaultThemeSource } from './default-theme.ts';

const source = defaultThemeSource();

/** Reads the default theme with one piece of its text replaced. */
function readChanged(from: string | RegExp, to: string) {
  const text = source.text.replace(from, to);
  expect(text).not.toBe(source.text);
  return readTheme({ ...source, text });
}

describe('reading a theme', () => {
  it('accepts the default theme and fills in what a style leaves out', () => {
    const { value, diagnostics } = readTheme(source);
    expect(diagnostics).toEqual([]);
    expect(value?.styles.body).toMatchObject({ face: 'serif-400', size: 10, lead: 14.5, tracking: 0, capitals: false });
    expect(value?.faces['serif-400']?.italic).toBe(false);
  });

  it('names an unknown face where it stands, and the nearest one', () => {
    const { value, diagnostics } = readChanged('quote: { face: serif-400-italic', 'quote: { face: serif-400-italics');
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'unknown-face', place: { file: 'templates/theme/default.yaml' } });
    expect(diagnostics[0]?.hint).toContain('did you mean `serif-400-italic`');
  });

  it('refuses colours that are not #RRGGBB and unknown fields', () => {
    expect(readChanged("ink: '#1B2430'", 'ink: black').diagnostics[0]?.code).toBe('color-not-hex');
    expect(readChanged('barPitch: 21', 'barPich: 21').diagnostics.map(({ code }) => code)).toContain('unknown-field');
  });

  it('refuses text too pale to read and marks too pale to see', () => {
    const grey = readChanged("grey: '#5A6675'", "grey: '#9AA6B5'").diagnostics;
    expect(grey.map(({ code }) => code)).toEqual(['contrast-too-low', 'contrast-too-low']);
    expect(grey[0]?.message).toContain('`grey` on `white`');
    expect(readChanged("steel: '#6A8CBB'", "steel: '#AABBDD'").diagnostics[0]?.code).toBe('contrast-too-low');
  });

  it('refuses letterspacing that takes words apart', () => {
    const { diagnostics } = readChanged('color: accent, tracking: 0.68', 'color: accent, tracking: 0.9');
    expect(diagnostics[0]).toMatchObject({ code: 'style-tracked-too-wide' });
    expect(diagnostics[0]?.hint).toContain('0.68');
  });

  it('passes on what YAML itself says', () => {
    expect(readTheme({ file: 'theme.yaml', text: 'name: [' }).value).toBeUndefined();
  });
});
