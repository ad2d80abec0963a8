import type { Place } from '../diagnostics/index.ts';
import type { PieceKind, ReadFile } from './read-back.ts';
import type {
  PrintedFigure,
  RecordedCaveat,
  RecordedFact,
  RecordedLiteral,
  RecordedSource,
  TraceRecord,
} from './record.ts';

/** Whether a finished file still prints what its record says that it prints. */
export type Standing =
  /** Its words stand there, and a chart has its number. */
  | 'stands'
  /** The words are not there any more, or the chart has another number: somebody has changed the file. */
  | 'changed'
  /** Its page or slide is not in the file any more. */
  | 'gone'
  /** A bar of a brief without a label: only its length shows the figure, and that cannot be read back. */
  | 'unlabelled';

/** A print of a fact in a finished file. */
export interface TracedFigure extends Omit<PrintedFigure, 'number'> {
  /** Number of the page or slide as the file has it now, from 1; absent where it is gone. */
  readonly number?: number;
  readonly standing: Standing;
  /** Place in the template that prints it, where that is known. */
  readonly template?: Place;
}

/** A fact, with words that say it whole. */
export type TracedFact = RecordedFact & {
  /** A figure as the source puts it (`over $185 billion by 2030 (projected)`), a statement's or event's own words, with date and time. */
  readonly words: string;
};

/** A place in a finished file. */
export interface TextPlace {
  /** Number of the page or slide, from 1. */
  readonly number: number;
  readonly kind: PieceKind;
}

/** What was looked for, and where it stands whether or not a fact prints it. */
export interface TextSearch {
  readonly text: string;
  /** In the order of the file; of each page or slide every kind once. */
  readonly stands: readonly TextPlace[];
  /** Words that a template declares not to be a fact and that hold it. */
  readonly literals: readonly RecordedLiteral[];
  /** Whether no figure matches, and those are given instead that were computed from facts that do. */
  readonly throughOperands: boolean;
}

/** The figures of a finished file, and what they come from. */
export interface Trace {
  readonly unit: ReadFile['unit'];
  /** Pages or slides of the file. */
  readonly extent: number;
  readonly document: TraceRecord['document'];
  /** How many prints of facts there are in all. */
  readonly printed: number;
  /** In the order of the file as it is now; those that are gone last. */
  readonly figures: readonly TracedFigure[];
  /** The facts that the figures print, in the order of the figures, then those that they were computed from. */
  readonly facts: readonly TracedFact[];
  /** The sources of the facts, in the order of the facts. */
  readonly sources: readonly RecordedSource[];
  /** The caveats that touch the facts. */
  readonly caveats: readonly RecordedCaveat[];
  /** Where only what matches a text was asked for. */
  readonly search?: TextSearch;
}
