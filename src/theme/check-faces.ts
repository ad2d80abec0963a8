import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { LayeredDocument } from '../input/index.ts';
import { nearestName } from '../input/index.ts';
import type { Theme } from './theme.ts';

/** Checks that every face that is named exists. */
export function checkFaces(theme: Theme, { place }: LayeredDocument): readonly Diagnostic[] {
  const known = Object.keys(theme.faces);
  return namedFaces(theme)
    .filter(({ face }) => !known.includes(face))
    .map(({ face, path }) =>
      diagnose('unknown-face', { face, nearest: nearestName(face, known), known }, { place: place(path) }),
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
