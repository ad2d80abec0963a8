import type { Place } from '../../diagnostics/index.ts';
import type { Picture } from '../../image/index.ts';
import type { ColorRole } from '../../theme/index.ts';
import type { LayoutRole, PlaceholderKey } from '../grid/layout.ts';
import type { Rectangle } from '../xml/units.ts';
import type { NativeChart } from './native-chart.ts';

/** Where a run leads when it is clicked. */
export type RunLink = { readonly slide: string } | { readonly url: string };

/** The fact that words print. */
export interface RunFigure {
  readonly fact: string;
  /** Number of the mention in the document, as `toMarked` counts them. */
  readonly mention?: number;
}

/** A run of text. What is left out comes from the placeholder. `text` of `\n` is a forced line ending. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: ColorRole;
  readonly font?: 'major' | 'minor';
  /** Per cent of the size above the baseline; the run is set smaller. */
  readonly raise?: number;
  /** Points. */
  readonly tracking?: number;
  readonly link?: RunLink;
  /** Set where the run prints a fact, or a piece of one. */
  readonly figure?: RunFigure;
  /** Nothing but a figure parts it from the run before: a reader sees one piece, and the file has one run. */
  readonly continues?: true;
}

/** A paragraph. What is left out comes from the placeholder's level. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** From 0. */
  readonly level?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Points. */
  readonly before?: number;
  /** Per cent. */
  readonly line?: number;
  /** `none` drops the level's bullet and indent; a number starts or continues a numbered list. */
  readonly bullet?: 'none' | { readonly startAt: number };
  readonly rightToLeft?: boolean;
}

export interface TextContent {
  readonly kind: 'text';
  readonly paragraphs: readonly Paragraph[];
  /** Size of the first level in points where fitting shrank it; others shrink along. */
  readonly size?: number;
  /** Right inset in EMU that makes a title break where it reads best. */
  readonly rightInset?: number;
  /** The whole shape leads to a slide; `tip` says where. With a mark it leads to the slide that lists it, once that is known. */
  readonly link?: { readonly slide: string; readonly tip: string; readonly mark?: string };
}

export interface DeckTableCell {
  readonly runs: readonly Run[];
}

export interface DeckTableRow {
  readonly role: 'head' | 'body' | 'group' | 'sub' | 'total' | 'residual';
  /** Height in EMU, enough for its lines. */
  readonly height: number;
  readonly cells: readonly DeckTableCell[];
}

/** A table that fits its slide. */
export interface TableContent {
  readonly kind: 'table';
  readonly name: string;
  /** Alt text. */
  readonly description: string;
  /** `list` has small grey capitals as its head (findings, contents). */
  readonly style: 'figures' | 'list';
  /** EMU; their sum is the width of the table. */
  readonly widths: readonly number[];
  readonly align: readonly ('left' | 'right' | 'center')[];
  /** Points. */
  readonly size: number;
  /** The first row is the head. */
  readonly rows: readonly DeckTableRow[];
}

export interface ChartContent {
  readonly kind: 'chart';
  readonly chart: NativeChart;
}

/** An image of the pack. */
export interface PictureContent {
  readonly kind: 'picture';
  readonly name: string;
  /** Alt text. */
  readonly description: string;
  /** Pixels go into the file as they are, shapes as shapes. */
  readonly picture: Picture;
}

export type PlaceholderContent = TextContent | TableContent | ChartContent | PictureContent;

/** A filled placeholder. */
export interface FilledPlaceholder {
  readonly placeholder: PlaceholderKey;
  readonly content: PlaceholderContent;
  /** Where the content is smaller than its placeholder (a table, a picture, or a text that makes room for a callout). */
  readonly box?: Rectangle;
}

/** A free-form shape. Lengths are points. */
export interface FreeShape {
  readonly preset: 'rect' | 'ellipse' | 'line';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly fill?: ColorRole;
  readonly line?: {
    readonly color: ColorRole;
    readonly width: number;
    readonly dash?: boolean;
    readonly arrow?: boolean;
  };
  readonly paragraphs?: readonly Paragraph[];
  /** Insets of the text, across and down. */
  readonly inset?: readonly [number, number];
  readonly anchor?: 'top' | 'middle';
  /** Carries no meaning of its own. */
  readonly decorative: boolean;
}

/** Free-form shapes that belong together under one alt text. */
export interface Drawing {
  readonly name: string;
  readonly description: string;
  readonly shapes: readonly FreeShape[];
}

/** A paragraph of speaker notes: plain words in which only the figures are told apart. Without runs it is an empty line. */
export interface NoteParagraph {
  readonly runs: readonly Pick<Run, 'text' | 'figure'>[];
}

/** One slide, decided: nothing is measured or chosen after this. */
export interface Slide {
  /** Unique in the deck; links lead to it. */
  readonly id: string;
  readonly layout: LayoutRole;
  /** Plain text of the title. */
  readonly title: string;
  /** In reading order; the title is first. */
  readonly placeholders: readonly FilledPlaceholder[];
  readonly drawings: readonly Drawing[];
  /** Speaker notes. */
  readonly notes: readonly NoteParagraph[];
  /** Ids of the facts printed on it or in its notes, in order, without repeats. */
  readonly facts: readonly string[];
  /** Template line that it comes from. */
  readonly place: Place;
}

/** A PowerPoint section. */
export interface SlideSection {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** A deck, decided: pure data from which `renderPptx` writes the file. */
export interface Presentation {
  readonly name: string;
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** BCP 47. */
  readonly language: string;
  /** Words of the footer and date placeholders. */
  readonly footer: string;
  readonly date: string;
  /** Seconds since 1970 that stand in the file instead of the clock. */
  readonly epoch: number;
  readonly sections: readonly SlideSection[];
}
