import type { TemplateContext, TemplateOptions } from '../types.ts';

/**
 * What templates may read: `section.id`, `section.title`, `section.facts` (null outside of a section's own document), the ids of all
 * `facts` and `caveats`, `joinsFigures`, whether charts draw anything between two figures, and `previous`, whether there is an earlier edition. The objects have no prototype, so there is nothing but these fields to reach.
 */
export function toTemplateData(
  { section, joinsFigures = false }: TemplateContext,
  { dataset, edition }: Pick<TemplateOptions, 'dataset' | 'edition'>,
): object {
  const inSection = [...dataset.facts.values()].filter((fact) => fact.section === section?.id);
  return bare({
    section:
      section === undefined
        ? null
        : bare({ id: section.id, title: section.title, facts: inSection.map((fact) => fact.id) }),
    facts: [...dataset.facts.keys()],
    caveats: [...dataset.caveats.keys()],
    joinsFigures,
    previous: edition.previous !== undefined,
  });
}

function bare(fields: Readonly<Record<string, unknown>>): object {
  return Object.assign(Object.create(null), fields);
}
