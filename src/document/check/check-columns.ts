import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../../facts/index.ts';
import { fitsUnitLine, formatFact, readUnitLine } from '../../facts/index.ts';
import type { FactReference, Phrasing, Root, Table } from '../nodes.ts';
import { toFlatText } from '../standing/flat-text.ts';
import { visit } from '../visit.ts';

/** Finds bare numbers in tables whose column or unit line names another unit or multiplier than their fact has. */
export function checkColumns(root: Root, dataset: Dataset): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(root, {
    enter: (node) => {
      if (node.type === 'table') diagnostics.push(...checkTable(node, dataset));
    },
  });
  return diagnostics;
}

function checkTable({ header, subtitle, rows }: Table, dataset: Dataset): readonly Diagnostic[] {
  const lines = header.children.map((cell) => unitLineOf(cell.children, subtitle));
  return rows.flatMap((row) =>
    row.children.flatMap((cell, column) =>
      toFlatText(cell.children).references.flatMap(({ reference }) =>
        checkNumber(reference, lines[column] ?? '', dataset),
      ),
    ),
  );
}

/** The head of the column where it names a unit, else the line under the title. */
function unitLineOf(head: readonly Phrasing[], subtitle: readonly Phrasing[]): string {
  const own = toFlatText(head).text;
  const { exponent, units } = readUnitLine(own);
  return exponent === undefined && units.length === 0 ? toFlatText(subtitle).text : own;
}

function checkNumber(
  { fact: id, form, printed, place }: FactReference,
  line: string,
  { facts }: Dataset,
): readonly Diagnostic[] {
  const fact = facts.get(id);
  if (form !== 'number' || fact?.kind !== 'observation' || fitsUnitLine(fact, readUnitLine(line))) return [];
  const written = `${printed.text} (${line})`;
  return [diagnose('figure-altered', { id, written, stated: formatFact(fact, 'value').text }, { place })];
}
