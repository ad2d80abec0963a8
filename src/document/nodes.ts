/**
 * The document model: mdast (https://github.com/syntax-tree/mdast) with a few nodes of our own.
 * Names and fields follow mdast where it has the node; the own nodes say so.
 */
import type { Place } from '../diagnostics/index.ts';
import type { Literal, Mark, Node, Phrasing, Text } from './phrasing-nodes.ts';

export type * from './phrasing-nodes.ts';

export interface Heading extends Node {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3;
  /** Own field, from `## headline {layout="comparison"}`: the layout of the slide that it begins, and where it is named. Briefs pass over it. */
  readonly layout?: { readonly name: string; readonly place: Place };
  readonly children: readonly Phrasing[];
}

export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly children: readonly Phrasing[];
}

export interface Blockquote extends Node {
  readonly type: 'blockquote';
  readonly children: readonly Flow[];
}

export interface List extends Node {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly children: readonly ListItem[];
}

export interface ListItem extends Node {
  readonly type: 'listItem';
  readonly children: readonly Flow[];
}

/** mdast's table, with a title and unit of our own (from `:::table{title="…" unit="…"}`). */
export interface Table extends Node {
  readonly type: 'table';
  readonly id?: string;
  /** Counts the tables of the document that have a title, from 1; absent before `toMarked`. */
  readonly number?: number;
  readonly title: readonly Phrasing[];
  /** Second line under the title: unit and as-of. */
  readonly subtitle: readonly Phrasing[];
  /** A note under the table, before its sources. */
  readonly note: readonly Phrasing[];
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Node {
  readonly type: 'tableRow';
  /**
   * `group`: only the first cell has text and it is strong; it heads the rows below.
   * `sub`: the first cell began with `↳`, which is dropped. `total`: the first cell is strong and others have text.
   * `residual`: the first cell began with `~`, which is dropped (amounts without a stated use).
   */
  readonly role: 'head' | 'body' | 'group' | 'sub' | 'total' | 'residual';
  readonly children: readonly TableCell[];
}

export interface TableCell extends Node {
  readonly type: 'tableCell';
  readonly children: readonly Phrasing[];
}

/** Own node, `:::standfirst`. The paragraph between a headline and the text. */
export interface Standfirst extends Node {
  readonly type: 'standfirst';
  readonly children: readonly Phrasing[];
}

/** Own node, `:::kpis`. Tiles; each list item has the lines label, value, note. */
export interface Kpis extends Node {
  readonly type: 'kpis';
  readonly tiles: readonly Kpi[];
}

export interface Kpi extends Node {
  readonly label: readonly Phrasing[];
  readonly value: readonly Phrasing[];
  readonly note: readonly Phrasing[];
}

/** Own node, `:::findings`. Each list item has a line with the figure and then the sentence. */
export interface Findings extends Node {
  readonly type: 'findings';
  readonly items: readonly Finding[];
}

export interface Finding extends Node {
  readonly figure: readonly Phrasing[];
  readonly text: readonly Phrasing[];
}

/** Own node, `:::timeline{from=2025 to=2030}`. Each list item has the lines when, figure, text. `when` is a year, a span `2025/2030`, or empty (`-`) where no year is stated. */
export interface Timeline extends Node {
  readonly type: 'timeline';
  readonly from: number;
  readonly to: number;
  readonly title: readonly Phrasing[];
  readonly items: readonly TimelineItem[];
}

export interface TimelineItem extends Node {
  readonly start?: number;
  readonly end?: number;
  readonly figure: readonly Phrasing[];
  readonly text: readonly Phrasing[];
}

/** Own node, `::chart{#id}`. Everything a reader sees in words; how it is drawn is in the chart itself, found by `chart`. */
export interface ChartFigure extends Node {
  readonly type: 'chart';
  /** Id of the chart, unique in the pack. */
  readonly chart: string;
  /** Counts the charts of the document, from 1; absent before `toMarked`. */
  readonly number?: number;
  /** The finding. */
  readonly title: readonly Phrasing[];
  /** Measure, unit, as-of. */
  readonly subtitle: readonly Phrasing[];
  /** Printed under the chart, before its sources: what the hatch means, what is not added up. */
  readonly note: readonly Phrasing[];
  /** Ids of the facts drawn in it. */
  readonly facts: readonly string[];
  /** Declared literals in the names that it draws; absent where there are none. */
  readonly literals?: readonly Literal[];
  /** Alt text with the numbers. */
  readonly description: string;
  /** Marks for the source line (filled by `toMarked`). */
  readonly marks: readonly Mark[];
}

/** mdast's image, but a block of its own: an image of the pack, in a brief alone. */
export interface Image extends Node {
  readonly type: 'image';
  /** Path of the file in the pack. */
  readonly path: string;
  /** What stands for it; holds no facts. */
  readonly alt: readonly Text[];
}

/** The words of a chart as the template room gets them, to make a `ChartFigure` where `::chart{#id}` stands. */
export type ChartHead = Pick<
  ChartFigure,
  'chart' | 'title' | 'subtitle' | 'note' | 'facts' | 'literals' | 'description'
>;

/** Own node, `:::aside{title="Read with care"}`. A side note that stands beside the block before it; in a deck the commentary column. */
export interface Aside extends Node {
  readonly type: 'aside';
  readonly title: readonly Phrasing[];
  readonly children: readonly Flow[];
}

/** Own node, `:::callout{title="What to watch"}`. */
export interface Callout extends Node {
  readonly type: 'callout';
  readonly title: readonly Phrasing[];
  readonly children: readonly Flow[];
}

/** Own node, `:::columns`; columns are separated by `---`. */
export interface Columns extends Node {
  readonly type: 'columns';
  readonly columns: readonly (readonly Flow[])[];
}

/** Own node, `::caveats` (all that touch a fact printed in the document) or `::caveats{section=economic}`. Filled by `toMarked`. */
export interface Caveats extends Node {
  readonly type: 'caveats';
  readonly section?: string;
  /** Under each caveat all of its facts, or only those that the document prints elsewhere; all unless set. */
  readonly facts?: 'all' | 'printed';
  readonly items: readonly CaveatEntry[];
}

/** A caveat as listed in the data notes, with its facts as printed and marked. */
export interface CaveatEntry {
  readonly caveat: string;
  readonly severity: 'note' | 'read-with-care' | 'do-not-combine';
  readonly kind: string;
  readonly text: string;
  readonly facts: readonly (readonly Phrasing[])[];
}

/** Own node, `::changes`. What is different from the earlier edition, as blocks; without any where no earlier edition is named. */
export interface ChangeListing extends Node {
  readonly type: 'changes';
  /** Date of the earlier edition as printed: `1 February 2025`; absent where there is none. */
  readonly since?: string;
  /** Ids of the facts that carry the mark of change wherever the document prints them outside of the listing. */
  readonly changed: readonly string[];
  readonly children: readonly Flow[];
}

/** Own node, `::sources`. Filled by `toMarked`. */
export interface Sources extends Node {
  readonly type: 'sources';
  readonly sources: readonly SourceEntry[];
  readonly derivations: readonly DerivationEntry[];
}

/** What one numbered mark stands for: a place in a source and the evidence of the printed facts found there. */
export interface SourceEntry {
  readonly mark: Mark;
  readonly sourceTitle: string;
  readonly at: string;
  readonly asOf: string;
  readonly evidence: readonly string[];
  readonly facts: readonly string[];
}

/** What one lettered mark stands for: a computation and the marks of its operands. */
export interface DerivationEntry {
  readonly mark: Mark;
  readonly indicator: string;
  readonly computation: string;
  readonly operandMarks: readonly Mark[];
  readonly fact: string;
}

/** Own node, `::contents`. The renderers number it themselves. */
export interface Contents extends Node {
  readonly type: 'contents';
}

/** Own node, `:::cover{title="…" standfirst="…"}`; in a deck the title slide. */
export interface Cover extends Node {
  readonly type: 'cover';
  readonly kicker: readonly Phrasing[];
  readonly title: readonly Phrasing[];
  readonly standfirst: readonly Phrasing[];
  readonly children: readonly Flow[];
}

/** Own node, `:::closing`; the last slide of a deck, nothing in a brief. The first heading is its title. */
export interface Closing extends Node {
  readonly type: 'closing';
  readonly title: readonly Phrasing[];
  readonly children: readonly Flow[];
}

/** Own node, `:::notes`. Speaker notes of the slide it stands on; left out of a brief. */
export interface Notes extends Node {
  readonly type: 'notes';
  readonly children: readonly Flow[];
}

/** Own node, `::pagebreak`. */
export interface PageBreak extends Node {
  readonly type: 'pagebreak';
}

/** mdast, `[^1]: …`, but one paragraph. `toMarked` puts it behind the block that refers to it, and drops it where none does. */
export interface FootnoteDefinition extends Node {
  readonly type: 'footnoteDefinition';
  readonly identifier: string;
  /** As in `FootnoteReference`. */
  readonly number?: number;
  readonly children: readonly Phrasing[];
}

/** Own node, `:::section{#economic title="Economic"}`. The kicker above its headlines, a `Sect` in the PDF, a PowerPoint section in the deck. */
export interface Section extends Node {
  readonly type: 'section';
  readonly id: string;
  readonly title: string;
  readonly children: readonly Flow[];
}

export type Flow =
  | Heading
  | Paragraph
  | Blockquote
  | List
  | Table
  | Standfirst
  | Kpis
  | Findings
  | Timeline
  | ChartFigure
  | Image
  | Aside
  | Callout
  | Columns
  | Caveats
  | ChangeListing
  | Sources
  | Contents
  | Cover
  | Closing
  | Notes
  | PageBreak
  | FootnoteDefinition
  | Section;

/** The root of one brief or one deck. */
export interface Root {
  readonly type: 'root';
  readonly children: readonly Flow[];
}

/** Every node type, for registries that must answer for each. */
export type FlowType = Flow['type'];
export type PhrasingType = Phrasing['type'];
