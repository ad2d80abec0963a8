import type { DeckRuleName, Theme } from '../../theme/index.ts';
import type { Rectangle } from '../xml/units.ts';
import { inches } from '../xml/units.ts';
import { area, cell, columns, columnX, contentWidth, stops } from './grid.ts';
import type { Furniture, PlaceholderDefinition, PlaceholderKey, PlaceholderType } from './layout.ts';
import type { DeckStyleName } from './paragraph-style.ts';
import { deckStyles } from './paragraph-style.ts';

interface FieldOptions {
  readonly type?: PlaceholderType;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly prompt?: string;
}

/** Makes the placeholders that layouts are built of, in the styles of one theme. */
export function placeholderKit(theme: Theme) {
  const styles = deckStyles(theme);

  const field = (key: PlaceholderKey, box: Rectangle, style: DeckStyleName, name: string, more: FieldOptions = {}) => {
    const { type, anchor = 't', prompt = name } = more;
    const definition: PlaceholderDefinition = { key, name, box, anchor, prompt, levels: styles[style] };
    return type === undefined ? definition : { ...definition, type };
  };
  const words = (key: PlaceholderKey, box: Rectangle, style: DeckStyleName, name: string, more: FieldOptions = {}) =>
    field(key, box, style, name, { type: 'body', ...more });

  return {
    /** Takes a chart, a table or text. */
    object: (key: PlaceholderKey, box: Rectangle, name: string) =>
      field(key, box, 'content', name, { prompt: 'Chart, table or text' }),
    words,
    title: (box: Rectangle, style: DeckStyleName = 'title', more: FieldOptions = {}) =>
      field('title', box, style, 'Title', { type: 'title', prompt: 'State the finding in one full sentence', ...more }),
    figureTitle: (box: Rectangle, key: PlaceholderKey = 'figureTitle') =>
      words(key, box, 'figureTitle', 'Figure title', { prompt: 'Measure, unit, as-of date' }),
    /** Kicker, title and source line of every content slide. */
    frame: (): readonly PlaceholderDefinition[] => [
      field('title', cell(1, 11, stops.title, 1.8), 'title', 'Title', {
        type: 'title',
        prompt: 'State the finding in one full sentence',
      }),
      words('kicker', cell(1, 11, stops.kicker, 0.75), 'kicker', 'Kicker', { prompt: 'Section' }),
      words(
        'source',
        area(columnX(1), contentWidth, stops.source, stops.sourceEnd - stops.source),
        'sourceLine',
        'Source line',
        {
          anchor: 'b',
          prompt: 'Sources: name them by their marks',
        },
      ),
    ],
    /** Footer, date and slide number; they stand in the master too. */
    footers: (): readonly PlaceholderDefinition[] => [
      field('footer', area(columnX(1), columns(7), stops.footer, 0.24), 'footer', 'Footer', { type: 'ftr' }),
      field('date', area(columnX(9), columns(4) - inches(0.45), stops.footer, 0.24), 'date', 'Date', { type: 'dt' }),
      field(
        'slideNumber',
        area(columnX(1) + contentWidth - inches(0.4), inches(0.4), stops.footer, 0.24),
        'slideNumber',
        'Slide Number',
        {
          type: 'sldNum',
        },
      ),
    ],
  };
}

export type PlaceholderKit = ReturnType<typeof placeholderKit>;

/** A rule over a box: one colour over evidence, another over our reading of it. */
export function ruleOver(box: Rectangle, top: number, rule: DeckRuleName = 'figure'): Furniture {
  return { kind: 'rule', x: box.x, y: inches(top), w: box.w, rule };
}
