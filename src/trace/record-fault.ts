import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { ReadFile } from './read-back.ts';

/**
 * What has to be told of a file whose record could not be read: that it carries none, or one that is damaged or of a newer version.
 * Nothing where the file could not even give it out, because that is told already.
 *
 * @param file its name, for diagnostics
 */
export function recordFault({ record }: Pick<ReadFile, 'record'>, file: string): readonly Diagnostic[] {
  if (record === '') return [];
  return [diagnose(record === undefined ? 'record-missing' : 'record-not-readable', { file })];
}
