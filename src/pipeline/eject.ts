import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import { nearestName } from '../input/index.ts';
import { rootTheme, withTokenGroup } from '../theme/index.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import type { Folders } from './folders.ts';
import { isOfTool, toFolders } from './folders.ts';
import type { OverridablePiece, PackPieces } from './pieces.ts';
import { readPieces } from './pieces.ts';
import { writeFiles } from './write-files.ts';

/** What is to be copied into a pack. */
export interface EjectOptions {
  /** A name that `templates` lists; its last part where that alone is clear. */
  readonly name: string;
  /** Folder of the pack. Default: the current folder. */
  readonly pack?: string;
  /** Whether what the pack has is replaced. Default: false. */
  readonly force?: boolean;
}

/** What was copied. */
export interface EjectResult {
  readonly ok: boolean;
  /** Name of the piece as it is listed; absent where there is none. */
  readonly name?: string;
  /** The file that was written, from the folder of the pack; absent where there was an error. */
  readonly file?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A file to write, or why it is not written. */
type Ejected = { readonly path: string; readonly text: string } | Diagnostic;

/**
 * Copies one piece of the tool into a pack, where it is used from then on: a file as it is, of theme tokens only the group that is named.
 *
 * @param effects where files are read and written; the file system by default
 */
export async function eject(
  options: EjectOptions,
  effects: BuildEffects = new FileBuildEffects(),
): Promise<EjectResult> {
  const folders = toFolders(options);
  const found = await readPieces(folders, effects);
  const { reader, pieces } = found;
  const finish = (diagnostics: readonly Diagnostic[], more: Pick<EjectResult, 'name' | 'file'> = {}): EjectResult => {
    const told = sortDiagnostics([...reader.diagnostics, ...diagnostics]);
    return { ok: !hasErrors(told), ...more, diagnostics: told, sources: reader.sources };
  };
  if (pieces === undefined) return finish([diagnose('not-a-pack', { folder: folders.pack })]);
  const piece = findPiece(options.name, pieces);
  if ('code' in piece || hasErrors(reader.diagnostics)) return finish('code' in piece ? [piece] : []);
  const { name } = piece;
  if (isOfTool(folders)) return finish([diagnose('piece-is-own', { name, file: piece.file })], { name });
  const ejected = await toFile(piece, found, { folders, effects, force: options.force ?? false });
  if ('code' in ejected) return finish([ejected], { name });
  const files = [{ path: ejected.path, bytes: new TextEncoder().encode(ejected.text) }];
  const written = await writeFiles(folders.pack, files, effects);
  return finish(written, hasErrors(written) ? { name } : { name, file: ejected.path });
}

/** The piece of a name; one that is no whole name may be the last part of one. */
function findPiece(name: string, pieces: readonly OverridablePiece[]): OverridablePiece | Diagnostic {
  const all = pieces.filter(({ kind }) => kind !== 'starter');
  const whole = all.find((piece) => piece.name === name);
  const ending = all.filter((piece) => piece.name.endsWith(`/${name}`));
  const [only] = ending;
  if (whole !== undefined) return whole;
  if (only !== undefined && ending.length === 1) return only;
  const known = all.map((piece) => piece.name);
  const nearest = only?.name ?? nearestName(name, known) ?? nearestEnding(name, known);
  return diagnose('unknown-piece', { name, nearest });
}

function nearestEnding(name: string, known: readonly string[]): string | undefined {
  const endings = new Map(known.map((one) => [one.slice(one.indexOf('/') + 1), one]));
  return endings.get(nearestName(name, endings.keys()) ?? '');
}

interface EjectContext {
  readonly folders: Folders;
  readonly effects: BuildEffects;
  readonly force: boolean;
}

async function toFile(piece: OverridablePiece, found: PackPieces, context: EjectContext): Promise<Ejected> {
  if (piece.kind === 'tokens') return toThemeFile(piece, found, context);
  const { file, from, replaces } = piece;
  const isOwn = from === 'pack' && !replaces;
  if (from === 'pack' && (isOwn || !context.force)) {
    return isOwn ? diagnose('piece-is-own', { name: piece.name, file }) : diagnose('file-exists', { file });
  }
  const bytes = await context.effects.read(join(context.folders.tool, file));
  return { path: file, text: new TextDecoder().decode(bytes ?? new Uint8Array()) };
}

/** The pack's theme file with the group, or a new one that is laid over the theme in use under its own name, so that it counts at once. */
function toThemeFile(
  piece: OverridablePiece,
  { layers, groups, config }: PackPieces,
  { force }: EjectContext,
): Ejected {
  const group = groups.find(({ name }) => piece.name === `theme/${name}`);
  const [top] = layers;
  if (group === undefined || top === undefined) throw new Error('a theme in use has groups');
  if (top.from === 'tool') {
    const name = config?.config.theme ?? rootTheme;
    const text = `# Says only what differs from the theme \`${name}\` of the tool.\nextends: ${name}\n\n${group.text}`;
    return { path: top.path, text };
  }
  if (group.layers.includes(0) && !force) {
    return diagnose('piece-in-pack', { name: piece.name, file: top.path });
  }
  return { path: top.path, text: withTokenGroup(top.source.text, group) };
}
