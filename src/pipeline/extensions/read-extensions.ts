import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ModulePaths } from '../../extension/index.ts';
import { placeInStack, reasonOf } from '../../extension/index.ts';
import type { PackReader } from '../pack-reader.ts';
import { extensionFiles } from './extension-files.ts';
import type { ReadExtensions } from './extensions.ts';
import { noExtensions } from './extensions.ts';
import { escaped, findText } from './find-text.ts';
import type { ImportedModule } from './load-modules.js';
import { locateSyntaxError } from './locate-syntax-error.ts';
import type { ModuleEffects } from './module-effects.ts';
import { toExtensions } from './to-extensions.ts';

/**
 * Loads what a pack adds in code, which runs it; every problem is left with the reader. The modules are inputs of the build like all other
 * files.
 */
export async function readExtensions(reader: PackReader, effects: ModuleEffects): Promise<ReadExtensions> {
  const [file, other] = extensionFiles.filter((name) => reader.paths.includes(name));
  if (file === undefined) return noExtensions;
  const source = await reader.read(file);
  if (source === undefined) return noExtensions;
  const refusal = refuse(file, other, effects);
  if (refusal !== undefined) {
    reader.diagnostics.push(refusal);
    return noExtensions;
  }
  return loadExtensions(file, reader, effects);
}

function refuse(file: string, other: string | undefined, effects: ModuleEffects): Diagnostic | undefined {
  const place = { file, line: 1, column: 1 };
  if (other !== undefined) return diagnose('extension-file-twice', { files: [file, other] }, { place });
  if (!file.endsWith('.ts') || effects.canStripTypes()) return undefined;
  return diagnose('extension-typescript', { file, version: process.versions.node }, { place });
}

async function loadExtensions(file: string, reader: PackReader, effects: ModuleEffects): Promise<ReadExtensions> {
  const loaded = await effects.loadModules(join(reader.folder, file));
  const toPackPath = (path: string) => relative(reader.folder, path).split(sep).join('/');
  const paths = [...new Set(loaded.imports.flatMap(({ path }) => path ?? []).map(toPackPath))].filter(
    (path) => path !== file,
  );
  for (const path of paths.sort()) await reader.read(path);
  const all = [file, ...paths];
  const modules: ModulePaths = new Map(all.map((path) => [pathToFileURL(join(reader.folder, path)).href, path]));
  const refused = loaded.imports.flatMap((imported) => refuseImport(imported, toPackPath(imported.importer), reader));
  reader.diagnostics.push(...refused);
  if (refused.length > 0) return noExtensions;
  if (loaded.exports === undefined) {
    reader.diagnostics.push(notLoaded(file, loaded.error, { modules, reader }));
    return noExtensions;
  }
  const { value, diagnostics } = toExtensions(loaded.exports.default, {
    ...{ file, modules },
    placeOf: (name) => placeOfName(name, all, reader),
  });
  reader.diagnostics.push(...diagnostics);
  return value;
}

function refuseImport({ specifier, why }: ImportedModule, file: string, reader: PackReader): readonly Diagnostic[] {
  if (why === undefined) return [];
  const text = reader.sources.get(file) ?? '';
  const place = findText(file, text, new RegExp(`(?<=['"])${escaped(specifier)}(?=['"])`));
  return [diagnose('extension-import', { specifier, why }, { place: place ?? { file, line: 1, column: 1 } })];
}

function notLoaded(
  file: string,
  error: unknown,
  { modules, reader }: { readonly modules: ModulePaths; readonly reader: PackReader },
): Diagnostic {
  const thrown = error instanceof Error ? placeInStack(error.stack, modules) : undefined;
  const written = () =>
    [...modules.values()]
      .map((path) => locateSyntaxError(path, reader.sources.get(path) ?? '', error))
      .find((at) => at);
  const place = thrown ?? written() ?? { file, line: 1, column: 1 };
  return diagnose('extension-not-loaded', { file, reason: reasonOf(error) }, { place });
}

/** Where a name is first written as the name of something; the beginning of the first file where it is not. */
function placeOfName(name: string, files: readonly string[], reader: PackReader): Place {
  const asKey = new RegExp(`(?<![\\w-])(?:['"]?)${escaped(name)}(?:['"]?)(?=\\s*[:(,}])`);
  const found = files.map((file) => findText(file, reader.sources.get(file) ?? '', asKey)).find((place) => place);
  return found ?? { file: files[0] ?? '', line: 1, column: 1 };
}
