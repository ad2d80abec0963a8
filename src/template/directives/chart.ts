import { diagnose } from '../../diagnostics/index.ts';
import type { ChartHead } from '../../document/index.ts';
import { nameFix, nearestName } from '../../input/index.ts';
import type { DescribedDirective } from './directive.ts';

/** `::chart{#id}`: a chart of the pack. */
export const chart: DescribedDirective = {
  form: 'leaf',
  says: 'A chart of the pack.',
  example: '::chart{#budget-by-use}',
  id: { takes: 'id of a chart', required: true, says: 'The name of its file.' },
  attributes: {},
  toNode: ({ id, place, placeOf, convert: { charts, report } }) => {
    const head = charts.get(id);
    if (head !== undefined) return { type: 'chart', ...wordsOf(head), marks: [], place };
    const known = [...charts.keys()];
    const unknown = { name: id, nearest: nearestName(id, known), known };
    const at = placeOf('#id');
    const signed = known.map((one) => `#${one}`);
    const fix = nameFix({ name: `#${id}`, place: at }, signed, 'id');
    if (id !== '') report(diagnose('unknown-chart', unknown, { place: at, fix }));
    return undefined;
  },
};

/** The fields of a head alone: what is given may be a whole chart. */
function wordsOf({ chart: id, title, subtitle, note, facts, literals, description }: ChartHead): ChartHead {
  return { chart: id, title, subtitle, note, facts, ...(literals && { literals }), description };
}
