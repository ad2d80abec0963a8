import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { LayeredDocument, YamlPath } from '../input/index.ts';
import { contrastRatio } from './color.ts';
import { leastContrast } from './legibility.ts';
import type { ColorRole, Theme } from './theme.ts';
import { uppermost } from './uppermost.ts';

/** Two colours that stand on each other, and the contrast that they need. */
export interface ColorPair {
  readonly front: ColorRole;
  readonly ground: ColorRole;
  readonly least: number;
  /** Tokens that put them on each other, besides the colours themselves. */
  readonly tokens: readonly YamlPath[];
}

const textRoles = ['ink', 'navy', 'accent', 'grey', 'blue', 'link', 'linkFollowed'] as const;
const markRoles = ['navy', 'blue', 'steel', 'teal', 'ochre', 'accent'] as const;
const coverStyles = ['coverTitle', 'coverStandfirst', 'coverLabel'] as const;
const coverRoles = ['ink', 'muted', 'accent'] as const;
const calloutStyles = ['calloutTitle', 'calloutText'] as const;
/** Fills of bars that figures stand in, in white. */
const writtenFills = ['emphasis', 'solid'] as const;

/** Every pair of colours that a theme puts on each other, each once. */
export function colorPairs(theme: Theme): readonly ColorPair[] {
  const { cover, callout, chart, styles } = theme;
  const { text: least } = leastContrast;
  const onCover = { ground: cover.ground, least };
  const styleColor = (name: keyof Theme['styles']): YamlPath => ['styles', name, 'color'];
  const pairs: readonly ColorPair[] = [
    ...textRoles.flatMap((front) =>
      (['white', 'tint'] as const).map((ground): ColorPair => ({ front, ground, least, tokens: [] })),
    ),
    ...calloutStyles.map((name) => ({
      ...{ front: styles[name].color, ground: callout.ground, least },
      tokens: [styleColor(name), ['callout', 'ground']],
    })),
    ...coverRoles.map((name) => ({
      ...{ ...onCover, front: cover[name] },
      tokens: [
        ['cover', name],
        ['cover', 'ground'],
      ],
    })),
    ...coverStyles.map((name) => ({
      ...{ ...onCover, front: styles[name].color },
      tokens: [styleColor(name), ['cover', 'ground']],
    })),
    ...writtenFills.map((fill) => ({
      ...{ front: 'white' as const, ground: chart.colors[fill], least },
      tokens: [['chart', 'colors', fill]],
    })),
    ...markRoles.map((front) => onPaper(front, [])),
    ...chart.series.map((front, index) => onPaper(front, [['chart', 'series', index]])),
    ...Object.entries(chart.colors).map(([name, front]) => onPaper(front, [['chart', 'colors', name]])),
  ];
  const keyOf = (pair: ColorPair) => `${pair.front} ${pair.ground} ${pair.least}`;
  return pairs.filter((pair, index) => pairs.findIndex((other) => keyOf(other) === keyOf(pair)) === index);
}

function onPaper(front: ColorRole, tokens: readonly YamlPath[]): ColorPair {
  return { front, ground: 'white', least: leastContrast.shape, tokens };
}

/**
 * Checks that what stands on each other can be told apart: WCAG 2.2, for every pair of colours of a theme. Of all tokens that make up a
 * pair, the one is named that the uppermost file says: where a pack changes a ground alone, that is the line to look at.
 */
export function checkContrast(theme: Theme, document: LayeredDocument): readonly Diagnostic[] {
  return colorPairs(theme).flatMap(({ front, ground, least, tokens }) => {
    const ratio = contrastRatio(theme.colors[front], theme.colors[ground]);
    if (ratio >= least) return [];
    const path = uppermost([['colors', front], ['colors', ground], ...tokens], document);
    return [diagnose('contrast-too-low', { front, ground, ratio, least }, { place: document.place(path) })];
  });
}
