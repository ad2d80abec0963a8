import type { PlotBox } from '../layout.ts';
import type { PlacedLabel } from '../line/line-layout.ts';
import type { Spot } from '../placement.ts';

/** The label of a part outside of the ring, tied to it by a line. */
export interface PartLabel extends PlacedLabel {
  /** From the ring to the label. */
  readonly leader: readonly [Spot, Spot];
}

/** The layout of a ring of parts. */
export interface ArcLayout extends PlotBox {
  readonly mark: 'arc';
  /** Of the ring. */
  readonly center: Spot;
  readonly labels: readonly PartLabel[];
  /** The total, in the middle of the ring. */
  readonly total: PlacedLabel | undefined;
}
