import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { LayeredDocument } from '../input/index.ts';
import { checkContrast } from './check-contrast.ts';
import { checkFaces } from './check-faces.ts';
import { checkPalette } from './check-palette.ts';
import { widestTracking } from './legibility.ts';
import type { Theme } from './theme.ts';

/**
 * Checks what a schema cannot: that every face named exists, that text can be read, that the colours of series can be told apart, that
 * letterspaced text copies out whole.
 */
export function checkTheme(theme: Theme, document: LayeredDocument): readonly Diagnostic[] {
  return [
    ...checkFaces(theme, document),
    ...checkTracking(theme, document),
    ...checkContrast(theme, document),
    ...checkPalette(theme, document),
  ];
}

function checkTracking(theme: Theme, { place }: LayeredDocument): readonly Diagnostic[] {
  return Object.entries(theme.styles)
    .filter(([, style]) => style.tracking > style.size * widestTracking)
    .map(([name, style]) => {
      const largest = Math.floor(style.size * widestTracking * 100) / 100;
      return diagnose(
        'style-tracked-too-wide',
        { style: name, tracking: style.tracking, largest },
        { place: place(['styles', name, 'tracking']) },
      );
    });
}
