import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { nameFix, nearestName } from '../input/index.ts';
import type { Fact, Observation } from './dataset.ts';
import type { DerivationRequest } from './derivation-request.ts';
import { toDerived } from './to-derived.ts';

/** What became of the requests, each under its id. */
export interface Derived {
  readonly figures: ReadonlyMap<string, Observation>;
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** What operands may be. */
export interface Stated {
  /** Facts of the data files that are right. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Every id that the data files define, right or wrong, so that a wrong fact is not called unknown as well. */
  readonly known: ReadonlySet<string>;
  /** False when a file could not be read at all, so that an id may well be one of its own. */
  readonly complete: boolean;
}

/** Whether an id names nothing, as far as that can be told. */
export function isUnknown(id: string, { known, complete }: Pick<Stated, 'known' | 'complete'>): boolean {
  return complete && !known.has(id);
}

interface Work extends Stated {
  readonly requests: ReadonlyMap<string, DerivationRequest>;
  readonly figures: Map<string, Observation>;
  readonly diagnostics: Map<string, Diagnostic[]>;
  /** Requests that came to nothing. */
  readonly failed: Set<string>;
  /** Residuals that are zero or below, and so no facts. */
  readonly absent: Set<string>;
}

/** Computes every request, operands first; a request that rests on itself, or on nothing known, is reported. */
export function derive(requests: readonly DerivationRequest[], stated: Stated): Derived {
  const byId = new Map(requests.map((request) => [request.id, request]));
  const work: Work = {
    ...stated,
    requests: byId,
    figures: new Map(),
    diagnostics: new Map(),
    failed: new Set(),
    absent: new Set(),
  };
  for (const request of requests) resolve(request, work, []);
  return work;
}

function resolve(request: DerivationRequest, work: Work, open: readonly string[]): void {
  const { id } = request;
  if (work.figures.has(id) || work.failed.has(id) || work.absent.has(id)) return;
  const operands = request.of.map((operand, position) =>
    operandOf({ request, operand, position }, work, [...open, id]),
  );
  const found = operands.filter((operand) => operand !== undefined);
  // A cycle found below has already failed this request, too.
  if (found.length < operands.length || work.failed.has(id)) {
    work.failed.add(id);
    return;
  }
  const { value, diagnostics } = toDerived(request, found);
  for (const diagnostic of diagnostics) report(work, id, diagnostic);
  if (value === undefined) work.failed.add(id);
  else if (request.onlyPositive && !isPositive(value)) work.absent.add(id);
  else work.figures.set(id, value);
}

interface OperandUse {
  readonly request: DerivationRequest;
  readonly operand: string;
  readonly position: number;
}

function operandOf(use: OperandUse, work: Work, open: readonly string[]): Observation | undefined {
  const { request, operand } = use;
  const inner = work.requests.get(operand);
  if (inner !== undefined && open.includes(operand)) {
    reportCycle(use, work, open.slice(open.indexOf(operand)));
    return undefined;
  }
  if (inner !== undefined) resolve(inner, work, open);
  const found = work.figures.get(operand) ?? work.facts.get(operand);
  if (found?.kind === 'observation') return found;
  const place = request.placeOfOperand(use.position);
  if (found !== undefined) {
    const kind = found.kind === 'event' ? 'an event' : 'a statement';
    report(work, request.id, diagnose('not-a-figure', { id: operand, kind }, { place }));
  } else if (work.absent.has(operand) || isUnknown(operand, work)) {
    const known = [...work.known].filter((id) => id !== request.id);
    const fix = nameFix({ name: operand, place }, known, 'id');
    report(
      work,
      request.id,
      diagnose('unknown-operand', { id: operand, nearest: nearestName(operand, known) }, { place, fix }),
    );
  }
  return undefined;
}

function reportCycle({ request, operand, position }: OperandUse, work: Work, cycle: readonly string[]): void {
  const place = request.placeOfOperand(position);
  report(work, request.id, diagnose('derivation-cycle', { ids: [...cycle, operand] }, { place }));
  for (const id of cycle) work.failed.add(id);
}

function isPositive({ value }: Observation): boolean {
  return !value.startsWith('-') && /[1-9]/.test(value);
}

function report(work: Work, id: string, diagnostic: Diagnostic): void {
  work.diagnostics.set(id, [...(work.diagnostics.get(id) ?? []), diagnostic]);
}
