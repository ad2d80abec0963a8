import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { z } from '../input/index.ts';
import type { Breakdown } from './dataset.ts';
import type { DerivationRequest } from './derivation-request.ts';
import type { Stated } from './derive.ts';
import type { Entry } from './entries.ts';
import { figureNamed } from './named-figure.ts';
import type { breakdownSchema } from './schema.ts';

/** An entry of `breakdowns:` with the section of its file. */
export interface BreakdownEntry extends Entry<z.output<typeof breakdownSchema>> {
  readonly section: string;
}

/** Checks what can be told without values: that total and parts are figures, each named once, and only stated totals have a residual. */
export function checkBreakdownIds(entry: BreakdownEntry, stated: Stated): readonly Diagnostic[] {
  const { value, placeOf } = entry;
  const { total, parts, relation } = value;
  const diagnostics = [total, ...parts].flatMap((id, position) => [
    ...figureNamed(id, stated, position === 0 ? placeOf('total') : placeOf('parts', position - 1)).diagnostics,
  ]);
  for (const [position, part] of parts.entries()) {
    const place = placeOf('parts', position);
    if (part === total) diagnostics.push(diagnose('breakdown-total-in-parts', { total }, { place }));
    if (parts.indexOf(part) < position) diagnostics.push(diagnose('breakdown-part-twice', { part }, { place }));
  }
  if (relation === 'compared' && value.residual !== undefined) {
    diagnostics.push(diagnose('residual-not-for-compared', {}, { place: placeOf('residual') }));
  }
  return diagnostics;
}

/**
 * The derivation that gives the residual of a stated breakdown: an entry of `derived:` that subtracts the same parts from the same
 * total, else one of its own, called `<breakdown>-residual`.
 */
export function residualOf(
  entry: BreakdownEntry,
  declared: readonly DerivationRequest[],
): DerivationRequest | undefined {
  const { id, section, value, place, placeOf } = entry;
  if (value.relation !== 'stated') return undefined;
  const label = value.residual ?? 'not itemised';
  return (
    declared.find((request) => isRemainderOf(request, value)) ?? {
      id: residualId(id),
      section,
      indicator: `${capitalise(label)}: what the parts of ${id} leave of the total`,
      label: capitalise(label),
      operation: 'remainder',
      of: [value.total, ...value.parts],
      place,
      placeOfOperand: (position) => (position === 0 ? placeOf('total') : placeOf('parts', position - 1)),
      placeOfField: () => placeOf('parts'),
      onlyPositive: true,
    }
  );
}

/** Id of the residual of a breakdown that has no entry in `derived:`. */
export function residualId(breakdown: string): string {
  return `${breakdown}-residual`;
}

function isRemainderOf(request: DerivationRequest, { total, parts }: Pick<Breakdown, 'total' | 'parts'>): boolean {
  const [first, ...rest] = request.of;
  const sameParts = rest.length === parts.length && rest.every((part) => parts.includes(part));
  return request.operation === 'remainder' && first === total && sameParts;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
