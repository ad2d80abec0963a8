import type { RecordedCaveat } from '../trace/index.ts';
import type { Changes, FactChange } from './changes.ts';

/** What a document is about. */
export interface DocumentScope {
  /** Id of the section that the document is about. */
  readonly section: string;
  /** Ids of the facts that it prints. */
  readonly printed: ReadonlySet<string>;
}

/** The changes that the readers of one section's document are told: those of its own facts, and of whatever else it prints. */
export function changesWithin(changes: Changes, { section, printed }: DocumentScope): Changes {
  const concerns = ({ id, section: own }: FactChange['after']) => own === section || printed.has(id);
  const pairConcerns = ({ before, after }: FactChange) => concerns(before) || concerns(after);
  const ofSection = new Set([...changes.withdrawn, ...changes.added].filter(concerns).map(({ id }) => id));
  const touches = ({ facts }: RecordedCaveat) => facts.some((id) => printed.has(id) || ofSection.has(id));
  return {
    ...changes,
    revised: changes.revised.filter(pairConcerns),
    added: changes.added.filter(concerns),
    withdrawn: changes.withdrawn.filter(concerns),
    resourced: changes.resourced.filter(pairConcerns),
    reworded: changes.reworded.filter(pairConcerns),
    caveats: {
      added: changes.caveats.added.filter(touches),
      resolved: changes.caveats.resolved.filter(touches),
      changed: changes.caveats.changed.filter(({ before, after }) => touches(before) || touches(after)),
    },
  };
}
