import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildEffects } from '../../src/pipeline/effects.ts';
import type { LoadedModules } from '../../src/pipeline/extensions/load-modules.js';
import { FileBuildEffects } from '../../src/pipeline/file-build-effects.ts';
import type { FolderEntry } from '../../src/pipeline/folder-effects.ts';

const tool = fileURLToPath(new URL('../../', import.meta.url));

/** A file system in memory: what is written stays here; files of the tool and its fonts are those of the checkout. */
export class MemoryEffects implements BuildEffects {
  readonly files = new Map<string, Uint8Array>();
  /** Links, from path to target. */
  readonly links = new Map<string, string>();
  /** What was done to files, in order: `write /pack/output/x.pdf.part`. */
  readonly log: string[] = [];
  /** Path at which writing fails, with the code of the error. */
  failure: { readonly path: string; readonly code: string } | undefined;
  epoch: string | undefined;
  /** The value of CI. */
  ci: string | undefined;
  /** What is told of the tool's own code; undefined for the truth. */
  state: string | undefined;
  /** What loading a module gives, by its path. */
  readonly modules = new Map<string, LoadedModules>();
  stripsTypes = false;
  readonly #disk = new FileBuildEffects();
  #ticks = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, new TextEncoder().encode(text));
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return path.startsWith(tool) ? this.#disk.read(path) : this.files.get(path);
  }

  async list(folder: string): Promise<readonly string[]> {
    if (folder.startsWith(tool)) return this.#disk.list(folder);
    const paths = [...this.files.keys(), ...this.links.keys()];
    return paths
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1))
      .sort();
  }

  async realPath(path: string): Promise<string | undefined> {
    const target = this.links.get(path) ?? path;
    if (target.startsWith(tool)) return this.#disk.realPath(target);
    const exists = [...this.files.keys()].some((file) => file === target || file.startsWith(`${target}/`));
    return exists ? target : undefined;
  }

  async makeFolder(path: string): Promise<void> {
    this.log.push(`folder ${path}`);
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#fail(path);
    this.log.push(`write ${path}`);
    this.files.set(path, bytes);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#fail(to);
    const moved = [...this.files].filter(([path]) => path === from || path.startsWith(`${from}/`));
    if (moved.length === 0) throw systemError('ENOENT');
    if (this.#isFolder(to)) throw systemError('ENOTEMPTY');
    this.log.push(`rename ${to}`);
    for (const [path] of moved) this.files.delete(path);
    for (const [path, bytes] of moved) this.files.set(to + path.slice(from.length), bytes);
  }

  async remove(path: string): Promise<void> {
    if (this.files.delete(path)) this.log.push(`remove ${path}`);
  }

  async removeFolder(path: string): Promise<void> {
    for (const file of [...this.files.keys()].filter((file) => file.startsWith(`${path}/`))) this.files.delete(file);
  }

  async names(folder: string): Promise<readonly string[] | undefined> {
    if (folder.startsWith(tool)) return this.#disk.names(folder);
    const found = await this.list(folder);
    return found.length === 0 ? undefined : [...new Set(found.map((path) => path.split('/')[0] ?? ''))];
  }

  async entries(folder: string): Promise<readonly FolderEntry[] | undefined> {
    const files = await this.list(folder);
    if (files.length === 0) return undefined;
    const folders = files.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)));
    return [...new Set(folders)]
      .map((path): FolderEntry => ({ path, kind: 'folder' }))
      .concat(files.map((path) => ({ path, kind: 'file' })))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async carry(from: string, to: string): Promise<void> {
    this.#fail(to);
    const bytes = this.files.get(from);
    if (bytes === undefined) throw systemError('ENOENT');
    this.files.set(to, bytes);
  }

  async copyMode(): Promise<void> {}

  currentFolder(): string {
    return '/elsewhere';
  }

  claim(): string {
    this.#ticks += 1;
    return `memory-${this.#ticks}`;
  }

  async isAtWork(): Promise<boolean> {
    return true;
  }

  async wait(): Promise<void> {}

  readFont = (packageName: string, file: string): Uint8Array =>
    readFileSync(`${tool}node_modules/${packageName}/${file}`);

  async loadModules(path: string): Promise<LoadedModules> {
    const loaded = this.modules.get(path);
    if (loaded === undefined) throw new Error(`no module was given for ${path}`);
    return loaded;
  }

  canStripTypes(): boolean {
    return this.stripsTypes;
  }

  sourceDateEpoch(): string | undefined {
    return this.epoch;
  }

  continuousIntegration(): string | undefined {
    return this.ci;
  }

  toolState(): string {
    return this.state ?? this.#disk.toolState();
  }

  elapsed(): number {
    this.#ticks += 1;
    return this.#ticks;
  }

  #fail(path: string): void {
    if (this.failure?.path !== path) return;
    throw systemError(this.failure.code);
  }

  #isFolder(path: string): boolean {
    return [...this.files.keys()].some((file) => file.startsWith(`${path}/`));
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
