import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Fact } from '../facts/index.ts';
import { evidenceText } from '../facts/index.ts';
import type { SourceText } from '../input/index.ts';
import { placeInText } from '../input/index.ts';
import { sha256 } from './sha256.ts';

/** Version of the shape of the lock and of what its hashes are taken over; goes up with either. */
export const evidenceLockVersion = 2;

/** Name of the lock in the pack. */
export const evidenceLockFile = 'data/evidence.lock';

/** Hex digits of the hash of a fact: enough to tell the states of one fact apart. */
const hashLength = 16;

/** `data/evidence.lock`: which evidence was held against which text of its source. It changes what is told, never what is made. */
export interface EvidenceLock {
  /** SHA-256 of the text of each source, by its id. */
  readonly sources: ReadonlyMap<string, string>;
  /** `evidenceHash` of each fact, by its id. */
  readonly facts: ReadonlyMap<string, string>;
}

/** A lock that notes nothing. */
export const emptyLock: EvidenceLock = { sources: new Map(), facts: new Map() };

/** A lock as its file has it. */
interface WrittenLock {
  readonly version: typeof evidenceLockVersion;
  readonly sources: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
}

/** What the lock notes of a fact. */
export function evidenceHash(fact: Fact): string {
  return sha256(evidenceText(fact)).slice(0, hashLength);
}

/** The text of the lock's file: everything sorted, each fact on a line of its own. */
export function renderEvidenceLock({ sources, facts }: EvidenceLock): string {
  const written: WrittenLock = { version: evidenceLockVersion, sources: toTable(sources), facts: toTable(facts) };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

function toTable(hashes: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the lock; one that this version does not understand is reported. */
export function readEvidenceLock(source: SourceText): Checked<EvidenceLock | undefined> {
  const value = parse(source.text);
  if (!isWrittenLock(value)) return { value: undefined, diagnostics: [notReadable(source, value)] };
  const toMap = (table: WrittenLock['facts']) => new Map(Object.entries(table));
  return { value: { sources: toMap(value.sources), facts: toMap(value.facts) }, diagnostics: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notReadable(source: SourceText, value: unknown): Diagnostic {
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(source.text);
  const place = placeInText(source, conflict?.index ?? 0, (conflict?.index ?? 0) + (conflict?.[0].length ?? 0));
  const shape = value === undefined ? 'it is no JSON' : `it is not a lock of version ${evidenceLockVersion}`;
  const reason = conflict === null ? shape : 'it holds the marks of a merge conflict';
  return diagnose('evidence-lock-not-readable', { reason }, { place });
}

function isWrittenLock(value: unknown): value is WrittenLock {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, facts } = value as Partial<WrittenLock>;
  return version === evidenceLockVersion && isTable(sources) && isTable(facts);
}

function isTable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((entry) => typeof entry === 'string');
}
