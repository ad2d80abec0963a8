import type { Checked, Diagnostic, Severity } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Dataset } from '../facts/index.ts';
import { checkAgainstSource, statedFacts } from '../facts/index.ts';
import type { CheckOptions } from './build-result.ts';
import type { LockedPack } from './check-evidence-lock.ts';
import { checkEvidenceLock, checkGivenText, factsLookedUp, isOfTable } from './check-evidence-lock.ts';
import type { BuildEffects } from './effects.ts';
import type { EvidenceLock } from './evidence-lock.ts';
import { emptyLock, evidenceHash, evidenceLockFile, readEvidenceLock, renderEvidenceLock } from './evidence-lock.ts';
import type { PackReader } from './pack-reader.ts';
import type { GivenSource } from './read-given-sources.ts';
import { readGivenSources } from './read-given-sources.ts';
import type { Pack } from './read-pack.ts';
import type { OutputFile } from './write-files.ts';

/** What the evidence of a pack is held against, and how strictly. */
export interface LookUp {
  readonly options: Pick<CheckOptions, 'sources' | 'strict'>;
  readonly effects: BuildEffects;
}

/** What came of holding evidence against its sources. */
export interface LookedUpEvidence {
  /** How many facts were held against a text. */
  readonly facts: number;
  /** Ids of the stated facts whose evidence was held against its source before, as the lock says; derived figures have none. */
  readonly lookedUp: ReadonlySet<string>;
  /** The lock, to be written when nothing else is wrong; absent where no text was given and where it would be the same as before. */
  readonly lock?: OutputFile;
}

/** Holds the evidence of a pack against the texts that were given of its sources, and all other evidence against the lock. */
export async function lookUpEvidence(
  { dataset, places }: Pack,
  reader: PackReader,
  { options: { sources = {}, strict = false }, effects }: LookUp,
): Promise<Checked<LookedUpEvidence>> {
  const tables = new Map(reader.inputs.map(({ path, sha256 }) => [path, sha256]));
  const given = await readGivenSources(sources, { dataset, places, tables }, effects);
  const lock = await readFormerLock(reader);
  const former = typeof lock === 'object' ? lock : emptyLock;
  const isGuarded = isContinuous(effects.continuousIntegration());
  const severity = strict || isGuarded ? 'error' : 'warning';
  // A pack that never had a lock may have no text of its sources at all; one that lost it is to be noticed.
  const absence = strict ? 'error' : isGuarded ? 'warning' : 'info';
  const asked = new Set(Object.keys(sources));
  const diagnostics = [
    ...given.diagnostics,
    ...given.value.flatMap((source) => [
      ...checkAgainstSource(withoutCells(dataset, source.sha256, tables), source, places),
      ...checkGivenText(source, former, places),
    ]),
    ...checkLock(lock, { dataset, places, tables, asked }, { severity, absence }),
  ];
  const facts = statedFacts(dataset).filter((fact) => given.value.some(({ source }) => source.id === fact.source));
  const text = renderEvidenceLock(toNextLock(dataset, former, given.value));
  const isNew = given.value.length > 0 && text !== reader.sources.get(evidenceLockFile);
  const file = { path: evidenceLockFile, bytes: new TextEncoder().encode(text) };
  const lookedUp = factsLookedUp(former, { dataset, tables });
  return { value: { facts: facts.length, lookedUp, ...(isNew && { lock: file }) }, diagnostics };
}

/** The dataset without the facts that are cells of the given file itself: they were read from it. */
function withoutCells(dataset: Dataset, sha256: string, tables: ReadonlyMap<string, string>): Dataset {
  return { ...dataset, facts: new Map([...dataset.facts].filter(([, fact]) => !isOfTable(fact, tables, sha256))) };
}

/** The lock of the pack; undefined where it cannot be read, which is left with the reader. */
async function readFormerLock(reader: PackReader): Promise<EvidenceLock | 'absent' | undefined> {
  if (!reader.paths.includes(evidenceLockFile)) return 'absent';
  const source = await reader.readAside(evidenceLockFile);
  if (source === undefined) return undefined;
  const { value, diagnostics } = readEvidenceLock(source);
  reader.diagnostics.push(...diagnostics);
  return value;
}

function checkLock(
  lock: EvidenceLock | 'absent' | undefined,
  pack: LockedPack,
  { severity, absence }: { readonly severity: Severity; readonly absence: Severity },
): readonly Diagnostic[] {
  if (lock === undefined || statedFacts(pack.dataset).length === 0) return [];
  if (lock === 'absent' && pack.asked.size === 0)
    return [diagnose('evidence-never-verified', {}, { severity: absence })];
  return checkEvidenceLock(lock === 'absent' ? emptyLock : lock, pack, severity);
}

/** Takes over what the lock says of other sources, without facts and sources that the pack no longer has. */
function toNextLock(dataset: Dataset, former: EvidenceLock, given: readonly GivenSource[]): EvidenceLock {
  const texts = new Map(given.map(({ source, sha256 }) => [source.id, sha256]));
  const sources = [...dataset.sources.keys()].map((id) => [id, texts.get(id) ?? former.sources.get(id)] as const);
  const facts = statedFacts(dataset).map((fact) => {
    const hash = texts.has(fact.source) ? evidenceHash(fact) : former.facts.get(fact.id);
    return [fact.id, hash] as const;
  });
  return { sources: withHash(sources), facts: withHash(facts) };
}

function withHash(entries: readonly (readonly [string, string | undefined])[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(([id, hash]): [string, string][] => (hash === undefined ? [] : [[id, hash]])));
}

/** Services set CI to `true` or `1`, and people to `false` or `0` to play that there is none. */
function isContinuous(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable.toLowerCase());
}
