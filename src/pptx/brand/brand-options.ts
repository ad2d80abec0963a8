import type { DiagnosticPosition, Place } from '../../diagnostics/index.ts';
import type { BrandRole, Theme } from '../../theme/index.ts';
import type { LayoutNames } from './choose-layouts.ts';

/** What reading a brand needs besides its bytes. */
export interface BrandOptions {
  /** Name of the file, for diagnostics. */
  readonly file: string;
  /** The theme of the pack, which the brand's fonts are laid over. */
  readonly theme: Theme;
  /** Layouts for roles by their names. Default: none, all are found by their placeholders. */
  readonly layouts?: LayoutNames;
  /** Where the pack names the file. Default: nowhere. */
  readonly place?: Place;
  /** Where the pack names the layout of a role. Default: `place`. */
  readonly placeOf?: (role: BrandRole) => Place;
}

/** Where diagnostics of the whole file stand. */
export function positionOf({ place }: Pick<BrandOptions, 'place'>): DiagnosticPosition {
  return place === undefined ? {} : { place };
}
