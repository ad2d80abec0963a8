import type { Charts } from '../../chart/index.ts';
import type { DocumentInfo, Mark } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { Pictures } from '../../image/index.ts';
import type { FontBook } from '../../text/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Brand } from '../brand/brand.ts';
import type { Metrics } from '../fit/measure.ts';
import type { LayoutDefinition, LayoutRole, PlaceholderDefinition, PlaceholderKey } from '../grid/layout.ts';
import type { Rectangle } from '../xml/units.ts';

/** What deciding a deck needs besides its document. */
export interface PresentationContext {
  readonly document: DocumentInfo;
  readonly dataset: Dataset;
  readonly charts: Charts;
  readonly theme: Theme;
  readonly fonts: FontBook;
  /** The images that the document shows; those with faults are left out. None unless given. */
  readonly pictures?: Pictures;
  /** What the deck stands on. Default: a base made from the theme. */
  readonly brand?: Brand;
}

/** The same with what is derived from it once for the whole deck. */
export interface DeckContext extends PresentationContext {
  readonly metrics: Metrics;
  readonly layouts: ReadonlyMap<LayoutRole, LayoutDefinition>;
  /** Slides are so narrow that what usually stands below tiles gets slides of its own. */
  readonly cramped: boolean;
  /** Where drawings stand under a headline, EMU. */
  readonly canvas: Rectangle;
  /** The marks behind each fact, as the document numbers them. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Id of the slide that lists the sources, if there is one. */
  readonly sourcesSlide: string | undefined;
  /** Id of the slide that lists the contents, if there is one. */
  readonly contentsSlide: string | undefined;
  /** Entries of the contents; slide numbers are known only when all slides are there. */
  readonly contents: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly title: string;
  readonly slide: string;
  readonly number: number;
}

/** Whether a layout has a place for something that decks can do without. */
export function hasPlaceholder(role: LayoutRole, key: PlaceholderKey, context: DeckContext): boolean {
  return context.layouts.get(role)?.placeholders.some((definition) => definition.key === key) ?? false;
}

/** A placeholder of a layout. Throws for one that the layout does not have. */
export function placeholderOf(role: LayoutRole, key: PlaceholderKey, context: DeckContext): PlaceholderDefinition {
  const found = context.layouts.get(role)?.placeholders.find((definition) => definition.key === key);
  if (found === undefined) throw new Error(`layout ${role} has no placeholder ${key}`);
  return found;
}
