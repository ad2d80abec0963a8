import type { Diagnostic } from '../../diagnostics/index.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkCells } from './check-cells.ts';
import { checkPrints } from './check-prints.ts';
import { checkAgreement, checkRecord } from './check-record.ts';
import { checkStrays } from './check-strays.ts';
import type { FinishedFile } from './finished-file.ts';

/**
 * Holds finished files, as they were read back from their bytes, against the dataset and against each other: every print of a fact in
 * words, tables, charts, workbooks, speaker notes and alternative texts, the records that the files carry, and amounts that belong to no fact.
 *
 * @param names names that hold a figure, such as those of the glossary
 */
export function checkFinished(files: readonly FinishedFile[], names: readonly string[]): readonly Diagnostic[] {
  return [
    ...files.flatMap((file) => [
      ...checkRecord(file),
      ...checkPrints(file),
      ...checkCells(file),
      ...checkAlternatives(file),
      ...checkStrays(file, names),
    ]),
    ...checkAgreement(files),
  ];
}
