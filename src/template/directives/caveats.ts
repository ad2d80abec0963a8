import { diagnose } from '../../diagnostics/index.ts';
import { nearestName } from '../../input/index.ts';
import type { Directive } from './directive.ts';

/** `::caveats` or `::caveats{section=economic}`: the caveats of printed facts; filled when the document is marked. */
export const caveats: Directive = {
  form: 'leaf',
  attributes: { section: 'optional' },
  toNode: ({ words, place, placeOf, convert }) => {
    const section = words('section');
    if (section === undefined) return { type: 'caveats', items: [], place };
    const known = [...new Set([...convert.dataset.facts.values()].map((fact) => fact.section))];
    if (!known.includes(section)) {
      const unknown = { name: section, nearest: nearestName(section, known), known };
      convert.report(diagnose('unknown-section', unknown, { place: placeOf('section') }));
    }
    return { type: 'caveats', section, items: [], place };
  },
};
