import type { Difference, Fact, Observation } from '../facts/index.ts';
import { differenceBetween, operandsOf } from '../facts/index.ts';
import type { RecordedCaveat } from '../trace/index.ts';
import type { CaveatChange, Changes, FactChange } from './changes.ts';
import { wordsOf } from './compare-issues.ts';
import { describeCaveatChange, describeDifference, describeSources, describeStanding } from './describe-changes.ts';
import type { Issue, IssueName } from './issue.ts';

/** What is reported of a fact or caveat, in the order of the reports. */
export const changeKinds = [
  'revised',
  'reworded',
  'added',
  'withdrawn',
  'resourced',
  'caveat-added',
  'caveat-changed',
  'caveat-resolved',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A figure in its parts, as the data have it. */
export type FigureValue = Pick<
  Observation,
  'value' | 'unitMeasure' | 'unitMultiplier' | 'qualifier' | 'modality' | 'horizon' | 'period'
>;

/** One thing that is different between two issues, in words and, of figures, in parts. */
export interface ReportedChange {
  readonly kind: ChangeKind;
  /** Of the fact or caveat, in the later issue where it has it. */
  readonly id: string;
  /** The id that a fact had in the earlier issue, where that was another one. */
  readonly formerly?: string;
  /** Set for a figure that the pack computes: it follows its operands. */
  readonly derived?: true;
  /** What a figure measures, or the words of a statement, event or caveat. */
  readonly label: string;
  /** As printed, or as worded, or where it was taken from; absent of what is new. */
  readonly before?: string;
  /** The same in the later issue; absent of what is gone. */
  readonly after?: string;
  /** `+$5bn (+2.8%)`, `not comparable`; absent where nothing has moved. */
  readonly change?: string;
  readonly difference?: Difference;
  /** Of a figure, in parts. */
  readonly values?: { readonly before?: FigureValue; readonly after?: FigureValue };
}

/** Two issues and all that is different between them. */
export interface ChangeReport {
  readonly before: IssueName;
  readonly after: IssueName;
  readonly changes: readonly ReportedChange[];
}

/** Puts changes into words, kind by kind. */
export function toChangeReport(
  changes: Changes,
  issues: { readonly before: Issue; readonly after: Issue },
): ChangeReport {
  const { before, after, revised, reworded, added, withdrawn, resourced, caveats } = changes;
  return {
    before,
    after,
    changes: [
      ...revised.map(reportRevised),
      ...reworded.map((pair) => ({
        ...nameOf('reworded', pair),
        before: wordsOf(pair.before),
        after: wordsOf(pair.after),
      })),
      ...added.map((fact) => ({
        ...oneFact('added', fact),
        after: describeStanding(fact),
        ...values({ after: fact }),
      })),
      ...withdrawn.map((fact) => ({
        ...oneFact('withdrawn', fact),
        before: describeStanding(fact),
        ...values({ before: fact }),
      })),
      ...resourced.map((pair) => {
        const [was, is] = describeSources(pair, issues);
        return { ...nameOf('resourced', pair), before: was, after: is };
      }),
      ...caveats.added.map((caveat) => oneCaveat('caveat-added', caveat)),
      ...caveats.changed.map(reportCaveat),
      ...caveats.resolved.map((caveat) => oneCaveat('caveat-resolved', caveat)),
    ],
  };
}

function reportRevised(pair: FactChange): ReportedChange {
  const { before, after } = pair;
  const change = describeDifference(pair);
  const difference =
    before.kind === 'observation' && after.kind === 'observation' ? differenceBetween(before, after) : undefined;
  return {
    ...nameOf('revised', pair),
    before: describeStanding(before),
    after: describeStanding(after),
    ...(change !== '' && { change }),
    ...(difference && { difference }),
    ...values(pair),
  };
}

function reportCaveat({ before, after }: CaveatChange): ReportedChange {
  return {
    ...oneCaveat('caveat-changed', after),
    ...(before.text !== after.text && { before: before.text, after: after.text }),
    change: describeCaveatChange({ before, after }),
  };
}

function nameOf(kind: ChangeKind, { before, after }: FactChange): ReportedChange {
  return { ...oneFact(kind, after), ...(before.id !== after.id && { formerly: before.id }) };
}

function oneFact(kind: ChangeKind, fact: Fact): ReportedChange {
  return { kind, id: fact.id, ...(operandsOf(fact).length > 0 && { derived: true as const }), label: wordsOf(fact) };
}

function oneCaveat(kind: ChangeKind, { id, text }: RecordedCaveat): ReportedChange {
  return { kind, id, label: text };
}

function values(facts: { readonly before?: Fact; readonly after?: Fact }): Pick<ReportedChange, 'values'> {
  const [before, after] = [facts.before, facts.after].map((fact) =>
    fact?.kind === 'observation' ? figureOf(fact) : undefined,
  );
  if (before === undefined && after === undefined) return {};
  return { values: { ...(before && { before }), ...(after && { after }) } };
}

function figureOf({
  value,
  unitMeasure,
  unitMultiplier,
  qualifier,
  modality,
  horizon,
  period,
}: Observation): FigureValue {
  return {
    ...{ value, unitMeasure, unitMultiplier, modality },
    ...(qualifier && { qualifier }),
    ...(horizon && { horizon }),
    ...(period && { period }),
  };
}
