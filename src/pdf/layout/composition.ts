import type { Charts } from '../../chart/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { DerivationEntry, DocumentInfo, Flow, SourceEntry } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { Picture, Pictures } from '../../image/index.ts';
import type { FontBook } from '../../text/index.ts';
import type { TextStyleName, Theme } from '../../theme/index.ts';
import type { Piece } from './atom.ts';
import type { BrokenTextCache } from './broken-lines.ts';
import type { ElementDraft, StructureBuilder } from './structure.ts';

/** What a brief is laid out with. */
export interface BriefContext {
  readonly document: DocumentInfo;
  readonly dataset: Dataset;
  readonly charts: Charts;
  readonly theme: Theme;
  readonly fonts: FontBook;
  /** The images that the document shows; those with faults are left out. None unless given. */
  readonly pictures?: Pictures;
  /** The image at the foot of the cover. */
  readonly logo?: Logo;
}

/** An image with the words that stand for it. */
export interface Logo {
  readonly picture: Picture;
  readonly alt: string;
}

/** A part of the page that text is set into: left edge and width. */
export interface Frame {
  readonly x: number;
  readonly width: number;
}

/** An entry for outline and contents, in order of the text. `level` 0 is a section. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  readonly destination: string;
  /** A section's own entry. */
  readonly section?: boolean;
}

/** All entries of a brief, known before anything is laid out, and the destination of each node that has one. */
export interface OutlinePlan {
  readonly entries: readonly OutlineEntry[];
  readonly destinations: ReadonlyMap<Flow, string>;
}

/** Page numbers that the layout before this one came to, counted from 1: by destination, and by mark for its first print. */
export interface KnownPages {
  readonly destinations: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, number>;
  /** Marks that stand on further pages, too. */
  readonly recurring: ReadonlySet<string>;
  /** Nothing is known yet: numbers of two digits are printed to hold their place. */
  readonly first?: boolean;
}

/** What one pass of the layout carries along; counters and lists grow as nodes are laid out. */
export interface Composition {
  readonly context: BriefContext;
  readonly structure: StructureBuilder;
  readonly diagnostics: Diagnostic[];
  readonly known: KnownPages;
  readonly outline: OutlinePlan;
  /** Texts of the passes before, which come out the same. */
  readonly brokenTexts: BrokenTextCache;
  /** What each mark stands for, by its destination. */
  readonly references: ReadonlyMap<string, SourceEntry | DerivationEntry>;
  readonly counts: { section: number; headingLevel: number };
  /** Footnotes by their number, as they are set. */
  readonly footnotes: Map<number, Piece>;
  /** The cover is a band over the first page of text, not a page: it holds nothing but its title, or there is one section alone. */
  readonly light: boolean;
  /** What such a band has as its title; undefined without one. */
  readonly bandTitle: string | undefined;
  /** One section alone, so that contents list the headings in it. */
  readonly single: boolean;
}

/** Where and how a node is laid out. */
export interface Setting {
  readonly composition: Composition;
  /** Element that the node's own elements go into. */
  readonly parent: ElementDraft;
  /** Column of running text. */
  readonly frame: Frame;
  /** Width that tables, figures and tiles may take. */
  readonly full: Frame;
  /** Style of running text here. */
  readonly text: TextStyleName;
  /** Side column, where there is one. */
  readonly side?: Frame;
  readonly inSection: boolean;
  /** Inside an item of a list, where another list follows closely. */
  readonly inItem?: boolean;
}
