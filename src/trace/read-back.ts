/** What a piece of a finished file is. */
export type PieceKind =
  /** Words of a page or of a shape. */
  | 'text'
  /** Labels and captions that a chart holds in words. */
  | 'chart'
  /** An alternative text. */
  | 'alt'
  /** Speaker notes. */
  | 'notes';

/** Words that stand together in a finished file. */
export interface ReadPiece {
  readonly kind: PieceKind;
  /**
   * As the file has them: lines end where they end there, cells of a table are set apart by tabs. Between two draws or runs there is
   * white space unless they belong to one word, so a figure may hold some anywhere (compare without it), and never touches the source
   * mark behind it.
   */
  readonly text: string;
  /** In a deck: `id` of the shape on its slide. */
  readonly shape?: number;
}

/** A number of a native chart as the file holds it twice. */
export interface ReadCell {
  /** `id` of the chart's shape on its slide. */
  readonly shape: number;
  readonly series: string;
  readonly category: string;
  /**
   * What PowerPoint shows without opening the workbook. Decimal text as it stands: Office writes 8.2 as `8.1999999999999993` where
   * somebody has edited the chart, so numbers are equal when they are the same double.
   */
  readonly cached: string;
  /**
   * Where the workbook has it: `Sheet1!B2`, `'Our data'!B2`; the formula as it stands where it names no cells, as in decks saved by
   * LibreOffice. Absent where the chart holds the number itself.
   */
  readonly cell?: string;
  /** What the workbook has there; absent where it has nothing, or there is none. */
  readonly value?: string;
}

/** A page or a slide as a reader program finds it. */
export interface ReadLeaf {
  /** From 1, as the file has them now. */
  readonly number: number;
  /** `id` of the slide in the list of slides; absent for pages. */
  readonly slide?: number;
  readonly pieces: readonly ReadPiece[];
  /** Of the native charts; none on a page. */
  readonly cells: readonly ReadCell[];
  /** Ids of the facts that the sheets of sources behind its native charts name. */
  readonly workbookFacts: readonly string[];
}

/** A finished file, read back from its bytes alone. */
export interface ReadFile {
  readonly unit: 'page' | 'slide';
  readonly title: string;
  readonly leaves: readonly ReadLeaf[];
  /**
   * The record that it carries, as it stands in the file: JSON of a PDF, XML of a deck. Empty where it is too damaged to be read, which is
   * told then; absent where the file carries none.
   */
  readonly record?: string;
}
