import { dim } from '../../diagnostics/index.ts';
import type { Explanation } from '../../pipeline/index.ts';
import { formatPlace } from '../report-places.ts';
import type { Pair } from './parts.ts';
import { formatPairs } from './parts.ts';

type Fact = Explanation['fact'];

/** What the data files say of a fact, a line a field; fields that it does not have are left out. */
export function formatData({ fact, status, source }: Explanation, color: boolean): readonly string[] {
  const rows: readonly Pair[] = [
    ['value', fact.kind === 'observation' ? describeValue(fact) : undefined],
    ['counted', fact.kind === 'observation' ? fact.counted?.join(', ') : undefined],
    ['date', fact.kind === 'event' ? describeMoment(fact) : undefined],
    ['status', status.join(', ')],
    ['said by', fact.saidBy],
    ['horizon', fact.horizon],
    ['period', fact.period],
    ['area', describeAreas(fact)],
    ['as of', fact.validFor === undefined ? fact.asOf : `${fact.asOf}, valid for ${fact.validFor}`],
    ['source', source === undefined ? fact.source : `${source.title} (${fact.source})`],
    ['at', fact.at],
    ['evidence', fact.kind === 'observation' && fact.derivation ? undefined : `“${fact.evidence}”`],
    ['note', fact.note],
    ['stands in', formatPlace(fact.place)],
  ];
  return formatPairs(rows, { indent: 0, style: (label) => dim(label, color) });
}

/** As the data have it: `approximately 76.4 billion USD`. */
function describeValue({
  qualifier,
  value,
  unitMultiplier,
  unitMeasure,
}: Extract<Fact, { kind: 'observation' }>): string {
  const multiplier = unitMultiplier === 'unit' ? [] : [unitMultiplier];
  return [...(qualifier === undefined ? [] : [qualifier]), value, ...multiplier, unitMeasure].join(' ');
}

function describeMoment({ date, time }: Extract<Fact, { kind: 'event' }>): string | undefined {
  return date === undefined && time === undefined ? undefined : [date ?? [], time ?? []].flat().join(', ');
}

function describeAreas({ referenceArea, counterpartArea }: Fact): string | undefined {
  if (counterpartArea === undefined) return referenceArea;
  return referenceArea === undefined
    ? `counterpart ${counterpartArea}`
    : `${referenceArea}, counterpart ${counterpartArea}`;
}
