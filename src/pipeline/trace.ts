import { resolve } from 'node:path';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors } from '../diagnostics/index.ts';
import type { Trace, TraceQuestion } from '../trace/index.ts';
import { checkTrace, recordFault, traceFigures } from '../trace/index.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { readBytes } from './read-bytes.ts';
import { readFinished } from './read-finished.ts';
import { noPlaces, templatePlaces } from './template-places.ts';

/** What is to be traced. */
export interface TraceOptions {
  /** The finished PDF or PowerPoint file, from `folder`. */
  readonly file: string;
  /**
   * Only figures that match it: whose printed words hold it (white space and case aside), whose fact has the amount and unit of a figure
   * in it (`$76.4bn`, `76.4 billion`, `76.4`), or whose fact has it as id. Where there is none, those computed from such a fact.
   * Default, and where it is blank: all figures.
   */
  readonly text?: string;
  /** Folder of the pack that the file was built from, from `folder`; then the line of a template is told for each figure. Default: none. */
  readonly pack?: string;
  /** Folder that the other paths are seen from. Default: the current folder. */
  readonly folder?: string;
}

/** What came of a trace. */
export interface TraceResult {
  /** False when there was an error: the file cannot be traced, no longer prints what it was built with, or has no figure that matches. */
  readonly ok: boolean;
  /** The file as it was named. */
  readonly file: string;
  /** Its figures and what they come from; absent where it cannot be read or carries no record. */
  readonly trace?: Trace;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file of the pack that was read, by its path, for showing the lines that diagnostics point at. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Follows the figures of a finished file to their facts, sources and evidence, from the file alone: it carries the record that this takes.
 * Says of each figure whether the file still prints it.
 *
 * ```ts
 * import { trace } from 'briefpack';
 *
 * const { trace: found, diagnostics } = await trace({ file: 'output/briefing.pdf', text: '$76.4bn' });
 * for (const { number, text, fact } of found?.figures ?? []) {
 *   const { evidence, at } = found?.facts.find(({ id }) => id === fact) ?? {};
 *   console.log(`page ${number}: ${text} is ${fact}: “${evidence}” (${at})`);
 * }
 * ```
 *
 * @param effects where files are read; the file system by default
 */
export async function trace(
  options: TraceOptions,
  effects: BuildEffects = new FileBuildEffects(),
): Promise<TraceResult> {
  const { file, text, pack, folder = '.' } = options;

  // Read the file and the record in it.
  const { value: finished, diagnostics: faults } = await readTraced({ path: resolve(folder, file), file }, effects);
  if (finished === undefined) return { ok: false, file, diagnostics: faults, sources: new Map() };

  // Follow its figures, with the pack at hand to their templates as well.
  const built = { name: file, unit: finished.read.unit, record: finished.record };
  const places = pack === undefined ? noPlaces : await templatePlaces(resolve(folder, pack), built, effects);
  const { placeOf, sources } = places;
  const found = traceFigures({ ...finished, placeOf, ...(text === undefined ? {} : { text }) });
  // Figures of what could not be read are not there, but only because of that.
  const told = faults.length > 0 ? faults : checkTrace(found, file);
  const diagnostics = [...told, ...places.diagnostics];
  return { ok: !hasErrors(diagnostics), file, trace: found, diagnostics, sources };
}

/** Reads a finished file with its record; nothing where one of them cannot be read. */
async function readTraced(
  { path, file }: { readonly path: string; readonly file: string },
  effects: BuildEffects,
): Promise<Checked<Pick<TraceQuestion, 'read' | 'record'> | undefined>> {
  const { value: bytes, diagnostics: absent } = await readNamed({ path, file }, effects);
  if (bytes === undefined) return { value: undefined, diagnostics: absent };
  const { value, diagnostics } = await readFinished(bytes, file);
  if (value === undefined) return { value: undefined, diagnostics };
  const { read, carried: record } = value;
  if (record !== undefined) return { value: { read, record }, diagnostics };
  return { value: undefined, diagnostics: [...diagnostics, ...recordFault(read, file)] };
}

/** The bytes of a file that was named; nothing where there is none, or it cannot be read. */
async function readNamed(
  { path, file }: { readonly path: string; readonly file: string },
  effects: BuildEffects,
): Promise<Checked<Uint8Array | undefined>> {
  const bytes = await readBytes(path, effects);
  if (typeof bytes === 'string') {
    return { value: undefined, diagnostics: [diagnose('file-not-readable', { file, reason: bytes })] };
  }
  if (bytes !== undefined) return { value: bytes, diagnostics: [] };
  const code = (await effects.realPath(path)) === undefined ? 'finished-file-missing' : 'finished-file-is-folder';
  return { value: undefined, diagnostics: [diagnose(code, { file })] };
}
