import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { LayeredDocument } from '../input/index.ts';
import { leastDistance } from './legibility.ts';
import type { ColorRole, Theme } from './theme.ts';
import { uppermost } from './uppermost.ts';
import { colorDistance, visions } from './vision.ts';

/** A pair of series that some readers cannot tell apart. */
export interface ConfusedColors {
  readonly first: ColorRole;
  readonly second: ColorRole;
  /** Where the colours differ least: with all cones, or with one kind of them missing. */
  readonly vision: string;
  readonly distance: number;
}

/** Pairs of colours that are too near each other, for all readers or for those with one kind of cone missing. */
export function confusedColors(colors: Theme['colors'], series: readonly ColorRole[]): readonly ConfusedColors[] {
  const roles = [...new Set(series)];
  return roles.flatMap((second, index) =>
    roles.slice(0, index).flatMap((first): readonly ConfusedColors[] => {
      const [worst] = [undefined, ...visions]
        .map((vision) => ({
          vision: vision ?? 'full colour vision',
          distance: colorDistance(colors[first], colors[second], vision),
        }))
        .sort((a, b) => a.distance - b.distance);
      return worst === undefined || worst.distance >= leastDistance ? [] : [{ first, second, ...worst }];
    }),
  );
}

/** Checks that the colours of series can be told apart by readers with colour vision deficiencies, too. */
export function checkPalette(theme: Theme, document: LayeredDocument): readonly Diagnostic[] {
  return confusedColors(theme.colors, theme.chart.series).map((confused) => {
    const { first, second } = confused;
    const tokens = [
      ['colors', second],
      ['colors', first],
      ['chart', 'series'],
    ];
    return diagnose('colors-alike', confused, { place: document.place(uppermost(tokens, document)) });
  });
}
