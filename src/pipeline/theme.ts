import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors } from '../diagnostics/index.ts';
import { isId } from '../input/index.ts';
import type { BrandReport } from '../pptx/index.ts';
import type { AdjustedColor, DeckSlot, DerivedFont } from '../theme/index.ts';
import { deckSlots, deriveColors, writeDerivedTheme } from '../theme/index.ts';
import { brand } from './brand.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { writeFiles } from './write-files.ts';

/** What a theme is to be made from. */
export interface ThemeOptions {
  /** The `.pptx` or `.potx` file, from `folder`. */
  readonly from: string;
  /** Where to write the theme, from `folder`. Default: `theme.yaml`. */
  readonly out?: string;
  /** Whether a file of that name is replaced. Default: false. */
  readonly force?: boolean;
  /** Folder that the other paths are seen from. Default: the current folder. */
  readonly folder?: string;
}

/** The theme that was written. */
export interface ThemeResult {
  /** False when there was an error: nothing was written. */
  readonly ok: boolean;
  /** The theme file as it was named. */
  readonly file: string;
  /** Colours that were too faint to read and were made darker. */
  readonly adjusted: readonly AdjustedColor[];
  /** Colours that look like another one to some readers, and so are none of series. */
  readonly leftOut: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Writes a theme file with the colours and fonts of a PowerPoint file, so that briefs and charts follow it, too.
 *
 * @param effects where files are read and written; the file system by default
 */
export async function theme(
  options: ThemeOptions,
  effects: BuildEffects = new FileBuildEffects(),
): Promise<ThemeResult> {
  const { from, out = 'theme.yaml', force = false, folder = '.' } = options;
  const none = { file: out, adjusted: [], leftOut: [], sources: new Map<string, string>() };
  const { brand: found, diagnostics } = await brand({ file: from, folder }, effects);
  if (found === undefined) return { ...none, ok: false, diagnostics };
  const path = resolve(folder, out);
  if (!force && (await effects.realPath(path)) !== undefined) {
    return { ...none, ok: false, diagnostics: [diagnose('file-exists', { file: out })] };
  }
  const derived = deriveColors(slotsOf(found));
  const [major, minor = major] = found.fonts.map(fontOf);
  if (major === undefined || minor === undefined) throw new Error('a brand has fonts');
  const name = nameOf(out);
  const text = writeDerivedTheme({ ...derived, name, source: basename(from), major, minor });
  const files = [{ path: basename(path), bytes: new TextEncoder().encode(text) }];
  const written = await writeFiles(dirname(path), files, effects);
  const { adjusted, leftOut } = derived;
  return { file: out, adjusted, leftOut, ok: !hasErrors(written), diagnostics: written, sources: none.sources };
}

function nameOf(out: string): string {
  const name = basename(out).replace(/\.ya?ml$/, '');
  return isId(name) ? name : 'derived';
}

const slotNames: Readonly<Partial<Record<DeckSlot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

function slotsOf({ colors }: BrandReport): Readonly<Record<DeckSlot, string>> {
  const entries = deckSlots.map((slot) => {
    const name = slotNames[slot] ?? slot;
    return [slot, colors.find((color) => color.name === name)?.color ?? '#000000'];
  });
  return Object.fromEntries(entries) as Record<DeckSlot, string>;
}

/** Room that a font is given whose widths are not known. */
const estimate = 1.1;

/** Cambria is so much wider than the face that stands for it. */
const caladeaFactor = 1.06;

function fontOf({ family, measuredWith, estimated }: BrandReport['fonts'][number]): DerivedFont {
  if (measuredWith === 'Caladea') {
    return { family, face: 'caladea-400', strong: 'caladea-700', factor: estimated ? estimate : caladeaFactor };
  }
  return { family, face: 'carlito-400', strong: 'carlito-700', factor: estimated ? estimate : 1 };
}
