import type { Modality, Observation, ObservationStatus, Qualifier } from './dataset.ts';
import { modalities } from './dataset.ts';
import type { DerivationRequest } from './derivation-request.ts';

/** What a derived figure takes over from its operands. */
export type Inherited = Pick<Observation, 'source' | 'at' | 'asOf' | 'modality' | 'observationStatus'> &
  Partial<Pick<Observation, 'referenceArea' | 'counterpartArea' | 'horizon' | 'period'>>;

/**
 * The source of the first operand, the places of all, the latest state of affairs, the weakest modality, and the areas that all share.
 * A sum or difference keeps the time that its operands share, a remainder that of its total; a share, rate or ratio has none.
 */
export function inheritance({ operation }: DerivationRequest, operands: readonly Observation[]): Inherited {
  const dated = operation === 'remainder' ? operands.slice(0, 1) : operands;
  const keepsTime = operation === 'sum' || operation === 'difference' || operation === 'remainder';
  return {
    source: operands[0]?.source ?? '',
    at: [...new Set(operands.map((operand) => operand.at))].join('; '),
    asOf:
      operands
        .map((operand) => operand.asOf)
        .sort()
        .at(-1) ?? '',
    modality: weakestModality(operands.map((operand) => operand.modality)),
    observationStatus: weakestStatus(operands.map((operand) => operand.observationStatus)),
    ...shared(operands, 'referenceArea'),
    ...shared(operands, 'counterpartArea'),
    ...(keepsTime ? { ...shared(dated, 'horizon'), ...shared(dated, 'period') } : {}),
  };
}

/** The last of the modalities in their order from the firmest to the weakest. */
function weakestModality(found: readonly Modality[]): Modality {
  return modalities.findLast((modality) => found.includes(modality)) ?? 'reported';
}

/** A forecast when projected, an estimate when the source calls it one, else normal (SDMX CL_OBS_STATUS F, E, A). */
export function statusOf(modality: Modality, qualifier: Qualifier | undefined): ObservationStatus {
  if (modality === 'projected') return 'F';
  return qualifier === 'estimated' ? 'E' : 'A';
}

function weakestStatus(found: readonly ObservationStatus[]): ObservationStatus {
  return (['F', 'E'] as const).find((status) => found.includes(status)) ?? 'A';
}

function shared<Field extends 'referenceArea' | 'counterpartArea' | 'horizon' | 'period'>(
  operands: readonly Observation[],
  field: Field,
): { readonly [Name in Field]?: string } {
  const [value, ...others] = new Set(operands.map((operand) => operand[field]));
  return (others.length === 0 && value !== undefined ? { [field]: value } : {}) as {
    readonly [Name in Field]?: string;
  };
}
