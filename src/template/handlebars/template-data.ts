import type { TemplateContext, TemplateOptions } from '../types.ts';

/** What templates may read besides facts. */
export const templateFields = {
  section:
    'The section that the document is about, with `section.id`, `section.title` and `section.facts`, the ids of its facts; nothing in the document of the whole pack.',
  facts: 'The ids of all facts.',
  caveats: 'The ids of all caveats.',
  joinsFigures: 'Whether charts of the pack draw anything between two figures.',
  previous: 'Whether there is an earlier edition.',
} as const;

/** What templates may read: `templateFields`. The objects have no prototype, so there is nothing but these fields to reach. */
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
  } satisfies Record<keyof typeof templateFields, unknown>);
}

function bare(fields: Readonly<Record<string, unknown>>): object {
  return Object.assign(Object.create(null), fields);
}
