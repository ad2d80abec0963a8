import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';

/** Faults told of a file whose characters or syntax are wrong: one open bracket makes each later line a fault. */
const faultLimit = 10;

/**
 * Tells the first faults of a file, and how many more there are.
 *
 * @param faults in the order of the file; gone through once, so that millions of them need no memory
 */
export function firstFaults<Fault>(faults: Iterable<Fault>, tell: (fault: Fault) => Diagnostic): readonly Diagnostic[] {
  const told: Diagnostic[] = [];
  let count = 0;
  for (const fault of faults) {
    if (count <= faultLimit) told.push(tell(fault));
    count += 1;
  }
  const next = told[faultLimit];
  if (next === undefined || count === told.length) return told;
  const position = next.place === undefined ? {} : { place: next.place };
  return [...told.slice(0, faultLimit), diagnose('further-faults', { count: count - faultLimit }, position)];
}
