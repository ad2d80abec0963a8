import { dim } from '../../diagnostics/index.ts';
import type { BreakdownRole, Explanation, RelatedFact, TouchingCaveat } from '../../pipeline/index.ts';
import { leftWidth } from '../columns.ts';
import { fillWords } from '../wrap-words.ts';
import { formatPairs, formatPart, type Pair } from './parts.ts';

/** Deepest step of a computation that is still set further in than the one before. */
const deepest = 8;

/** The caveats that touch a fact: what each is called, how much it matters, its text. */
export function formatCaveats({ caveats }: Explanation, color: boolean): readonly string[] {
  const lines = caveats.flatMap((caveat) => [
    ...formatPairs([[caveat.id, describeCaveat(caveat)]], { indent: 2 }),
    ...fillWords(caveat.text, 4).map((line) => dim(line, color)),
  ]);
  return formatPart('caveats', lines, color);
}

function describeCaveat({ severity, kind, through = [] }: TouchingCaveat): string {
  return [severity, kind, ...(through.length === 0 ? [] : [`through ${through.join(', ')}`])].join(' · ');
}

/** What a fact is computed from, step by step: each operand, and under it its own computation and operands. */
export function formatOperands({ fact, operands }: Explanation, color: boolean): readonly string[] {
  if (fact.kind !== 'observation' || fact.derivation === undefined) return [];
  const steps = stepsOf(fact.derivation.operands, new Map(operands.map((operand) => [operand.id, operand])));
  const lines = [...fillWords(fact.derivation.computation, 2), ...formatSteps(steps, color)];
  return formatPart('computed from', lines, color);
}

/** What is computed from a fact, each with its computation. */
export function formatDerived({ derived }: Explanation, color: boolean): readonly string[] {
  const steps = derived.map((related) => ({ related, depth: 0, again: false }));
  return formatPart('figures computed from it', formatSteps(steps, color), color);
}

/** A related fact on its line. */
interface Step {
  readonly related: RelatedFact;
  /** How far it is set in. */
  readonly depth: number;
  /** Whether its own operands stand further up. */
  readonly again: boolean;
}

/** Operands with theirs under them; what is an operand more than once is followed the first time. */
function stepsOf(ids: readonly string[], known: ReadonlyMap<string, RelatedFact>): readonly Step[] {
  const seen = new Set<string>();
  const follow = (id: string, depth: number): readonly Step[] => {
    const related = known.get(id);
    if (related === undefined) return [];
    const { operands = [] } = related;
    const again = operands.length > 0 && seen.has(id);
    seen.add(id);
    const below = again ? [] : operands.flatMap((each) => follow(each, depth + 1));
    return [{ related, depth: Math.min(depth, deepest), again }, ...below];
  };
  return ids.flatMap((id) => follow(id, 0));
}

function formatSteps(steps: readonly Step[], color: boolean): readonly string[] {
  const rows = steps.map(({ related, depth, again }) => ({
    related,
    again,
    head: `${'  '.repeat(depth)}${related.id}`,
  }));
  const width = leftWidth(rows.map(({ head }) => head));
  return rows.flatMap(({ related: { text, computation }, again, head }) => {
    const words = again ? `${text}, as above` : text;
    const own = again ? undefined : computation;
    return [
      ...formatPairs([[head, words]], { indent: 2, width }),
      ...formatPairs([['', own]], { indent: 2, width }).map((line) => dim(line, color)),
    ];
  });
}

/** The breakdowns that a fact belongs to, and what it is there. */
export function formatBreakdowns({ fact, breakdowns }: Explanation, color: boolean): readonly string[] {
  const rows = breakdowns.map((breakdown): Pair => [breakdown.id, describeRole(breakdown, fact.id)]);
  return formatPart('breakdowns', formatPairs(rows, { indent: 2 }), color);
}

function describeRole({ role, total, parts, relation }: BreakdownRole, fact: string): string {
  const compared = relation === 'compared' ? ', only set side by side' : '';
  if (role === 'total') return `the total of ${parts.join(', ')}${compared}`;
  if (role === 'residual') return `what ${parts.join(', ')} leave of ${total}`;
  const others = parts.filter((part) => part !== fact);
  return `a part of ${total}${others.length === 0 ? '' : ` beside ${others.join(', ')}`}${compared}`;
}
