import { describe, expect, it } from 'vitest';
import { extendedTheme, readTheme, readTokenGroups, themePath, withTokenGroup } from '../../src/theme/index.ts';
import { defaultTheme, defaultThemeSource } from './default-theme.ts';

const base = defaultThemeSource();

function layered(text: string) {
  return readTheme({ file: 'theme.yaml', text }, [base]);
}

describe('a theme over another', () => {
  it('says only what differs', () => {
    const { value, diagnostics } = layered("colors: { accent: '#7A1FA2' }\nstyles: { body: { size: 11 } }\n");
    const below = defaultTheme();
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      ...below,
      colors: { ...below.colors, accent: '#7A1FA2' },
      styles: { ...below.styles, body: { ...below.styles.body, size: 11 } },
    });
  });

  it('changes nothing when it holds nothing but comments', () => {
    expect(layered('# all as it is\n').value).toEqual(defaultTheme());
  });

  it('replaces lists whole', () => {
    const { value } = layered('chart: { series: [navy, ochre] }\nart: { deckTitle: [] }\n');
    expect(value?.chart.series).toEqual(['navy', 'ochre']);
    expect(value?.art.deckTitle).toEqual([]);
    expect(value?.art.deckClosing).toEqual(defaultTheme().art.deckClosing);
  });

  it('is told of at its own lines', () => {
    const { diagnostics } = layered('name: ours\ncolors:\n  accent: crimson\npage:\n  margin: 4\n');
    expect(diagnostics.map(({ code, place }) => [code, `${place?.file}:${place?.line}`])).toEqual([
      ['color-not-hex', 'theme.yaml:3'],
      ['unknown-field', 'theme.yaml:5'],
    ]);
  });

  it('is told of where it changes the ground alone', () => {
    const { diagnostics } = layered("colors:\n  tint: '#8899AA'\n");
    const grey = diagnostics.find(({ message }) => message.startsWith('`grey` on `tint`'));
    expect(grey?.place).toMatchObject({ file: 'theme.yaml', line: 2 });
  });

  it('has its covers checked on their own ground', () => {
    const { diagnostics } = layered('cover:\n  ground: white\n');
    expect(diagnostics.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('`white` on `white`'),
        expect.stringContaining('`pale` on `white`'),
      ]),
    );
  });

  it('extends the default theme unless it names another', () => {
    expect(extendedTheme({ file: 'theme.yaml', text: 'name: ours\n' }).name).toBe('default');
    expect(extendedTheme({ file: 'theme.yaml', text: 'extends: gazette\n' })).toMatchObject({
      name: 'gazette',
      place: { line: 1, column: 10 },
    });
    expect(themePath('gazette')).toBe('templates/theme/gazette.yaml');
    expect(themePath('./look/ours.yaml')).toBe('look/ours.yaml');
  });

  it('has ornaments of one shape an item, and slides have no images', () => {
    const art = (lines: string) => layered(`art:\n${lines}`).diagnostics.map(({ code }) => code);
    expect(art('  deckTitle:\n    - { disc: { x: 1, y: 1, radius: 4, color: accent } }\n')).toEqual([]);
    expect(art('  deckTitle:\n    - {}\n')).toEqual(['art-shape-not-one']);
    expect(art('  deckTitle:\n    - image: { file: images/a.svg, x: 1, y: 1, width: 9 }\n')).toEqual([
      'art-image-on-slide',
    ]);
  });
});

describe('the colours of series', () => {
  it('must be told apart with any kind of cone missing', () => {
    const { diagnostics } = layered("colors:\n  teal: '#7A6A00'\n  ochre: '#A04A1A'\n");
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'colors-alike', place: { file: 'theme.yaml' } });
    expect(diagnostics[0]?.message).toMatch(/with (?:protanopia|deuteranopia)/);
  });

  it('are only those that charts use', () => {
    const { diagnostics } = layered(
      "colors:\n  teal: '#7A6A00'\n  ochre: '#A04A1A'\nchart: { series: [navy, blue, steel] }\n",
    );
    expect(diagnostics).toEqual([]);
  });
});

describe('groups of tokens', () => {
  it('written as a file of their own change nothing', () => {
    const groups = readTokenGroups([base]);
    const text = groups.map((group) => group.text).join('\n');
    expect(layered(text).value).toEqual(defaultTheme());
    expect(layered(text).diagnostics).toEqual([]);
  });

  it('tell which files say them, and what all of them come to', () => {
    const groups = readTokenGroups([{ file: 'theme.yaml', text: 'callout: { padding: 9 }\n' }, base]);
    const callout = groups.find(({ name }) => name === 'callout');
    expect(callout?.layers).toEqual([0, 1]);
    expect(callout?.text).toBe('callout:\n  ground: tint\n  bar: accent\n  barWidth: 2.5\n  padding: 9\n');
    expect(groups.find(({ name }) => name === 'page')?.layers).toEqual([1]);
  });

  it('go to the end of a file, or into the place of what it has', () => {
    const group = { name: 'callout', layers: [0], text: 'callout:\n  padding: 9\n' };
    expect(withTokenGroup('name: ours\n', group)).toBe('name: ours\n\ncallout:\n  padding: 9\n');
    expect(withTokenGroup('callout:\n  bar: navy\npage:\n  footer: 40\n', group)).toBe(
      'callout:\n  padding: 9\n\npage:\n  footer: 40\n',
    );
  });
});
