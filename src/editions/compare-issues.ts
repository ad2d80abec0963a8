import type { Fact } from '../facts/index.ts';
import { formatFact, operandsOf } from '../facts/index.ts';
import type { RecordedCaveat } from '../trace/index.ts';
import type { Changes, FactChange } from './changes.ts';
import { titleIn } from './describe-changes.ts';
import type { Issue } from './issue.ts';

/**
 * Compares two issues of a pack, fact by fact and caveat by caveat. A fact is the same one under its id or under one that it had formerly,
 * as long as it is of the same kind. What only the later as-of date tells apart has not changed.
 */
export function compareIssues(before: Issue, after: Issue): Changes {
  const pairs = pairFacts(before, after);
  const kept = new Set(pairs.map((pair) => pair.before.id));
  const known = new Set(pairs.map((pair) => pair.after.id));
  const renamed = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  return {
    before: { title: before.title, date: before.date },
    after: { title: after.title, date: after.date },
    revised: pairs.filter(isRevised),
    added: [...after.facts.values()].filter(({ id }) => !known.has(id)),
    withdrawn: [...before.facts.values()].filter(({ id }) => !kept.has(id)),
    resourced: pairs.filter((pair) => isResourced(pair, { before, after })),
    reworded: pairs.filter((pair) => wordsOf(pair.before) !== wordsOf(pair.after)),
    caveats: compareCaveats({ before, after }, renamed),
  };
}

function pairFacts(before: Issue, after: Issue): readonly FactChange[] {
  return [...after.facts.values()].flatMap((fact) => {
    const ids = [fact.id, ...(fact.formerly ?? [])];
    const old = ids.flatMap((id) => before.facts.get(id) ?? []).find(({ kind }) => kind === fact.kind);
    return old === undefined ? [] : [{ before: old, after: fact }];
  });
}

function isRevised({ before, after }: FactChange): boolean {
  return standingOf(before) !== standingOf(after);
}

/** What a fact says apart from its words. */
function standingOf(fact: Fact): string {
  if (fact.kind === 'observation') return `${formatFact(fact, 'full').text} ${fact.unitMeasure}`;
  const when = fact.kind === 'event' ? [fact.date, fact.time] : [];
  return JSON.stringify([fact.modality, fact.horizon, fact.period, ...when]);
}

function isResourced(
  { before, after }: FactChange,
  issues: { readonly before: Issue; readonly after: Issue },
): boolean {
  const isDerived = operandsOf(after).length > 0 || operandsOf(before).length > 0;
  return !isDerived && (titleIn(issues.before, before) !== titleIn(issues.after, after) || before.at !== after.at);
}

/** The words of a fact that make its claim. */
export function wordsOf(fact: Fact): string {
  return fact.kind === 'observation' ? fact.indicator : fact.text;
}

function compareCaveats(
  { before, after }: { readonly before: Issue; readonly after: Issue },
  renamed: ReadonlyMap<string, string>,
): Changes['caveats'] {
  const isSame = (old: RecordedCaveat, now: RecordedCaveat) =>
    caveatText(old, (id) => renamed.get(id) ?? id) === caveatText(now, (id) => id);
  return {
    added: [...after.caveats.values()].filter(({ id }) => !before.caveats.has(id)),
    resolved: [...before.caveats.values()].filter(({ id }) => !after.caveats.has(id)),
    changed: [...after.caveats.values()].flatMap((now) => {
      const old = before.caveats.get(now.id);
      return old === undefined || isSame(old, now) ? [] : [{ before: old, after: now }];
    }),
  };
}

function caveatText({ kind, severity, text, facts }: RecordedCaveat, idNow: (id: string) => string): string {
  return JSON.stringify([kind, severity, text, [...facts].map(idNow).sort()]);
}
