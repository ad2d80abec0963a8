import type { Diagnostic, Severity } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Dataset, Fact, FieldPlaces } from '../facts/index.ts';
import { statedFacts } from '../facts/index.ts';
import type { EvidenceLock } from './evidence-lock.ts';
import { evidenceHash } from './evidence-lock.ts';
import type { GivenSource } from './read-given-sources.ts';

/** What a lock is held against. */
export interface LockedPack {
  readonly dataset: Dataset;
  readonly places: FieldPlaces;
  /** SHA-256 of the files with tables, by their paths. */
  readonly tables: ReadonlyMap<string, string>;
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

/**
 * Ids of the stated facts whose evidence the lock has as it is now, and of those that are read from the source itself: from the cells of a
 * table whose SHA-256 is that of the source.
 */
export function factsLookedUp(
  lock: EvidenceLock,
  { dataset, tables }: Pick<LockedPack, 'dataset' | 'tables'>,
): ReadonlySet<string> {
  const lookedUp = statedFacts(dataset).filter(
    (fact) =>
      lock.facts.get(fact.id) === evidenceHash(fact) ||
      isOfTable(fact, tables, dataset.sources.get(fact.source)?.sha256),
  );
  return new Set(lookedUp.map(({ id }) => id));
}

/** Whether a fact is the cell of a table with these bytes. */
export function isOfTable(fact: Fact, tables: ReadonlyMap<string, string>, sha256: string | undefined): boolean {
  const { table } = fact.kind === 'observation' ? fact : {};
  return table !== undefined && sha256 !== undefined && tables.get(table) === sha256;
}

function newerFacts(lock: EvidenceLock, pack: LockedPack, severity: Severity): readonly Diagnostic[] {
  const { dataset, asked, tables } = pack;
  const lookedUp = factsLookedUp(lock, pack);
  const newer = statedFacts(dataset).filter(({ id, source }) => !asked.has(source) && !lookedUp.has(id));
  const byTable = new Map<string, Fact[]>();
  const single = newer.filter((fact) => {
    const { table } = fact.kind === 'observation' ? fact : {};
    if (table === undefined || !tables.has(table)) return true;
    const key = JSON.stringify([table, fact.source]);
    byTable.set(key, [...(byTable.get(key) ?? []), fact]);
    return false;
  });
  return [
    ...single.map(({ id, source, place }) => {
      const isNew = !lock.facts.has(id);
      return diagnose('evidence-unverified', { id, source, isNew }, { place, severity });
    }),
    ...[...byTable].flatMap(([key, facts]) => {
      const [file = '', source = ''] = JSON.parse(key) as readonly string[];
      const args = { file, source, facts: facts.length, sha256: tables.get(file) ?? '' };
      return diagnose('table-unverified', args, { place: facts[0]?.place, severity });
    }),
  ];
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
