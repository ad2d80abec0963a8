import type { Xml } from '../xml/element.ts';

/** What a shape is called in its file. */
export interface ShapeName {
  /** Unique on its slide; stays when slides are moved. */
  readonly id: number;
  readonly name: string;
}

/** A shape of a slide with its markup. */
export interface WrittenShape extends ShapeName {
  readonly xml: Xml;
}
