import type { Dataset, Fact } from '../facts/index.ts';
import { toRecordedCaveat, toRecordedFact, toRecordedSource } from '../trace/index.ts';
import type { Issue, IssueName, KeptDataset, KeptFact } from './issue.ts';

/** What the manifest keeps of a dataset. */
export function toKeptDataset({ sources, facts, caveats }: Dataset): KeptDataset {
  return {
    sources: byId([...sources.values()].map(toRecordedSource)),
    facts: byId([...facts.values()].map(toKeptFact)),
    caveats: byId([...caveats.values()].map(toRecordedCaveat)),
  };
}

function toKeptFact(fact: Fact): KeptFact {
  return { ...toRecordedFact(fact), ...(fact.formerly && { formerly: fact.formerly }) };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A dataset as an issue, to be compared with an earlier one. */
export function toIssue({ title, date }: IssueName, { sources, facts, caveats }: Dataset): Issue {
  return {
    ...{ title, date, facts },
    sources: new Map([...sources].map(([id, source]) => [id, toRecordedSource(source)])),
    caveats: new Map([...caveats].map(([id, caveat]) => [id, toRecordedCaveat(caveat)])),
  };
}
