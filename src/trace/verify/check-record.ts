import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { TraceRecord } from '../record.ts';
import { recordFault } from '../record-fault.ts';
import type { ExaminedFile } from './examined-leaf.ts';
import type { FinishedFile } from './finished-file.ts';
import { factsById } from './same-record.ts';

/** Holds the record that a file carries against what the pack would give it now. */
export function checkRecord({ file, read, carried, expected, isOfPack }: ExaminedFile): readonly Diagnostic[] {
  if (carried === undefined) return recordFault(read, file);
  if (isOfPack) return [];
  return [diagnose('record-differs', { file, ids: differingFacts(carried, expected) })];
}

/** Facts that two records have otherwise, or only one of them has. */
function differingFacts(one: TraceRecord, other: TraceRecord): readonly string[] {
  const [first, second] = [factsById(one.facts), factsById(other.facts)];
  return [...new Set([...first.keys(), ...second.keys()])].filter((id) => first.get(id) !== second.get(id)).sort();
}

/** Finds facts that the records of several files have otherwise, such as a brief and a deck that were built from different states of a pack. */
export function checkAgreement(files: readonly Pick<FinishedFile, 'file' | 'carried'>[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly file: string; readonly fact: string }>();
  return files.flatMap(({ file, carried }) =>
    [...factsById(carried?.facts ?? [])].flatMap(([id, fact]) => {
      const before = first.get(id);
      if (before === undefined) first.set(id, { file, fact });
      if (before === undefined || before.fact === fact) return [];
      return [diagnose('outputs-disagree', { files: [before.file, file], id })];
    }),
  );
}
