import type { Scene } from '../chart/index.ts';
import type { Picture } from '../image/index.ts';

/**
 * A laid out brief as plain data: what is drawn where on each page, and the logical structure it belongs to.
 * Lengths are points, y grows downwards from the top edge of the page. Terms follow ISO 32000-1 §14.7 and §14.8.
 */

/** Standard structure types (ISO 32000-1 §14.8.4) that a brief uses. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span';

/** Where a link leads: a named destination of the brief or an address, and what a screen reader says of it. */
export interface LinkTarget {
  readonly destination?: string;
  readonly url?: string;
  readonly contents: string;
}

/** One element of the structure tree, in logical order. */
export interface StructureElement {
  /** Unique in the brief; draws name their element by it. */
  readonly id: number;
  readonly type: StructureType;
  readonly children: readonly StructureElement[];
  /** Set inside the text of its parent: it takes its place among the parent's content when drawn. */
  readonly inline?: boolean;
  readonly language?: string;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly columnSpan?: number;
  readonly listNumbering?: 'None' | 'Disc' | 'Decimal' | 'LowerAlpha';
  /** `ID` of a Note. */
  readonly noteId?: string;
  readonly link?: LinkTarget;
}

/** Id of the structure element that a draw belongs to, or the kind of artifact (ISO 32000-1 §14.8.2.2) that it is. */
export type Owner = number | 'pagination' | 'layout';

interface Draw {
  readonly owner: Owner;
}

/** A run of text in one style, ready to be shaped word by word. */
export interface TextDraw extends Draw {
  readonly op: 'text';
  readonly text: string;
  readonly x: number;
  /** The baseline of the line, before `rise`. */
  readonly y: number;
  readonly rise: number;
  readonly width: number;
  readonly face: string;
  readonly size: number;
  readonly color: string;
  readonly features: readonly string[];
  readonly tracking: number;
  /** Id of the fact that it prints, whole or in part. */
  readonly fact?: string;
  /** Number of the mention that it prints, from 1; the draws of one make up its words. Absent where no figure is printed (the form `indicator`). */
  readonly mention?: number;
  /** The space at its end only parts it from the next line, which goes on inside the same word. */
  readonly joined?: boolean;
  /** A hyphen where a word is divided: to whoever reads or copies the text it is none (ISO 32000-1 §14.8.2.2.3). */
  readonly softHyphen?: true;
}

export interface LineDraw extends Draw {
  readonly op: 'line';
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
  readonly color: string;
}

/** Filled when it has `fill`, outlined when it has `stroke`. */
export interface RectangleDraw extends Draw {
  readonly op: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly dash?: readonly number[];
}

/** A circle around (x, y). */
export interface CircleDraw extends Draw {
  readonly op: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
}

/** Draws of the same owner that follow are cut to the rectangle, until `unclip`. */
export interface ClipDraw extends Draw {
  readonly op: 'clip';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface UnclipDraw extends Draw {
  readonly op: 'unclip';
  readonly x: number;
  readonly y: number;
}

/** A chart with its upper left corner at (x, y). */
export interface SceneDraw extends Draw {
  readonly op: 'scene';
  /** Id of the chart. */
  readonly chart: string;
  readonly x: number;
  readonly y: number;
  readonly scene: Scene;
}

/** An image with its upper left corner at (x, y), scaled to a size. */
export interface ImageDraw extends Draw {
  readonly op: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
}

export type PageDraw = TextDraw | LineDraw | RectangleDraw | CircleDraw | ClipDraw | UnclipDraw | SceneDraw | ImageDraw;

/** A rectangle on the page that leads where its Link element says; one for each line of the link. */
export interface LinkArea {
  readonly element: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BriefPage {
  readonly draws: readonly PageDraw[];
  readonly links: readonly LinkArea[];
  /** Ids of the facts printed, drawn or cited on the page, in reading order, without repeats. */
  readonly facts: readonly string[];
  /** Height between the end of the text and the foot margin: what a reader sees as an empty page bottom. */
  readonly unused: number;
}

/** A place that links lead to. `page` counts from 0. */
export interface Destination {
  readonly name: string;
  readonly page: number;
  readonly y: number;
}

export interface OutlineItem {
  readonly title: string;
  readonly destination: string;
  readonly children: readonly OutlineItem[];
}

export interface BriefMetadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** BCP 47. */
  readonly language: string;
  /** Seconds since 1970, for both dates of the file. */
  readonly epoch: number;
}

export interface Brief {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly BriefPage[];
  readonly structure: StructureElement;
  readonly outline: readonly OutlineItem[];
  /** In byte order of their names. */
  readonly destinations: readonly Destination[];
  readonly metadata: BriefMetadata;
}
