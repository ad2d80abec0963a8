import type { Theme } from '../../theme/index.ts';
import type { BasePackage } from '../base/base-package.ts';
import type { LayoutDefinition, LayoutRole } from '../grid/layout.ts';
import type { Rectangle } from '../xml/units.ts';
import type { BrandReport } from './brand-report.ts';

/** A brand's file as far as decks need it: what slides are grafted onto, and what their text is fitted into. */
export interface Brand {
  /** The masters, layouts, theme, media and fonts of the file; none of its slides. */
  readonly base: BasePackage;
  /** The theme of the pack with the brand's fonts. */
  readonly theme: Theme;
  /** How large its slides are beside those of the grid: decks are decided for the grid and written this much larger. */
  readonly scale: number;
  /** What each layout of the deck is on this brand, on slides of the size of the grid. */
  readonly layouts: ReadonlyMap<LayoutRole, LayoutDefinition>;
  /** Where drawings stand on slides with a headline, EMU on slides of the size of the grid. */
  readonly canvas: Rectangle;
  /** Lines hold so little that what usually stands below tiles needs slides of its own. */
  readonly cramped: boolean;
  readonly report: BrandReport;
}
