import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { PrintedFigure, RecordedFact, TraceRecord } from '../record.ts';
import { recordFault } from '../record-fault.ts';
import type { FinishedFile } from './finished-file.ts';

/** Holds the record that a file carries against what the pack would give it now. */
export function checkRecord(finished: FinishedFile): readonly Diagnostic[] {
  const { file, read, carried, expected } = finished;
  if (carried === undefined) return recordFault(read, file);
  if (isSameRecord(finished)) return [];
  return [diagnose('record-differs', { file, ids: differingFacts(carried, expected) })];
}

/** Whether a file carries the record that the pack gives it now. */
export function isSameRecord({ carried, expected }: Pick<FinishedFile, 'carried' | 'expected'>): boolean {
  if (carried === undefined) return false;
  return JSON.stringify(withoutShapes(carried)) === JSON.stringify(withoutShapes(expected));
}

/** Whether a file is from the pack as it is now, as far as it says so itself. */
export function isOfPack(finished: Pick<FinishedFile, 'carried' | 'expected'>): boolean {
  return finished.carried === undefined || isSameRecord(finished);
}

/** Facts that two records have otherwise, or only one of them has. */
function differingFacts(one: TraceRecord, other: TraceRecord): readonly string[] {
  const [first, second] = [byId(one.facts), byId(other.facts)];
  return [...new Set([...first.keys(), ...second.keys()])].filter((id) => first.get(id) !== second.get(id)).sort();
}

function byId(facts: readonly RecordedFact[]): ReadonlyMap<string, string> {
  return new Map(facts.map((fact) => [fact.id, JSON.stringify(sorted(fact))]));
}

/** Shapes have their ids only in the file; and what a file holds may have its fields in another order. */
function withoutShapes(record: TraceRecord): unknown {
  return sorted({ ...record, printed: record.printed.map(({ shape: _, ...figure }: PrintedFigure) => figure) });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]));
}

/** Finds facts that the records of several files have otherwise, such as a brief and a deck that were built from different states of a pack. */
export function checkAgreement(files: readonly Pick<FinishedFile, 'file' | 'carried'>[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly file: string; readonly fact: string }>();
  return files.flatMap(({ file, carried }) =>
    [...byId(carried?.facts ?? [])].flatMap(([id, fact]) => {
      const before = first.get(id);
      if (before === undefined) first.set(id, { file, fact });
      if (before === undefined || before.fact === fact) return [];
      return [diagnose('outputs-disagree', { files: [before.file, file], id })];
    }),
  );
}
