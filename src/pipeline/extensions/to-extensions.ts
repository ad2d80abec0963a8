import type { ChartExtension } from '../../chart/index.ts';
import { chartMarks, chartShape } from '../../chart/index.ts';
import type { Checked, Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { DefinitionShape, ExtensionKind, ModulePaths, Own } from '../../extension/index.ts';
import { checkDefinition, isObject } from '../../extension/index.ts';
import { isId, nearestName } from '../../input/index.ts';
import type { DirectiveExtension, HelperExtension } from '../../template/index.ts';
import { directiveShape, helperShape, takenNames } from '../../template/index.ts';
import type { CheckExtension } from './check-extension.ts';
import type { ReadExtensions } from './extensions.ts';

/** Where what a module exports stands. */
export interface ExportContext {
  readonly file: string;
  readonly modules: ModulePaths;
  /** Where a name is written. */
  readonly placeOf: (name: string) => Place;
}

/** What may be added under a name of the export. */
interface Group {
  readonly kind: ExtensionKind;
  /** Undefined where a definition is a function alone. */
  readonly shape: DefinitionShape | undefined;
  readonly taken: readonly string[];
}

const groups: Readonly<Record<keyof ReadExtensions, Group>> = {
  helpers: { kind: 'helper', shape: helperShape, taken: takenNames.helpers },
  directives: { kind: 'directive', shape: directiveShape, taken: takenNames.directives },
  charts: { kind: 'chart kind', shape: chartShape, taken: chartMarks },
  checks: { kind: 'check', shape: undefined, taken: [] },
};

/** Checks what a module exports by default, piece by piece; those with errors are left out. */
export function toExtensions(exported: unknown, context: ExportContext): Checked<ReadExtensions> {
  const start = { file: context.file, line: 1, column: 1 };
  const diagnostics: Diagnostic[] = [];
  if (!isObject(exported)) {
    diagnostics.push(
      diagnose('extension-malformed', { path: 'export default', wanted: 'an object' }, { place: start }),
    );
  }
  const known = Object.keys(groups);
  const given = isObject(exported) ? exported : {};
  for (const name of Object.keys(given).filter((name) => !known.includes(name))) {
    const place = context.placeOf(name);
    diagnostics.push(diagnose('extension-field', { name, nearest: nearestName(name, known), known }, { place }));
  }
  const read = <Definition>(name: keyof ReadExtensions): readonly Own<Definition>[] => {
    const { value, diagnostics: found } = readGroup<Definition>(name, given[name], context);
    diagnostics.push(...found);
    return value;
  };
  return {
    value: {
      helpers: read<HelperExtension>('helpers'),
      directives: read<DirectiveExtension>('directives'),
      charts: read<ChartExtension>('charts'),
      checks: read<CheckExtension>('checks'),
    },
    diagnostics,
  };
}

function readGroup<Definition>(
  group: keyof ReadExtensions,
  given: unknown,
  { modules, placeOf }: ExportContext,
): Checked<readonly Own<Definition>[]> {
  if (given === undefined) return { value: [], diagnostics: [] };
  if (!isObject(given)) {
    const wanted = 'an object with a field for each name';
    return {
      value: [],
      diagnostics: [diagnose('extension-malformed', { path: group, wanted }, { place: placeOf(group) })],
    };
  }
  const { kind } = groups[group];
  const value: Own<Definition>[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, definition] of Object.entries(given)) {
    const place = placeOf(name);
    const found = checkPiece(group, { name, definition, place });
    diagnostics.push(...found);
    // what a shape was checked against is what the type says
    if (found.length === 0) value.push({ kind, name, definition: definition as Definition, place, modules });
  }
  return { value, diagnostics };
}

interface Piece {
  readonly name: string;
  readonly definition: unknown;
  readonly place: Place;
}

function checkPiece(group: keyof ReadExtensions, { name, definition, place }: Piece): readonly Diagnostic[] {
  const { kind, shape, taken } = groups[group];
  const path = `${group}.${name}`;
  if (!isId(name)) return [diagnose('extension-name', { kind, name, why: 'malformed' }, { place })];
  if (taken.includes(name)) return [diagnose('extension-name', { kind, name, why: 'taken' }, { place })];
  if (shape !== undefined) return checkDefinition(definition, shape, { path, place });
  if (typeof definition === 'function') return [];
  return [diagnose('extension-malformed', { path, wanted: 'a function' }, { place })];
}
