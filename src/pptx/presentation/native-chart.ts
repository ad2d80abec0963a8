import type { ChartFill } from '../../chart/index.ts';
import type { ColorRole } from '../../theme/index.ts';

/** A label in the pieces that PowerPoint keeps live: the value field between fixed words, and a grey text from a cell. */
export interface NativeLabel {
  /** Name of the series on a line of its own above the value. */
  readonly name?: string;
  /** Before the value field: `over `, or a series name. */
  readonly prefix: string;
  /** Number format of the value field (`#,##0.0`); absent where the label is `prefix` alone. */
  readonly format?: string;
  /** After the value field: `bn`. */
  readonly suffix: string;
  /** Printed grey, kept in a cell of the workbook. */
  readonly secondary?: string;
  /** The grey text stands on a second line. */
  readonly stacked?: boolean;
  /** Not bold: a name, no figure. */
  readonly isPlain?: boolean;
  /** Which number of a point the value field shows: the one along the axis, or else the one up the axis. */
  readonly shows?: 'x';
  /** Of the mark of a line; or where a column has it, if not where the others of its series have theirs. */
  readonly side?: 'above' | 'below' | 'left' | 'right' | 'outside' | 'inside' | 'base';
  /** Moved down by this part of the frame, or up where it is negative. */
  readonly drop?: number;
}

export interface NativePoint {
  /** Decimal text of the cell and the cache. */
  readonly decimal: string;
  readonly fill: ChartFill;
  /** Drawn with a stronger outline. */
  readonly emphasised?: boolean;
  /** Of a part of a ring, a point or a column, where a series has many colours. Default: that of its series. */
  readonly color?: ColorRole;
  /** Diameter of its mark, points. Default: that of its chart. */
  readonly markSize?: number;
  /** A line only begins here: another series has the mark and the label of this figure. */
  readonly isJoint?: boolean;
  /** Absent where the bar has no room for one. */
  readonly label?: NativeLabel;
  readonly fact: string;
}

export interface NativeSeries {
  readonly name: string;
  /** Colour of its solid points and of outlines; `none` for series that only push others along or carry labels. */
  readonly color: ColorRole | 'none';
  readonly points: readonly (NativePoint | null)[];
  /** `inside` in the middle of the bar, `outside` at its end, `base` at its start (totals behind a stack); of lines `above`. */
  readonly labels: 'inside' | 'outside' | 'base' | 'above';
  /** The legend does not list it: it goes on another one. */
  readonly isUnlisted?: boolean;
  /** A line with marks; absent for bars. */
  readonly line?: NativeLine;
}

/** How a line is drawn. */
export interface NativeLine {
  /** A preset of DrawingML, such as `sysDash`; absent for a line drawn through. */
  readonly dash?: string;
  /** Points. Default: that of lines. */
  readonly width?: number;
  /** Only the marks are drawn. */
  readonly isHidden?: boolean;
}

/** Numbers along the horizontal axis, in place of categories. */
export interface NativeAcross {
  /** Decimal text, aligned with the categories; `null` where a category has none. */
  readonly decimals: readonly (string | null)[];
  readonly min: number;
  readonly max: number;
  /** Between the numbers that are printed. */
  readonly step: number;
  /** They are figures with cells of their own beside the categories; else the categories themselves, years. */
  readonly isValue: boolean;
  /** What figures of their own measure, with the unit: in the title of the axis and in the head of their column. */
  readonly title?: NativeTitle;
}

/** The title of an axis, flush with one of its ends. Fractions of the frame. */
export interface NativeTitle {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Pairs of figures, one row a series: what its points are, and where they begin. */
export interface NativeRow {
  /** Names of the points of a row: heads of the columns, and over the marks. */
  readonly heads: readonly string[];
  /** The row over whose marks the heads stand. */
  readonly headsOver: number;
  /** The heads have room over their marks, else they stand beside them. */
  readonly areHeadsApart: boolean;
  /** Where the line stands from which the rows are read. */
  readonly begins: number;
}

/** A ring of parts: what stands in the middle, and the list of its parts. Fractions of the frame. */
export interface NativeRing {
  /** Lines, the figure first. */
  readonly total: readonly string[];
  readonly center: { readonly x: number; readonly y: number };
  readonly totalSize: { readonly w: number; readonly h: number };
  readonly list: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** A band between two figures a category. */
export interface NativeBand {
  /** Aligned with the categories; `null` where the band is not. */
  readonly ends: readonly ({ readonly low: NativeEnd; readonly high: NativeEnd } | null)[];
}

/** An end of a band: a figure of one of the lines. */
export type NativeEnd = Pick<NativePoint, 'decimal' | 'fact'>;

/** A print of a fact in a chart: a bar with its label, a total, a share, a figure in a name. */
export interface NativeFigure {
  readonly fact: string;
  /** Qualifier, number and unit of its label, as printed: `over 741`. Empty where the bar has no room for a label. */
  readonly text: string;
  /** Decimal text of its cell. Absent where no cell holds the figure alone: shares stand in labels, others in names, the cells of spans hold years. */
  readonly decimal?: string;
}

/** One row of the workbook's sheet of sources. */
export interface WorkbookSource {
  readonly fact: string;
  readonly indicator: string;
  readonly printed: string;
  readonly asOf: string;
  /** Title of the source; of what this pack computed, the titles of all sources that its operands are from. */
  readonly source: string;
  readonly at: string;
  readonly evidence: string;
}

/** An axis of values; `ticks` is how far apart those are that it prints. Default: none are. */
export interface NativeAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks?: number;
  /** Of an axis of points. */
  readonly title?: NativeTitle;
}

/** A chart with everything that its part and its workbook hold. */
export interface NativeChart {
  readonly id: string;
  readonly name: string;
  /** Alt text. */
  readonly description: string;
  readonly orient: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  /** Head of the category column: unit of the numbers. Empty where the heads of the columns say it. */
  readonly unitLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** What it prints, category by category: each bar and its share, then the total; last what stands in names. */
  readonly figures: readonly NativeFigure[];
  readonly axis: NativeAxis;
  /** The axis of the lines, at the right, where they have another one than the bars. */
  readonly second?: NativeAxis;
  readonly across?: NativeAcross;
  /** Between the ends of the first lines. */
  readonly band?: NativeBand;
  /** The only series is a ring. */
  readonly ring?: NativeRing;
  /** Each series is a row of its own. */
  readonly rows?: NativeRow;
  /** Inner plot area as fractions of the frame. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** The names of the categories stand slanted below their columns. */
  readonly slanted?: boolean;
  /** Per cent of the width of a bar. */
  readonly gapWidth: number;
  readonly legend: boolean;
  /** Points. */
  readonly labelSize: number;
  readonly sources: readonly WorkbookSource[];
}
