import type { Dataset, Fact } from '../facts/index.ts';
import { toRecordedCaveat, toRecordedFact, toRecordedSource } from '../trace/index.ts';
import type { Issue, IssueName, KeptDataset, KeptFact } from './issue.ts';

/** What the manifest keeps of a dataset. */
export function toKeptDataset({ sources, facts, caveats }: Dataset): KeptDataset {
  return {
    sources: [...sources.values()].map(toRecordedSource),
    facts: [...facts.values()].map(toKeptFact),
    caveats: [...caveats.values()].map(toRecordedCaveat),
  };
}

function toKeptFact(fact: Fact): KeptFact {
  return { ...toRecordedFact(fact), ...(fact.formerly && { formerly: fact.formerly }) };
}

/** A dataset as an issue, to be compared with an earlier one. */
export function toIssue({ title, date }: IssueName, { sources, facts, caveats }: Dataset): Issue {
  return {
    ...{ title, date, facts },
    sources: new Map([...sources].map(([id, source]) => [id, toRecordedSource(source)])),
    caveats: new Map([...caveats].map(([id, caveat]) => [id, toRecordedCaveat(caveat)])),
  };
}
