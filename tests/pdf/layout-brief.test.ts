import { describe, expect, it } from 'vitest';
import type { Edition, Flow, Phrasing } from '../../src/document/index.ts';
import { factPages, layoutBrief } from '../../src/pdf/index.ts';
import { briefContext, findText, layout, linesOf } from './fixture/context.ts';
import {
  aside,
  chartFigure,
  fact,
  heading,
  list,
  paragraph,
  phrasing,
  place,
  row,
  section,
  table,
} from './fixture/nodes.ts';
import { areasChart, documentInfo, sampleRoot } from './fixture/sample.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('the sample brief', () => {
  const { value: brief, diagnostics } = layoutBrief(sampleRoot, briefContext());

  it('fits without a diagnostic', () => {
    expect(diagnostics).toEqual([]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(brief))).toEqual(brief);
  });

  it('is the same when laid out again', () => {
    expect(JSON.stringify(layoutBrief(sampleRoot, briefContext()).value)).toBe(JSON.stringify(brief));
  });

  it('prints in the contents the pages that its sections came to', () => {
    const pageOf = (name: string) => (brief.destinations.find((each) => each.name === name)?.page ?? -1) + 1;
    expect(linesOf(brief, 0).join('\n')).toContain(`Forecast\u00a0${pageOf('section-forecast')}`);
    expect(pageOf('section-economic')).toBe(2);
  });

  it('numbers figures and tables, and names the places behind a chart', () => {
    const text = brief.pages.flatMap((_, page) => linesOf(brief, page)).join('\n');
    expect(text).toContain('Figure 1\u00a0 Semiconductors take the largest named amount');
    expect(text).toContain('Table 1\u00a0 Reported and projected commitments');
    expect(text).toContain(
      'Sources: Overview table, “Key Investment Areas” row5; Overview table, “Economic Impact” row6',
    );
  });

  it('leads from each source back to the page where its mark stands first', () => {
    expect(brief.pages.flatMap((_, page) => linesOf(brief, page)).join('\n')).toMatch(
      /Energy Security & Trade” row\..*p\.\u00a0\d/s,
    );
    expect(brief.destinations.map((each) => each.name)).toContain('mark-3');
  });

  it('knows the pages of each printed fact, drawn ones included', () => {
    const pages = factPages(brief);
    expect(pages.get('fdi')).toEqual([2]);
    expect(pages.get('semiconductors')).toEqual([2]);
    expect(pages.get('pledge')?.slice(0, 2)).toEqual([1, 2]);
  });

  it('leaves out speaker notes and the closing slide', () => {
    expect(JSON.stringify(brief)).not.toContain('Never printed');
  });

  it('has destinations in byte order', () => {
    const names = brief.destinations.map((each) => each.name);
    expect(names).toEqual([...names].sort());
  });

  it('nests the outline: sections, headlines, headings', () => {
    expect(brief.outline.map((item) => item.title)).toEqual(['Economic', 'Forecast', 'Data notes', 'Sources']);
    expect(brief.outline[0]?.children[0]?.children.map((item) => item.title)).toEqual([
      'What the four areas leave open',
    ]);
  });

  it('says on each page which of how many it is, and the section', () => {
    expect(linesOf(brief, 1, true).at(-1)).toBe(
      `Briefpack tests · edition and data as of 8 February 20252 of ${brief.pages.length}`,
    );
    expect(linesOf(brief, 1, true)[0]).toBe('JAPAN–U.S. RELATIONSEconomic');
  });
});

describe('the foot of a page', () => {
  const footOf = (changes: Partial<Edition>) => {
    const info = documentInfo('A promise in parts');
    const document = { ...info, edition: { ...info.edition, ...changes } };
    return linesOf(layoutBrief(sampleRoot, briefContext({ document })).value, 1, true).at(-1);
  };

  it('has the date of the edition and that of its data where these differ', () => {
    expect(footOf({ date: '2025-02-10' })).toMatch(
      /^Briefpack tests · edition of 10 February 2025 · data as of 8 February 2025/,
    );
  });

  it('has the title where nobody is named as publisher', () => {
    expect(footOf({ publisher: '' })).toMatch(/^A promise in parts · edition and data/);
  });
});

