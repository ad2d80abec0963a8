import { unitOf } from '../chart/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { checkPrinted } from '../trace/index.ts';
import type { Pack } from './read-pack.ts';
import type { TypesetDocument } from './typeset.ts';

/** Proves that the pages and slides of all documents print what the dataset says. */
export function checkParity(
  documents: readonly TypesetDocument[],
  { dataset, chartSpecs }: Pack,
): readonly Diagnostic[] {
  return documents.flatMap(({ file, unit, record, mentions }) =>
    checkPrinted(record.printed, {
      file,
      unit: unit === 'pages' ? 'page' : 'slide',
      dataset,
      formOf: (mention) => mentions.get(mention)?.form,
      unitOf: (chart, fact) => {
        const spec = chartSpecs.get(chart);
        return spec && unitOf(spec, fact);
      },
    }),
  );
}
