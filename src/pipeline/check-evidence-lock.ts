import type { Diagnostic, Severity } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Dataset, FieldPlaces } from '../facts/index.ts';
import { statedFacts } from '../facts/index.ts';
import type { EvidenceLock } from './evidence-lock.ts';
import { evidenceHash } from './evidence-lock.ts';
import type { GivenSource } from './read-given-sources.ts';

/** What a lock is held against. */
export interface LockedPack {
  readonly dataset: Dataset;
  readonly places: FieldPlaces;
  /** Sources that are looked up in this run, or were meant to be; nothing is told of their facts. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Tells the facts that are newer than the lock, and the sources whose text is another than that which was checked.
 *
 * @param severity of facts that are newer
 */
export function checkEvidenceLock(lock: EvidenceLock, pack: LockedPack, severity: Severity): readonly Diagnostic[] {
  return [...newerFacts(lock, pack, severity), ...otherTexts(lock, pack)];
}

/** Ids of the stated facts whose evidence the lock has as it is now. */
export function factsLookedUp(lock: EvidenceLock, dataset: Dataset): ReadonlySet<string> {
  const lookedUp = statedFacts(dataset).filter((fact) => lock.facts.get(fact.id) === evidenceHash(fact));
  return new Set(lookedUp.map(({ id }) => id));
}

function newerFacts(lock: EvidenceLock, { dataset, asked }: LockedPack, severity: Severity): readonly Diagnostic[] {
  const lookedUp = factsLookedUp(lock, dataset);
  return statedFacts(dataset)
    .filter(({ id, source }) => !asked.has(source) && !lookedUp.has(id))
    .map(({ id, source, place }) => {
      const isNew = !lock.facts.has(id);
      return diagnose('evidence-unverified', { id, source, isNew }, { place, severity });
    });
}

function otherTexts(lock: EvidenceLock, { dataset, places, asked }: LockedPack): readonly Diagnostic[] {
  return [...dataset.sources.values()].flatMap(({ id, sha256 }) => {
    const found = lock.sources.get(id);
    if (asked.has(id) || sha256 === undefined || found === undefined || found === sha256) return [];
    return [
      diagnose('source-changed', { id, found, differs: 'locked from stated' }, { place: places.source(id, 'sha256') }),
    ];
  });
}

/** Tells a given text that is another than the pack describes, or where it does not say, than was checked before. */
export function checkGivenText(
  { source: { id, sha256: stated }, sha256: found }: GivenSource,
  lock: EvidenceLock,
  places: FieldPlaces,
): readonly Diagnostic[] {
  const expected = stated ?? lock.sources.get(id);
  if (expected === undefined || expected === found) return [];
  const differs = stated === undefined ? 'given from locked' : 'given from stated';
  return [diagnose('source-changed', { id, found, differs }, { place: places.source(id, 'sha256') })];
}
