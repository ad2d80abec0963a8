import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { toFolders } from './folders.ts';
import type { OverridablePiece } from './pieces.ts';
import { readPieces } from './pieces.ts';

/** Whose pieces are listed. */
export interface TemplatesOptions {
  /** Folder of the pack. Default: the current folder. */
  readonly pack?: string;
}

/** What a pack may have of its own. */
export interface TemplatesResult {
  readonly ok: boolean;
  readonly pieces: readonly OverridablePiece[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Lists everything that a pack may have of its own, and whose is used now: groups of theme tokens, themes, partials, templates.
 *
 * @param effects where files are read; the file system by default
 */
export async function templates(
  options: TemplatesOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<TemplatesResult> {
  const folders = toFolders(options);
  const { reader, pieces } = await readPieces(folders, effects);
  const absent = pieces === undefined ? [diagnose('not-a-pack', { folder: folders.pack })] : [];
  const diagnostics = sortDiagnostics([...reader.diagnostics, ...absent]);
  return { ok: !hasErrors(diagnostics), pieces: pieces ?? [], diagnostics, sources: reader.sources };
}
