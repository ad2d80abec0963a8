import type { Dataset } from '../../facts/index.ts';
import type { TemplateContext } from '../types.ts';

/**
 * What templates may read: `section.id`, `section.title`, `section.facts` (null outside of a section's own document), the ids of all
 * `facts` and `caveats`, and `joinsFigures`, whether charts draw anything between two figures. The objects have no prototype, so there is nothing but these fields to reach.
 */
export function toTemplateData({ section, joinsFigures = false }: TemplateContext, dataset: Dataset): object {
  const inSection = [...dataset.facts.values()].filter((fact) => fact.section === section?.id);
  return bare({
    section:
      section === undefined
        ? null
        : bare({ id: section.id, title: section.title, facts: inSection.map((fact) => fact.id) }),
    facts: [...dataset.facts.keys()],
    caveats: [...dataset.caveats.keys()],
    joinsFigures,
  });
}

function bare(fields: Readonly<Record<string, unknown>>): object {
  return Object.assign(Object.create(null), fields);
}
