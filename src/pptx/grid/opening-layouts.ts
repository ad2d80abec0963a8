import type { ArtShape, Theme } from '../../theme/index.ts';
import { inches } from '../xml/units.ts';
import { area, cell, columns, columnX, half, slideSize, stops } from './grid.ts';
import type { Furniture, LayoutDefinition } from './layout.ts';
import type { PlaceholderKit } from './placeholders.ts';
import { ruleOver } from './placeholders.ts';

const panelWidth = columnX(5) - (columnX(2) - columnX(1) - columns(1));
const besidePanel = columnX(5) + inches(0.25);

/** What is drawn on the ground of a slide, in order. */
function ornament(shapes: readonly ArtShape[]): readonly Furniture[] {
  return shapes.map((art) => ({ kind: 'art', art }));
}

/** Slides that open, divide and end a deck. */
export function openingLayouts(kit: PlaceholderKit, theme: Theme): readonly LayoutDefinition[] {
  const { art, cover } = theme;
  const beside = (n: number, top: number, height: number) => area(besidePanel, columns(n) - inches(0.25), top, height);
  return [
    {
      role: 'title',
      name: 'Title',
      type: 'title',
      dark: true,
      footers: [],
      furniture: ornament(art.deckTitle),
      placeholders: [
        kit.title(cell(1, 8, 2.3, 4.6), 'coverTitle', { type: 'ctrTitle', anchor: 'b', prompt: 'Title of the pack' }),
        kit.words('kicker', cell(1, 6, 1.02, 1.64), 'paleKicker', 'Kicker', { prompt: 'Series' }),
        kit.words('content', cell(1, 7, 4.9, 6.25), 'paleStandfirst', 'Subtitle', {
          type: 'subTitle',
          prompt: 'Standfirst',
        }),
        kit.words('imprint', cell(1, 9, 6.45, 7.01), 'imprint', 'Imprint', {
          anchor: 'b',
          prompt: 'As-of date, dataset',
        }),
      ],
    },
    {
      role: 'section',
      name: 'Section',
      type: 'secHead',
      dark: false,
      footers: ['date', 'slideNumber'],
      furniture: [
        {
          kind: 'panel',
          box: { x: 0, y: 0, w: panelWidth, h: slideSize.h },
          color: cover.ground,
          name: 'Section panel',
        },
        ...ornament(art.deckSection),
      ],
      placeholders: [
        kit.title(beside(8, 2.42, 1.45), 'sectionTitle', { prompt: 'What this section finds' }),
        kit.words('kicker', beside(7, 2.06, 0.25), 'kicker', 'Kicker', { prompt: 'Section' }),
        // serif figures of this size have left bearings, a "1" twice that of a "2": without a shift they stand right of the grid line
        kit.words('number', area(columnX(1) - inches(0.08), columns(3), 2.1, 1.9), 'sectionNumber', 'Section number', {
          prompt: '1',
        }),
        kit.words('commentary', beside(7, 3.95, 2.4), 'standfirst', 'Standfirst'),
      ],
    },
    {
      role: 'sources',
      name: 'Sources and data notes',
      dark: false,
      footers: ['footer', 'date', 'slideNumber'],
      furniture: [ruleOver(half('left', 0, 1), 1.7), ruleOver(half('right', 0, 1), 1.7)],
      placeholders: [
        kit.title(cell(1, 11, stops.title, 1.32)),
        kit.words('kicker', cell(1, 11, stops.kicker, 0.75), 'kicker', 'Kicker', { prompt: 'Sources and data notes' }),
        kit.words('content', half('left', 1.8, 6.78), 'sources', 'Sources, left'),
        kit.words('content2', half('right', 1.8, 6.78), 'sources', 'Sources, right'),
      ],
    },
    {
      role: 'closing',
      name: 'Closing',
      dark: true,
      footers: [],
      furniture: ornament(art.deckClosing),
      placeholders: [
        kit.title(cell(1, 9, 1.6, 3.22), 'closingTitle', { anchor: 'b', prompt: 'The one thing to do next' }),
        kit.words('kicker', cell(1, 6, 1.02, 1.32), 'paleKicker', 'Kicker', { prompt: 'Next' }),
        kit.words('content', cell(1, 7, 3.4, 6.2), 'paleStandfirst', 'Text'),
        kit.words('imprint', cell(1, 8, 6.45, 7.01), 'imprint', 'Imprint', { anchor: 'b', prompt: 'Contact, dataset' }),
      ],
    },
  ];
}
