import { writeFileSync } from 'node:fs';
import { FileFolderEffects } from '../../../src/pipeline/file-folder-effects.ts';

/** What happens at a step of what is done to files. */
export interface Stop {
  /** Steps that are done before, of those that `counts`. */
  readonly after: number;
  /** Code of the error that the system gives from then on; the process is killed where it is left out. */
  readonly code?: string;
  /** Whether only this step fails. */
  readonly once?: boolean;
  /** Kinds of steps that count and fail. Default: all. */
  readonly kinds?: readonly StepKind[];
}

export type StepKind = 'makeFolder' | 'write' | 'rename' | 'remove' | 'removeFolder' | 'carry' | 'copyMode';

/** Folders of the file system, in a process that is killed or fails at a given step; its claims are those of a process that is no more. */
export class StoppingEffects extends FileFolderEffects {
  /** Steps that were begun. */
  steps = 0;
  /** Whether the process has been killed; nothing is done after that. */
  killed = false;
  /** Whether any step was stopped. */
  stopped = false;
  /** Refuses what a file system does not let be moved. */
  refuses: (from: string, to: string) => string | undefined = () => undefined;
  readonly #stop: Stop;
  #claims = 0;

  constructor(stop: Stop) {
    super();
    this.#stop = stop;
  }

  override claim(): string {
    this.#claims += 1;
    return `stopped-${this.#claims}`;
  }

  override async makeFolder(path: string): Promise<void> {
    this.#step('makeFolder');
    await super.makeFolder(path);
  }

  override async write(path: string, bytes: Uint8Array): Promise<void> {
    const wasKilled = this.killed;
    try {
      this.#step('write');
    } catch (error) {
      // A process that is killed, or a disk that is full, leaves half a file.
      if (!wasKilled && bytes.length > 0) writeFileSync(path, bytes.slice(0, Math.ceil(bytes.length / 2)));
      throw error;
    }
    writeFileSync(path, bytes);
  }

  override async rename(from: string, to: string): Promise<void> {
    this.#step('rename');
    const code = this.refuses(from, to);
    if (code !== undefined) throw systemError(code);
    await super.rename(from, to);
  }

  override async remove(path: string): Promise<void> {
    this.#step('remove');
    await super.remove(path);
  }

  override async removeFolder(path: string): Promise<void> {
    for (const { path: entry, kind } of [...((await this.entries(path)) ?? [])].reverse()) {
      // A folder is not deleted in one step.
      this.#step('removeFolder');
      if (kind === 'folder') await super.removeFolder(`${path}/${entry}`);
      else await super.remove(`${path}/${entry}`);
    }
    this.#step('removeFolder');
    await super.removeFolder(path);
  }

  override async carry(from: string, to: string): Promise<void> {
    this.#step('carry');
    await super.carry(from, to);
  }

  override async copyMode(from: string, to: string): Promise<void> {
    this.#step('copyMode');
    await super.copyMode(from, to);
  }

  #step(kind: StepKind): void {
    if (this.killed) throw new Error('killed');
    const { after, code, once = false, kinds } = this.#stop;
    if (kinds !== undefined && !kinds.includes(kind)) return;
    this.steps += 1;
    if (once ? this.steps !== after + 1 : this.steps <= after) return;
    this.stopped = true;
    if (code !== undefined) throw systemError(code);
    this.killed = true;
    throw new Error('killed');
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
