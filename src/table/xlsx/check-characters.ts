import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { firstFaults, forbiddenCharacters, nameCharacter } from '../../input/index.ts';
import type { Cell, Table } from '../table.ts';

/**
 * Tells the characters in cells, and in the name of a sheet, that no input may hold. XML and the escapes of workbooks can write nearly all of them, among these the
 * noncharacters that templates use as sentinels.
 *
 * @param place of what names the file
 */
export function checkCharacters({ rows, sheet = '' }: Table, place: Place): readonly Diagnostic[] {
  return firstFaults(faultsIn([{ text: sheet, place }, ...rows.flatMap(({ cells }) => cells)]), ({ cell, character }) =>
    diagnose('control-character', { character: nameCharacter(character) }, { place: cell.place }),
  );
}

function* faultsIn(cells: readonly Cell[]): Generator<{ readonly cell: Cell; readonly character: string }> {
  for (const cell of cells) {
    for (const { character } of forbiddenCharacters(cell.text)) yield { cell, character };
  }
}
