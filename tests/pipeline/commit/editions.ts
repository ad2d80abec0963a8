import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Commit } from '../../../src/pipeline/commit/commit-outputs.ts';
import type { Manifest, ManifestEdition } from '../../../src/pipeline/manifest.ts';
import { renderManifest, toManifest } from '../../../src/pipeline/manifest.ts';
import { sha256 } from '../../../src/pipeline/sha256.ts';
import type { OutputFile } from '../../../src/pipeline/write-files.ts';

/** Everything in a folder: contents by path, those of links with an arrow; undefined where there is no folder. */
export type Snapshot = Readonly<Record<string, string>> | undefined;

/** What a reader finds in a folder. */
export function snapshot(folder: string): Snapshot {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => !each.isDirectory());
    const files = entries.map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      const held = entry.isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, 'latin1');
      return [path.slice(folder.length + 1), held];
    });
    return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);
const edition: ManifestEdition = {
  ...{ title: 'T', subtitle: '', publisher: '', date: '2024-03-01', asOf: '2024-02-01', status: 'final' },
  ...{ language: 'en-GB', datasetHash: '0123abcd', epoch: 1709251200 },
};

/** An edition of outputs: their files, and the manifest that lists them. */
export interface MadeEdition {
  readonly files: readonly OutputFile[];
  readonly manifest: Manifest;
}

/** An edition of these names, whose files say which edition they are of. */
export function madeEdition(name: string, paths: readonly string[]): MadeEdition {
  const files = paths.map((path) => ({ path, bytes: bytes(`${path} of the ${name} edition\n`) }));
  const outputs = files.map((file) => ({ path: file.path, bytes: file.bytes.length, sha256: sha256(file.bytes) }));
  const tool = { name: 'briefpack', version: '1.0.0', libraries: {} };
  return { files, manifest: toManifest({ tool, edition, inputs: [], outputs, printed: new Map() }) };
}

export const older = madeEdition('old', ['a.pdf', 'b.pptx', 'charts/c.png', 'maps/gone.png']);
export const newer = madeEdition('new', ['a.pdf', 'b.pptx', 'charts/c.png', 'charts/d.png']);

/** What the analyst keeps beside the outputs. */
const unlisted = { 'notes.txt': 'mine', 'charts/sketch.txt': 'mine', '.git/HEAD': 'ref', 'mail/': '' };

/** A fresh folder with the old edition in its `output/`, and what does not belong to it. */
export function folderWithOutputs({ parts = true }: { parts?: boolean } = {}): string {
  const parent = mkdtempSync(join(tmpdir(), 'briefpack-commit-'));
  if (!parts) return parent;
  const put = (path: string, held: string | Uint8Array) => {
    const target = join(parent, 'output', path);
    mkdirSync(path.endsWith('/') ? target : dirname(target), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(target, held);
  };
  for (const file of older.files) put(file.path, file.bytes);
  put('manifest.json', renderManifest(older.manifest));
  for (const [path, held] of Object.entries(unlisted)) put(path, held);
  symlinkSync('a.pdf', join(parent, 'output/latest.pdf'));
  return parent;
}

/** What a folder holds after a commit of an edition. */
export function expected({ files, manifest }: MadeEdition, { kept = true }: { kept?: boolean } = {}): Snapshot {
  const all: [string, string][] = [
    ...files.map((file): [string, string] => [file.path, new TextDecoder().decode(file.bytes)]),
    ['manifest.json', new TextDecoder().decode(renderManifest(manifest))],
    ...(kept ? Object.entries({ ...unlisted, 'latest.pdf': '-> a.pdf' }) : []),
  ];
  return Object.fromEntries(all.filter(([path]) => !path.endsWith('/')).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The commit of the new edition to the `output/` of a folder. */
export function commitTo(parent: string, occupied: readonly string[] = []): Commit {
  return { folder: join(parent, 'output'), occupied, next: () => newer };
}
