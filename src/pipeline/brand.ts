import { basename, dirname, resolve } from 'node:path';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import { readText } from '../input/index.ts';
import type { BrandReport } from '../pptx/index.ts';
import type { Theme } from '../theme/index.ts';
import { readTheme } from '../theme/index.ts';
import type { BuildEffects } from './effects.ts';
import { examine } from './examine.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { toFolders } from './folders.ts';
import { readBytes } from './read-bytes.ts';
import { writeFiles } from './write-files.ts';

/** What is to be looked at. */
export interface BrandOptions {
  /** The `.pptx` or `.potx` file, from `folder`. */
  readonly file: string;
  /** Where to write a deck on it, from `folder`. Default: none is written. */
  readonly sample?: string;
  /** Folder of the pack whose deck is the sample, from `folder`. Default: the sample pack of the tool, with a slide of every kind. */
  readonly pack?: string;
  /** Folder that the other paths are seen from. Default: the current folder. */
  readonly folder?: string;
}

/** What was found in a brand's file. */
export interface BrandResult {
  /** False when there was an error: the file cannot be a brand, or the sample could not be made. */
  readonly ok: boolean;
  /** The file as it was named. */
  readonly file: string;
  /** Its layouts, colours and fonts; absent where it cannot be a brand. */
  readonly brand?: BrandReport;
  /** The sample as it was named, where it was written. */
  readonly sample?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file of the pack that was read, by its path, for showing the lines that diagnostics point at. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The pack that has a slide of every kind. */
const samplePack = 'templates/starters/brand-sample';

/** Name of the deck of a pack that is the sample: the one of the whole pack. */
const sampleDeck = 'briefing.pptx';

/**
 * Tells what decks would make of a PowerPoint file: its layouts and what each is used for, its colours with their contrast, its fonts, and
 * what it lacks. Writes a deck of a pack on it where that is asked for.
 *
 * ```ts
 * import { brand } from 'briefpack';
 *
 * const { brand: found } = await brand({ file: 'house-style.potx' });
 * for (const { role, layout, missing } of found?.roles ?? []) console.log(`${role}: ${missing ? 'made from ' : ''}${layout}`);
 * ```
 *
 * @param effects where files are read and written; the file system by default
 */
export async function brand(
  options: BrandOptions,
  effects: BuildEffects = new FileBuildEffects(),
): Promise<BrandResult> {
  const { file, sample, folder = '.' } = options;
  const { value: theme, diagnostics: faults } = await readDefaultTheme(effects);
  const read = await readNamed(resolve(folder, file), file, effects);
  const none = { ok: false, file, sources: new Map<string, string>() };
  if (read.value === undefined || theme === undefined) {
    return { ...none, diagnostics: [...faults, ...read.diagnostics] };
  }
  const { readBrand } = await import('../pptx/index.ts');
  const { value, diagnostics } = await readBrand(read.value, { file, theme });
  if (value === undefined) return { ...none, diagnostics };
  const found = { ok: true, file, brand: value.report, diagnostics, sources: none.sources };
  if (sample === undefined) return found;

  // The sample is the deck of the pack on this brand; it is written even where some of it does not fit, so that this can be seen.
  const pack = options.pack === undefined ? resolve(toFolders({}).tool, samplePack) : resolve(folder, options.pack);
  const examination = await examine({ pack, only: sampleDeck }, effects, { brand: value });
  const deck = examination.examined?.documents.find((document) => document.file === sampleDeck);
  const path = resolve(folder, sample);
  const written =
    deck === undefined
      ? []
      : await writeFiles(dirname(path), [{ path: basename(path), bytes: await deck.render() }], effects);
  const told = sortDiagnostics([...diagnostics, ...examination.diagnostics, ...written]);
  return {
    ...found,
    ok: deck !== undefined && !hasErrors(told),
    diagnostics: told,
    sources: examination.reader.sources,
    ...(deck !== undefined && !hasErrors(written) ? { sample } : {}),
  };
}

async function readDefaultTheme(effects: BuildEffects): Promise<Checked<Theme | undefined>> {
  const file = 'templates/theme/default.yaml';
  const bytes = await effects.read(resolve(toFolders({}).tool, file));
  const { value: source, diagnostics } = readText(bytes ?? new Uint8Array(), file);
  return source === undefined ? { value: undefined, diagnostics } : readTheme(source);
}

async function readNamed(path: string, file: string, effects: BuildEffects): Promise<Checked<Uint8Array | undefined>> {
  const bytes = await readBytes(path, effects);
  if (typeof bytes === 'string') {
    return { value: undefined, diagnostics: [diagnose('file-not-readable', { file, reason: bytes })] };
  }
  return { value: bytes, diagnostics: bytes === undefined ? [diagnose('brand-missing', { file })] : [] };
}
