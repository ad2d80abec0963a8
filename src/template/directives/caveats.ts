import { diagnose } from '../../diagnostics/index.ts';
import { nearestName } from '../../input/index.ts';
import type { DescribedDirective, DirectiveCall } from './directive.ts';

const listings = ['all', 'printed'] as const;

/**
 * `::caveats` or `::caveats{section=economic}`: the caveats of printed facts; filled when the document is marked. With `facts=printed`
 * only printed facts are listed under them.
 */
export const caveats: DescribedDirective = {
  form: 'leaf',
  says: 'The caveats of the facts that the document prints.',
  example: '::caveats{facts=printed}',
  attributes: {
    section: { takes: 'id of a section', says: 'Only those of facts of this section.' },
    facts: {
      takes: 'a word',
      choices: listings,
      default: 'all',
      says: 'Whether all facts of a caveat are listed under it, or those that the document prints.',
    },
  },
  toNode: (call) => {
    const { words, place, placeOf, convert } = call;
    const section = words('section');
    const facts = readListing(call);
    const node = { type: 'caveats', ...(facts && { facts }), items: [], place } as const;
    if (section === undefined) return node;
    const known = [...new Set([...convert.dataset.facts.values()].map((fact) => fact.section))];
    if (!known.includes(section)) {
      const unknown = { name: section, nearest: nearestName(section, known), known };
      convert.report(diagnose('unknown-section', unknown, { place: placeOf('section') }));
    }
    return { ...node, section };
  },
};

function readListing({ words, placeOf, convert }: DirectiveCall): (typeof listings)[number] | undefined {
  const written = words('facts');
  const listing = listings.find((known) => known === written);
  if (written === undefined || listing !== undefined) return listing;
  const wanted = listings.map((known) => `\`${known}\``).join(' or ');
  convert.report(diagnose('attribute-value', { attribute: 'facts', wanted }, { place: placeOf('facts') }));
  return undefined;
}
