import type { BaseLayout } from '../base/base-package.ts';
import type { PlaceholderDefinition, PlaceholderKey } from '../grid/layout.ts';
import type { Parts } from '../package/parts.ts';
import type { Relationships } from '../package/relationships.ts';
import type { TextContext } from './text-body.ts';

/** The slide that is being written and the package it goes into. */
export interface SlideContext extends TextContext {
  readonly parts: Parts;
  readonly links: Relationships;
  readonly layout: BaseLayout;
  /** What the deck decided of a placeholder: its place, and its styles for one that the layout lacks. */
  readonly definition: (key: PlaceholderKey) => PlaceholderDefinition | undefined;
  /** Size of the slide beside those of the grid. */
  readonly scale: number;
  readonly nextId: () => number;
  /** The name that a shape of the slide gets where it wants another one: none stands twice. */
  readonly nameFor: (wanted: string) => string;
  /** Part name of a slide by its id. */
  readonly slidePart: (id: string) => string | undefined;
  /** Number of the next chart of the deck. */
  readonly nextChart: () => number;
  readonly epoch: number;
}