describe('a section right under the band of a cover', () => {
  const linesUnder = (title: string) => {
    const cover: Flow = { type: 'cover', kicker: [], title: phrasing(title), standfirst: [], children: [], place };
    const trade = section('economic', 'Trade', [heading(1, 'A finding'), paragraph('Text.')]);
    return linesOf(layout([cover, trade]).brief, 0).filter((line) => line.toLowerCase() === 'trade');
  };

  it('does not repeat the title of the band as its kicker', () => {
    expect(linesUnder('Trade')).toEqual(['Trade']);
    expect(linesUnder('Japan')).toEqual(['TRADE']);
  });
});

describe('a draft', () => {
  it('says so on every page', () => {
    const { value } = layoutBrief(sampleRoot, briefContext({ document: documentInfo('A draft', 'draft') }));
    const pages = value.pages.map((_, page) => linesOf(value, page, true).join('\n'));
    expect(pages.filter((text) => !text.includes('DRAFT'))).toEqual([]);
  });
});

describe('side notes', () => {
  it('stand in the side column at the height of the block before them', () => {
    const { brief } = layout([paragraph(words(60)), aside('Care', [paragraph('A note.')])]);
    expect(findText(brief, 0, 'CARE').x).toBeGreaterThan(400);
    expect(Math.abs(findText(brief, 0, 'CARE').y - findText(brief, 0, 'word0').y)).toBeLessThan(10);
  });

  it('wait for the next paragraph after a figure, and stand in the text where none follows', () => {
    const chart = chartFigure('investment-areas', 'A finding');
    const waiting = layout([chart, aside('Care', [paragraph('A note.')]), paragraph(words(60))]).brief;
    expect(findText(waiting, 0, 'CARE').x).toBeGreaterThan(400);
    const alone = layout([chart, aside('Care', [paragraph('A note.')])]).brief;
    expect(findText(alone, 0, 'CARE').x).toBeLessThan(100);
  });

  it('sets the first line of a side note on the first line of its paragraph', () => {
    const titled = layout([paragraph('Words.'), aside('Care', [paragraph('A note.')])]).brief;
    expect(findText(titled, 0, 'CARE').y).toBeCloseTo(findText(titled, 0, 'Words.').y);
    const untitled = layout([paragraph('Words.'), aside('', [paragraph('A note.')])]).brief;
    expect(findText(untitled, 0, 'A note.').y).toBeCloseTo(findText(untitled, 0, 'Words.').y);
  });

  it('set strong words alone as a further label', () => {
    const strong: Phrasing = { type: 'strong', children: phrasing('Read on'), place };
    const label: Flow = { type: 'paragraph', children: [strong], place };
    const { brief } = layout([paragraph('Words.'), aside('Care', [paragraph('A note.'), label, paragraph('More.')])]);
    const { face, size, color } = findText(brief, 0, 'CARE');
    expect(findText(brief, 0, 'READ ON')).toMatchObject({ face, size, color });
  });
});

