import type { Breakdown } from './dataset.ts';

/** A breakdown whose parts are shown without what they leave over. */
export interface HiddenResidual {
  readonly breakdown: string;
  /** Id of the total. */
  readonly total: string;
  /** Id of the derived figure that holds what is left over. */
  readonly residual: string;
}

/** The stated breakdowns of which all parts are shown together, and the residual is not. */
export function hiddenResiduals(
  shown: ReadonlySet<string>,
  breakdowns: ReadonlyMap<string, Breakdown>,
): readonly HiddenResidual[] {
  return [...breakdowns.values()].flatMap(({ id, total, parts, residual }) => {
    const isHidden = residual !== undefined && !shown.has(residual) && parts.every((part) => shown.has(part));
    return isHidden ? [{ breakdown: id, total, residual }] : [];
  });
}
