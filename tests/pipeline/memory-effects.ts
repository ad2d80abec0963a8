import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildEffects } from '../../src/pipeline/effects.ts';
import { FileBuildEffects } from '../../src/pipeline/file-build-effects.ts';

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
    this.log.push(`rename ${to}`);
    const bytes = this.files.get(from);
    if (bytes === undefined) throw new Error(`nothing to rename: ${from}`);
    this.files.delete(from);
    this.files.set(to, bytes);
  }

  async remove(path: string): Promise<void> {
    if (this.files.delete(path)) this.log.push(`remove ${path}`);
  }

  readFont = (packageName: string, file: string): Uint8Array =>
    readFileSync(`${tool}node_modules/${packageName}/${file}`);

  sourceDateEpoch(): string | undefined {
    return this.epoch;
  }

  continuousIntegration(): string | undefined {
    return this.ci;
  }

  elapsed(): number {
    this.#ticks += 1;
    return this.#ticks;
  }

  #fail(path: string): void {
    if (this.failure?.path !== path) return;
    throw Object.assign(new Error(this.failure.code), { code: this.failure.code });
  }
}