describe('edges', () => {
  it('sets a table of 60 rows over pages with its head on each, and two rows at least at both ends', () => {
    const rows = Array.from({ length: 60 }, (_, index) => row('body', [`Row ${index}`, String(index)]));
    const { brief, codes } = layout([paragraph(words(20)), table({ title: 'Long', header: ['Name', 'Value'], rows })]);
    expect(codes).toEqual([]);
    expect(brief.pages.length).toBeGreaterThan(1);
    brief.pages.forEach((_, page) => {
      expect(linesOf(brief, page, true).filter((line) => line === 'NameValue')).toHaveLength(1);
      expect(linesOf(brief, page).filter((line) => line.startsWith('Row')).length).toBeGreaterThan(1);
    });
  });

  it('sets a headline of three lines, and warns of one of four', () => {
    expect(
      layout([
        heading(1, 'A headline that states a finding in a full sentence, with all that a careful reader needs to know'),
      ]).codes,
    ).toEqual([]);
    expect(layout([heading(1, `A headline ${words(30)}`)]).codes).toEqual(['headline-too-long']);
  });

  it('wraps a cell of 200 words and keeps its row whole', () => {
    const { brief, codes } = layout([
      table({ title: 'T', header: ['A', 'B'], rows: [row('body', ['One', words(200)])] }),
    ]);
    expect(codes).toEqual([]);
    expect(brief.pages).toHaveLength(1);
  });

  it('goes on over pages with a row that is taller than one, under the head, and keeps other rows whole', () => {
    const { brief, codes } = layout([
      table({
        title: 'T',
        header: ['Name', 'Text'],
        rows: [row('body', ['One', 'x']), row('body', ['Two', words(1700)]), row('body', ['Three', 'x'])],
      }),
    ]);
    expect(codes).toEqual([]);
    expect(brief.pages.length).toBeGreaterThan(2);
    brief.pages.forEach((_, page) => {
      expect(linesOf(brief, page, true).filter((line) => line === 'NameText')).toHaveLength(1);
    });
    const text = brief.pages.flatMap((_, page) => linesOf(brief, page)).join(' ');
    expect(text.match(/word\d+/g)).toEqual(words(1700).split(' '));
    const owners = brief.pages.map((_, page) => findText(brief, page, 'word').owner);
    expect(new Set(owners).size).toBe(1);
  });

  it('divides long words where columns are crowded, so that none is broken against the rules', () => {
    const header = ['Kind', 'Instrument', 'Counterpart', 'Standing', 'Place', 'Reading'];
    const cells = header.map(() => 'Internationalisation of telecommunicationsinfrastructureprogrammes');
    const { brief, codes } = layout([table({ title: 'T', header, rows: [row('body', cells)] })]);
    expect(codes).toEqual([]);
    const hyphens = brief.pages[0]?.draws.filter((draw) => draw.op === 'text' && draw.softHyphen === true) ?? [];
    expect(hyphens.length).toBeGreaterThan(5);
  });

  it('breaks a word of 40 letters in a narrow column, warns, and stays inside it', () => {
    const { brief, codes } = layout([paragraph('x'), aside('Note', [paragraph('a'.repeat(40))])]);
    expect(codes).toEqual(['overfull-line']);
    for (const draw of brief.pages[0]?.draws ?? []) {
      if (draw.op === 'text') expect(draw.x + draw.width).toBeLessThan(536.5);
    }
  });

  it('begins a section on a new page, unless the page before is nearly empty', () => {
    const long = section('one', 'One', [paragraph(words(220))]);
    const next = section('two', 'Two', [paragraph('Text.')]);
    expect(linesOf(layout([long, next]).brief, 1)[0]).toBe('TWO');
    expect(layout([section('one', 'One', [paragraph(words(40))]), next]).brief.pages).toHaveLength(1);
  });

  it('begins the first section under a cover that holds only its title', () => {
    const cover = {
      type: 'cover',
      place,
      kicker: [],
      title: phrasing('Economic'),
      standfirst: [],
      children: [],
    } as const;
    const { brief } = layout([
      cover,
      section('one', 'One', [paragraph('Text.')]),
      section('two', 'Two', [paragraph(words(400))]),
    ]);
    expect(linesOf(brief, 0)).toEqual(expect.arrayContaining(['Economic', 'ONE', 'Text.']));
  });

  it('leaves an empty section out', () => {
    const { brief, codes } = layout([section('one', 'One', []), section('two', 'Two', [paragraph('Text.')])]);
    expect(codes).toEqual([]);
    expect(linesOf(brief, 0)).toEqual(['TWO', 'Text.']);
  });

  it('prints a section with only a chart', () => {
    const { brief, codes } = layout([section('one', 'One', [chartFigure('investment-areas', 'A finding')])]);
    expect(codes).toEqual([]);
    expect(brief.pages[0]?.draws.some((draw) => draw.op === 'scene')).toBe(true);
  });

  it('prints nothing for an empty document', () => {
    expect(layout([]).brief.pages).toEqual([]);
  });

  it('says where a chart is missing and which characters the fonts lack', () => {
    const { value: _, diagnostics } = layoutBrief(
      { type: 'root', children: [chartFigure('nowhere', 'T')] },
      briefContext(),
    );
    expect(diagnostics[0]).toMatchObject({ code: 'chart-not-drawn', place });
    expect(layout([paragraph('\u{1f600}')]).codes).toEqual(['glyph-missing']);
  });

  it('says when a side note is taller than a page, and when a cover is too full', () => {
    expect(layout([paragraph('x'), aside('Note', [paragraph(words(1200))])]).codes).toContain('block-taller-than-page');
    const finding = { place, figure: phrasing('1'), text: phrasing(words(40)) };
    const cover = { type: 'cover', place, kicker: [], title: phrasing('T'), standfirst: [] } as const;
    const findings = { type: 'findings', items: Array.from({ length: 9 }, () => finding), place } as const;
    const two = [section('a', 'A', [paragraph('x')]), section('b', 'B', [paragraph('x')])];
    expect(layout([{ ...cover, children: [findings] }, ...two]).codes).toEqual(['cover-too-full', 'text-outside-page']);
  });

  it('marks Japanese words as such', () => {
    expect(JSON.stringify(layout([paragraph('Mr Ishiba (石破) said so.')]).brief.structure)).toContain(
      '"type":"Span","children":[],"inline":true,"language":"ja"',
    );
  });

  it('shrinks a large figure until it stands on one line', () => {
    const value = [fact('x', { number: '$1,234', unit: 'bn', qualifier: 'over' })];
    const tile = { place, label: phrasing('L'), value, note: [] };
    const { brief, codes } = layout([{ type: 'kpis', tiles: [tile, tile, tile, tile], place }]);
    expect(codes).toEqual([]);
    expect(findText(brief, 0, '1,234').size).toBeLessThan(30);
    expect(linesOf(brief, 0)).toHaveLength(2);
  });

  it('gives the figures of a row one size and one baseline', () => {
    const values = [
      { number: '$7', unit: 'bn' },
      { number: '$741', unit: 'bn', qualifier: 'surpassing' },
    ];
    const tiles = values.map((printed) => ({
      place,
      label: phrasing('L'),
      value: [fact('x', printed)],
      note: phrasing('n'),
    }));
    const { brief, codes } = layout([{ type: 'kpis', tiles: [...tiles, ...tiles], place }]);
    expect(codes).toEqual([]);
    const [short, long] = [findText(brief, 0, '$7'), findText(brief, 0, '741')];
    expect([short.size, short.y]).toEqual([long.size, long.y]);
    expect(findText(brief, 0, 'surpassing').y).toBeLessThan(long.y);
  });

  it('says that marks lead nowhere when the brief prints no sources', () => {
    expect(layout([paragraph([fact('fdi', '741', '1')])]).codes).toEqual(['unknown-destination']);
  });

  it('takes text that looks like markup as it stands', () => {
    const { brief } = layout([paragraph('<b>&amp; {{fact}} \\(x\\) </b>')]);
    expect(linesOf(brief, 0)).toEqual(['<b>&amp; {{fact}} \\(x\\) </b>']);
  });

  it('keeps a list with the paragraph that leads into it, and nests lists', () => {
    const { brief } = layout([paragraph('Lead:'), list(['One', [paragraph('Two'), list(['Inner'])]])]);
    expect(linesOf(brief, 0)).toEqual(['Lead:', '•One', '•Two', '•Inner']);
    expect(findText(brief, 0, 'Inner').x).toBeGreaterThan(findText(brief, 0, 'Two').x);
  });

  it('draws each chart at the full width of the page', () => {
    const { brief } = layout([chartFigure(areasChart.id, 'A finding')]);
    const scene = brief.pages[0]?.draws.find((draw) => draw.op === 'scene');
    expect(scene?.op === 'scene' && scene.scene.width).toBeCloseTo(476.28, 1);
  });

  it('sets up to four tiles in a row and eight in two', () => {
    const tile = {
      place,
      label: phrasing('Label'),
      value: [fact('fdi', { number: '$741', unit: 'bn' })],
      note: phrasing('note'),
    };
    const rows = (count: number) => {
      const { brief } = layout([{ type: 'kpis', tiles: Array.from({ length: count }, () => tile), place }]);
      return new Set(
        (brief.pages[0]?.draws ?? [])
          .filter((draw) => draw.op === 'text' && draw.text === '$741')
          .map((draw) => draw.y),
      ).size;
    };
    expect([1, 4, 5, 8].map(rows)).toEqual([1, 1, 2, 2]);
  });
});

describe('small documents', () => {
  const documents = {
    prose: [
      heading(1, 'A headline'),
      paragraph(['Figures such as ', fact('fdi', { number: '$741', unit: ' billion' }), ' in a sentence.']),
    ],
    table: [
      table({
        title: 'T',
        subtitle: 'Units',
        header: ['Name', 'Value'],
        rows: [
          row('group', ['G']),
          row('body', ['A', '1']),
          row('sub', ['B', '2']),
          row('residual', ['C', '3']),
          row('total', ['D', '6']),
        ],
      }),
    ],
    callout: [{ type: 'callout', title: phrasing('Watch'), children: [list(['One', 'Two'])], place } as const],
  };
  it.each(Object.entries(documents))('lay out as before: %s', async (name, children) => {
    const { brief } = layout(children);
    const rounded = JSON.stringify(
      brief,
      (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value),
      1,
    );
    await expect(rounded).toMatchFileSnapshot(`golden/${name}.json`);
  });
});
