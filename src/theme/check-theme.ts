import type { Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { nearestName } from '../input/index.ts';
import { contrastRatio } from './color.ts';
import { leastContrast, widestTracking } from './legibility.ts';
import type { ColorRole, Theme } from './theme.ts';

type PlaceOf = (path: readonly (string | number)[]) => Place;

interface ColorPair {
  readonly front: ColorRole;
  readonly ground: ColorRole;
  readonly least: number;
}

const textRoles = ['ink', 'navy', 'accent', 'grey', 'blue', 'link', 'linkFollowed'] as const;
const markRoles = ['navy', 'blue', 'steel', 'teal', 'ochre', 'accent'] as const;

const colorPairs: readonly ColorPair[] = [
  ...textRoles.flatMap((front) =>
    (['white', 'tint'] as const).map((ground): ColorPair => ({ front, ground, least: leastContrast.text })),
  ),
  ...(['white', 'pale', 'accentOnDark'] as const).map(
    (front): ColorPair => ({ front, ground: 'navy', least: leastContrast.text }),
  ),
  ...markRoles.map((front): ColorPair => ({ front, ground: 'white', least: leastContrast.shape })),
];

/** Checks what a schema cannot: that every face named exists, that text can be read, that letterspaced text copies out whole. */
export function checkTheme(theme: Theme, placeOf: PlaceOf): readonly Diagnostic[] {
  return [...checkFaces(theme, placeOf), ...checkTracking(theme, placeOf), ...checkContrast(theme, placeOf)];
}

function checkFaces(theme: Theme, placeOf: PlaceOf): readonly Diagnostic[] {
  const known = Object.keys(theme.faces);
  return namedFaces(theme)
    .filter(({ face }) => !known.includes(face))
    .map(({ face, path }) =>
      diagnose('unknown-face', { face, nearest: nearestName(face, known), known }, { place: placeOf(path) }),
    );
}

function namedFaces(theme: Theme): readonly { readonly face: string; readonly path: readonly string[] }[] {
  const styles = Object.entries(theme.styles).flatMap(([name, style]) =>
    (['face', 'strong', 'emphasis'] as const).map((field) => ({ face: style[field], path: ['styles', name, field] })),
  );
  const metrics = (['majorMetrics', 'minorMetrics'] as const).flatMap((name) =>
    (['face', 'strong'] as const).map((field) => ({ face: theme.deck[name][field], path: ['deck', name, field] })),
  );
  const fallback = (['face', 'strong'] as const).map((field) => ({
    face: theme.fallback[field],
    path: ['fallback', field],
  }));
  return [...styles, ...metrics, ...fallback];
}

function checkTracking(theme: Theme, placeOf: PlaceOf): readonly Diagnostic[] {
  return Object.entries(theme.styles)
    .filter(([, style]) => style.tracking > style.size * widestTracking)
    .map(([name, style]) => {
      const largest = Math.floor(style.size * widestTracking * 100) / 100;
      return diagnose(
        'style-tracked-too-wide',
        { style: name, tracking: style.tracking, largest },
        { place: placeOf(['styles', name, 'tracking']) },
      );
    });
}

function checkContrast(theme: Theme, placeOf: PlaceOf): readonly Diagnostic[] {
  return colorPairs.flatMap(({ front, ground, least }) => {
    const ratio = contrastRatio(theme.colors[front], theme.colors[ground]);
    if (ratio >= least) return [];
    return [diagnose('contrast-too-low', { front, ground, ratio, least }, { place: placeOf(['colors', front]) })];
  });
}
