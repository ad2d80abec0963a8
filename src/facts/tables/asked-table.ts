import type { Place } from '../../diagnostics/index.ts';
import type { YamlDocument, z } from '../../input/index.ts';
import type { TableRequest } from '../../table/index.ts';
import type { tableSchema } from './schema.ts';
import type { TableOptions } from './table-options.ts';
import { usuallyMissing } from './table-options.ts';

/** A table as a facts file asks for it. */
export interface AskedTable extends TableRequest {
  readonly options: TableOptions;
  readonly place: Place;
}

/** The table that stands in the field `table` at a path of a facts file. */
export function toAskedTable(
  given: z.output<typeof tableSchema>,
  document: YamlDocument,
  path: readonly (string | number)[],
): AskedTable {
  const { file, sheet, header = 1, separator, ...options } = typeof given === 'string' ? { file: given } : given;
  const { decimal, thousands, dateFormat, missing = usuallyMissing, footnotes = {}, numbers = 'shown' } = options;
  return {
    file: fromFolderOf(document.source.file, file),
    header,
    ...(sheet !== undefined && { sheet }),
    ...(separator !== undefined && { separator }),
    placeOf: (field) => document.place(typeof given === 'string' ? path : [...path, field]),
    place: document.place(path),
    options: {
      ...(decimal !== undefined && { decimal }),
      ...(thousands !== undefined && { thousands }),
      ...(dateFormat !== undefined && { dateFormat }),
      missing: new Set(missing.map((text) => text.toLowerCase())),
      footnotes: new Map(
        Object.entries(footnotes).map(([sign, says]) => [sign, says === 'dropped' ? undefined : says]),
      ),
      numbers,
    },
  };
}

/** What tells the tables of a pack apart. */
export function tableKey({ file, sheet, header, separator }: TableRequest): string {
  return JSON.stringify([file, sheet?.toLowerCase(), header, separator]);
}

/** A path from the folder of a file; steps above the pack stay in it, to be refused. */
function fromFolderOf(file: string, path: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
