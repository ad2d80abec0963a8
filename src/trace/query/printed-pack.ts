import type { Place } from '../../diagnostics/index.ts';
import type { FactReference } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { TraceRecord } from '../record.ts';

/** A brief or deck as far as it prints facts. */
export interface PrintingDocument {
  readonly file: string;
  readonly unit: 'pages' | 'slides';
  /** Numbers of the pages or slides, from 1, that each fact is printed, drawn or cited on. */
  readonly printed: ReadonlyMap<string, readonly number[]>;
  /** Every print of a fact. */
  readonly record: Pick<TraceRecord, 'printed'>;
  /** Its mentions of facts by number, each with its place in a template. */
  readonly mentions: ReadonlyMap<number, Pick<FactReference, 'fact' | 'form' | 'place'>>;
  /** The places in templates that cite a fact and print nothing of it, by its id. */
  readonly citations: ReadonlyMap<string, readonly Place[]>;
}

/** A chart as far as it prints facts. */
export interface DrawingChart {
  /** Ids of every fact that it draws or prints in its title, subtitle or note. */
  readonly facts: readonly string[];
  /** Of its file. */
  readonly place: Place;
}

/** A dataset and everything that the outputs of its pack print of it. */
export interface PrintedPack {
  readonly dataset: Dataset;
  /** Ids of the stated facts whose evidence was looked up in the text of its source. */
  readonly lookedUp: ReadonlySet<string>;
  readonly documents: readonly PrintingDocument[];
  /** By id. */
  readonly charts: ReadonlyMap<string, DrawingChart>;
  /** Files that show a chart alone. */
  readonly pictures: readonly { readonly chart: string; readonly file: string }[];
  /** False when errors or a choice of outputs kept something out, so that what is printed nowhere is not known. */
  readonly complete: boolean;
}
