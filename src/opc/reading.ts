import type { DOMParser } from '@xmldom/xmldom';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';

/** What can be too much of in a file, how much is, and how that is told. */
const limits = {
  entries: { most: 10_000, reason: 'it holds more than 10,000 entries' },
  bytes: { most: 256 * 2 ** 20, reason: 'it unpacks to more than 256 MiB' },
  marks: { most: 5_000_000, reason: 'reading it takes more than 5,000,000 tags and attributes' },
} as const;

/**
 * The reading of one file: what was found wrong, and what has been taken from it. Embedded workbooks count with it, and a part counts
 * each time that it is read, so neither a small file that unpacks to a large one nor one part that many others lead to is read without end.
 */
export class Reading {
  readonly file: string;
  /** Parses XML; loaded when a reading starts, so that a build that reads no package never loads it. */
  readonly Parser: typeof DOMParser;
  readonly diagnostics: Diagnostic[] = [];
  readonly #faulty = new Set<string>();
  readonly #taken = { entries: 0, bytes: 0, marks: 0 };
  #isRefused = false;

  constructor(file: string, Parser: typeof DOMParser) {
    this.file = file;
    this.Parser = Parser;
  }

  /** Whether the file has had too much of something; nothing more of it is to be read then. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Tells that a part cannot be read; once, however many others lead to it, and not of a file that is refused. */
  fault(part: string, reason: string): void {
    if (this.#isRefused || this.#faulty.has(part)) return;
    this.#faulty.add(part);
    this.diagnostics.push(diagnose('part-not-readable', { file: this.file, part, reason }));
  }

  /** Counts entries of zip files, bytes about to be unpacked, or tags and attributes about to be parsed; false once that is too many. */
  take(what: keyof typeof limits, count: number): boolean {
    this.#taken[what] += count;
    const { most, reason } = limits[what];
    if (this.#taken[what] > most && !this.#isRefused) {
      this.#isRefused = true;
      this.diagnostics.push(diagnose('file-too-large', { file: this.file, reason }));
    }
    return !this.#isRefused;
  }
}

/** Starts the reading of a file, named as the analyst knows it. */
export async function startReading(file: string): Promise<Reading> {
  const { DOMParser } = await import('@xmldom/xmldom');
  return new Reading(file, DOMParser);
}
