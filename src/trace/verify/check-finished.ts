import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkCells } from './check-cells.ts';
import { checkLeaves } from './check-leaves.ts';
import { checkPrints } from './check-prints.ts';
import { checkAgreement, checkRecord } from './check-record.ts';
import { checkStrays } from './check-strays.ts';
import { examineFile } from './examined-leaf.ts';
import type { FinishedFile } from './finished-file.ts';

/**
 * Holds finished files, as they were read back from their bytes, against the dataset and against each other: every print of a fact in
 * words, tables, charts, workbooks and speaker notes, the pages or slides, the alternative texts, the records that the files carry, and
 * amounts that nothing of the pack prints. Of a file that is another document nothing else is told.
 *
 * @param names names that hold a figure, such as those of the glossary
 */
export function checkFinished(files: readonly FinishedFile[], names: readonly string[]): readonly Diagnostic[] {
  const own = files.filter((file) => strangerOf(file) === undefined);
  return [
    ...files.flatMap((file) => checkStranger(file)),
    ...own.flatMap((file) => checkFile(file, names)),
    ...checkAgreement(own),
  ];
}

function checkFile(file: FinishedFile, names: readonly string[]): readonly Diagnostic[] {
  const examined = examineFile(file);
  return [
    ...checkRecord(examined),
    ...checkLeaves(examined),
    ...checkPrints(examined),
    ...checkCells(examined),
    ...checkAlternatives(examined),
    ...checkStrays(examined, names),
  ];
}

function checkStranger(finished: FinishedFile): readonly Diagnostic[] {
  const { file, expected } = finished;
  const found = strangerOf(finished);
  return found === undefined ? [] : [diagnose('output-misplaced', { file, found, wanted: expected.document.name })];
}

/** The name of the document that a file is, where it is another one than it ought to be. */
function strangerOf({ carried, expected }: FinishedFile): string | undefined {
  const name = carried?.document.name;
  return name === expected.document.name ? undefined : name;
}
