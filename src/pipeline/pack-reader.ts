import { join } from 'node:path';
import type { Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import { nearestName, readText } from '../input/index.ts';
import { configFile } from './config.ts';
import type { BuildEffects } from './effects.ts';
import type { Folders } from './folders.ts';
import { isOfTool } from './folders.ts';
import type { ListedFiles } from './list-files.ts';
import { listFiles } from './list-files.ts';
import { readTool } from './manifest.ts';
import { packDocument } from './plan.ts';
import type { Refusal } from './read-inside.ts';
import { readInside } from './read-inside.ts';
import { sha256 } from './sha256.ts';

/** A file that a build has read. */
export interface InputFile {
  /** Relative to the pack or the tool; of a font the package and the file in it. */
  readonly path: string;
  readonly from: 'pack' | 'tool' | 'fonts';
  readonly sha256: string;
}

/** Whose file it is. */
export type Origin = 'pack' | 'tool';

/** Reads the files of a pack and, where the pack has none of that name, those of the tool; remembers what it read. */
export interface PackReader {
  /** The folder of the pack, absolute. */
  readonly folder: string;
  /** Whether the folder holds a `briefpack.yaml`. */
  isPack(): Promise<boolean>;
  /** Ids of the sections that have templates, as the names of their folders tell. */
  readonly sectionIds: readonly string[];
  /** All files under `data/` and `templates/` and the pack's own code, by whose they are. */
  readonly listed: ListedFiles;
  /** Whether a package comes with the tool, in the version that it was tested with. */
  isBundled(packageName: string): Promise<boolean>;
  /** Paths of the same files, of pack and tool, sorted. */
  readonly paths: readonly string[];
  /**
   * Reads a text file.
   *
   * @param asked where the pack asks for it; a file that is not there is reported at this place
   * @param from which of several of this name. Default: the first of its origins
   */
  read(path: string, asked?: Place, from?: Origin): Promise<SourceText | undefined>;
  /** Where a file of `data/` or `templates/` stands, first what counts; one that stands nowhere is looked for in the pack. */
  origins(path: string): readonly Origin[];
  /** Reads a file of the pack that is no text; one that is not there is reported at the place. */
  readBytes(path: string, asked: Place): Promise<Uint8Array | undefined>;
  /** Reads a text file of the pack that changes nothing of what is made, so that it is no input; undefined where it is not there. */
  readAside(path: string): Promise<SourceText | undefined>;
  /** Files read so far. */
  readonly inputs: InputFile[];
  /** Files read so far that are no inputs: they change what is told, never what is made. */
  readonly asides: InputFile[];
  /** Texts read so far, by path. */
  readonly sources: Map<string, string>;
  readonly diagnostics: Diagnostic[];
}

/** Looks through the folders of pack and tool. */
export async function createPackReader(folders: Folders, effects: BuildEffects): Promise<PackReader> {
  const listed = await listFiles(folders, effects);
  const [packPaths, toolPaths] = [new Set(listed.pack), new Set(listed.tool)];
  const paths = [...new Set([...packPaths, ...toolPaths])].sort();
  const origins = (path: string): readonly Origin[] => {
    const isPacks = packPaths.has(path) && !(isOfTool(folders) && toolPaths.has(path));
    const all = [isPacks ? ['pack' as const] : [], toolPaths.has(path) ? ['tool' as const] : []].flat();
    return all.length === 0 ? ['pack'] : all;
  };
  let tool: ReturnType<typeof readTool> | undefined;
  const reader: PackReader = {
    listed,
    paths,
    sectionIds: sectionsIn(paths),
    folder: folders.pack,
    isPack: async () => (await effects.realPath(join(folders.pack, configFile))) !== undefined,
    inputs: [],
    asides: [],
    sources: new Map(),
    diagnostics: [],
    origins,
    async read(path, asked, from = origins(path)[0] ?? 'pack') {
      const bytes = await readInside(path, folders[from], effects);
      if (bytes instanceof Uint8Array) {
        reader.inputs.push({ path, from, sha256: sha256(bytes) });
        // of two files of one name, the tool's is told apart in diagnostics
        return remember(reader, from === 'tool' && origins(path)[0] !== 'tool' ? `briefpack:${path}` : path, bytes);
      }
      reader.diagnostics.push(refuseFile(path, bytes, { asked, paths }));
      return undefined;
    },
    async isBundled(packageName) {
      tool ??= readTool(folders, effects);
      return packageName in (await tool).libraries;
    },
    async readBytes(path, asked) {
      const bytes = await readInside(path, folders.pack, effects);
      if (bytes instanceof Uint8Array) {
        reader.inputs.push({ path, from: 'pack', sha256: sha256(bytes) });
        return bytes;
      }
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const files = await effects.list(join(folders.pack, folder));
      const paths = files.map((file) => `${folder}${file}`);
      reader.diagnostics.push(refuseFile(path, bytes, { asked, paths }));
      return undefined;
    },
    async readAside(path) {
      const bytes = await readInside(path, folders.pack, effects);
      if (bytes instanceof Uint8Array) {
        reader.asides.push({ path, from: 'pack', sha256: sha256(bytes) });
        return remember(reader, path, bytes);
      }
      if (bytes.why !== 'missing') reader.diagnostics.push(refuseFile(path, bytes, { asked: undefined, paths }));
      return undefined;
    },
  };
  return reader;
}

/** Folders of `templates/` with a brief or a deck, but that of the whole pack. */
function sectionsIn(paths: readonly string[]): readonly string[] {
  const ids = paths.flatMap((path) => /^templates\/([^/]+)\/(?:brief|deck)\.md\.hbs$/.exec(path)?.[1] ?? []);
  return [...new Set(ids)].filter((id) => id !== packDocument);
}

function remember(reader: PackReader, path: string, bytes: Uint8Array): SourceText | undefined {
  const { value, diagnostics } = readText(bytes, path);
  reader.diagnostics.push(...diagnostics);
  reader.sources.set(path, value?.text ?? new TextDecoder().decode(bytes));
  return value;
}

interface AskedFile {
  readonly asked: Place | undefined;
  readonly paths: readonly string[];
}

function refuseFile(path: string, refusal: Refusal, { asked, paths }: AskedFile): Diagnostic {
  const place = asked ?? { file: path, line: 1, column: 1 };
  if (refusal.why === 'outside') return diagnose('path-leaves-pack', { path }, { place });
  if (refusal.why === 'refused') return diagnose('file-refused', { file: path, reason: refusal.reason }, { place });
  return diagnose('missing-file', { file: path, nearest: nearestName(path, paths) }, { place });
}
