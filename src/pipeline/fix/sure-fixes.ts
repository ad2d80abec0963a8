import type { Diagnostic } from '../../diagnostics/index.ts';
import type { PackReader } from '../pack-reader.ts';
import { locateFix } from './apply-fixes.ts';

/**
 * Diagnostics with the exact extent of what their fixes replace; without the fix where its text does not stand there, or in a file that is
 * not the pack's own.
 */
export function withSureFixes(
  diagnostics: readonly Diagnostic[],
  { inputs, sources }: Pick<PackReader, 'inputs' | 'sources'>,
): readonly Diagnostic[] {
  const own = new Set(inputs.filter(({ from }) => from === 'pack').map(({ path }) => path));
  return diagnostics.map(({ fix, ...diagnostic }) => {
    const file = fix?.place.file ?? '';
    const located = fix && own.has(file) ? locateFix(fix, sources.get(file) ?? '') : undefined;
    return { ...diagnostic, ...(located && { fix: located }) };
  });
}
