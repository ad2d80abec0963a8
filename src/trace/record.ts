import type { Fact, Source } from '../facts/index.ts';

/** Version of the shape of the record; goes up when a reader of the old shape would be misled. */
export const recordVersion = 1;

/** Where on a page or slide a figure stands. */
export type FigurePart =
  /** Words of the page or slide: text, headings, tables, tiles, timelines. */
  | 'text'
  /** A bar or label of a chart. */
  | 'chart'
  /** Speaker notes. */
  | 'notes';

/** One print of a fact. */
export interface PrintedFigure {
  readonly fact: string;
  /** As printed: `over $185 billion`; of a bar its label, without the name of its series; empty where a bar has no label. */
  readonly text: string;
  /** Number of the page or slide, from 1. */
  readonly number: number;
  readonly part: FigurePart;
  /** Number of the mention in the document, from 1; absent for what charts draw. Leads to the template's line. */
  readonly mention?: number;
  /** Id of the chart that draws it. */
  readonly chart?: string;
  /**
   * Of a chart: the decimal text of the cell and the cache, in the chart's unit. Absent where no cell holds the figure: a share stands
   * in a label alone, and the cells of a span hold years.
   */
  readonly decimal?: string;
  /** In a deck: the shape that holds it. */
  readonly shape?: RecordedShape;
}

/** A shape of a slide; of speaker notes, the one on the slide's notes page that holds them. Both ids stay what they are when slides are moved. */
export interface RecordedShape {
  /** `id` of the slide in the list of slides (ISO/IEC 29500-1 §19.2.1.33). */
  readonly slide: number;
  /** `id` of the shape on its slide or notes page. */
  readonly id: number;
  readonly name: string;
}

/** Words with a figure that a template declares not to be a fact. */
export interface RecordedLiteral {
  readonly text: string;
  readonly because: string;
}

/** A source as a file carries it. */
export type RecordedSource = Omit<Source, 'place' | 'places'>;

/** A fact as a file carries it, with its computation where it was derived. */
export type RecordedFact = Recorded<Fact>;

/** How long a fact holds, what it was called before and which cell it was read from change what is told, never what is written. */
type Recorded<T> = T extends Fact ? Omit<T, 'place' | 'validFor' | 'formerly' | 'table'> : never;

/** A caveat as a file carries it. */
export interface RecordedCaveat {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly facts: readonly string[];
  readonly text: string;
}

/**
 * What a finished file carries so that a reader who has nothing else can follow its figures: every print of a fact, the facts (with the
 * operands of derived ones), their sources and the caveats that touch them. A PDF holds it as an associated file in JSON (PDF/A-3,
 * ISO 19005-3 §6.8), a deck as a custom XML part (ISO/IEC 29500-1 §15.2.5).
 */
export interface TraceRecord {
  readonly schemaVersion: number;
  readonly document: {
    readonly name: string;
    readonly title: string;
    readonly edition: string;
    readonly asOf: string;
    readonly status: string;
    readonly language: string;
    /** First eight hex digits of the hash of the data that the document rests on. */
    readonly datasetHash: string;
  };
  readonly sources: readonly RecordedSource[];
  readonly facts: readonly RecordedFact[];
  readonly caveats: readonly RecordedCaveat[];
  readonly literals: readonly RecordedLiteral[];
  /** In reading order. */
  readonly printed: readonly PrintedFigure[];
}
