import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { LayeredDocument } from '../input/index.ts';
import { contrastRatio } from './color.ts';
import { leastContrast } from './legibility.ts';
import type { ColorRole, Theme } from './theme.ts';

/** Two colours that stand on each other, and the contrast that they need. */
export interface ColorPair {
  readonly front: ColorRole;
  readonly ground: ColorRole;
  readonly least: number;
}

const textRoles = ['ink', 'navy', 'accent', 'grey', 'blue', 'link', 'linkFollowed'] as const;
const markRoles = ['navy', 'blue', 'steel', 'teal', 'ochre', 'accent'] as const;
const lightWords = ['white'] as const;

/** Every pair of colours that a theme puts on each other. */
export function colorPairs({ cover, callout, chart, styles }: Pick<Theme, 'cover' | 'callout' | 'chart' | 'styles'>) {
  const pair = (front: ColorRole, ground: ColorRole, least: number): ColorPair => ({ front, ground, least });
  const text = (front: ColorRole, ground: ColorRole) => pair(front, ground, leastContrast.text);
  const shape = (front: ColorRole) => pair(front, 'white', leastContrast.shape);
  const onCover = [cover.ink, cover.muted, cover.accent, ...coverStyles.map((name) => styles[name].color)];
  const pairs = [
    ...textRoles.flatMap((front) => [text(front, 'white'), text(front, 'tint')]),
    ...[styles.calloutTitle.color, styles.calloutText.color].map((front) => text(front, callout.ground)),
    ...onCover.map((front) => text(front, cover.ground)),
    // figures stand in bars of these fills
    ...lightWords.flatMap((front) => [text(front, chart.colors.emphasis), text(front, chart.colors.solid)]),
    ...[...markRoles, ...chart.series, ...Object.values(chart.colors)].map(shape),
  ];
  return [...new Map(pairs.map((one) => [`${one.front} ${one.ground} ${one.least}`, one])).values()];
}

const coverStyles = ['coverTitle', 'coverStandfirst', 'coverLabel'] as const;

/** Checks that what stands on each other can be told apart: WCAG 2.2, for every pair of colours of a theme. */
export function checkContrast(theme: Theme, document: LayeredDocument): readonly Diagnostic[] {
  return colorPairs(theme).flatMap(({ front, ground, least }) => {
    const ratio = contrastRatio(theme.colors[front], theme.colors[ground]);
    if (ratio >= least) return [];
    const place = document.place(['colors', changed(document, front, ground)]);
    return [diagnose('contrast-too-low', { front, ground, ratio, least }, { place })];
  });
}

/** Of two colours the one that the uppermost file sets: where a pack changes the ground alone, that is the line to look at. */
function changed({ layerOf }: LayeredDocument, front: ColorRole, ground: ColorRole): ColorRole {
  const layer = (role: ColorRole) => layerOf(['colors', role]) ?? Number.POSITIVE_INFINITY;
  return layer(ground) < layer(front) ? ground : front;
}
