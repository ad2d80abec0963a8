import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { nearestName } from '../input/index.ts';
import type { PackReader } from './pack-reader.ts';

/** Names of data files that have a meaning; facts stand in any file of `data/facts/`. */
const dataFiles = ['data/sources.yaml', 'data/caveats.yaml', 'data/checks.yaml', 'data/glossary.yaml'];

/** Finds YAML files of the data that nothing reads: what stands in them would be missed without a word. */
export function checkUnread({ paths, inputs, diagnostics }: PackReader): readonly Diagnostic[] {
  // What could not be read has been told.
  const known = new Set([...inputs.map(({ path }) => path), ...diagnostics.map(({ place }) => place?.file)]);
  return paths
    .filter((path) => /^data\/.*\.ya?ml$/.test(path) && !known.has(path))
    .map((file) => {
      const names = [...dataFiles, file.replace(/^data\/(?:.*\/)?([^/]+?)\.ya?ml$/, 'data/facts/$1.yaml')];
      const place = { file, line: 1, column: 1 };
      return diagnose('file-not-read', { file, nearest: nearestName(file, names) }, { place });
    });
}
