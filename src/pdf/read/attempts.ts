import type { Diagnostic } from '../../diagnostics/index.ts';
import { partFault } from './pdf-faults.ts';

/** Reads the parts of one file and keeps what went wrong: a damaged part takes none of the others with it. */
export class Attempts {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** What a part gives, or what is to stand for it where it cannot be read. */
  async read<T>(part: string, reading: Promise<T>, otherwise: T): Promise<T> {
    try {
      return await reading;
    } catch (error) {
      this.diagnostics.push(partFault(error, { file: this.#file, part }));
      return otherwise;
    }
  }
}
