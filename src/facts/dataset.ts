import type { Place } from '../diagnostics/index.ts';

/** How the source puts a thing. Ordered from the firmest to the weakest, which is the order derived figures inherit by. */
export const modalities = ['reported', 'committed', 'proposed', 'projected', 'characterised'] as const;
export type Modality = (typeof modalities)[number];

/** How exact the source says a figure is. `over`, `surpassing` and `exceeding` are lower bounds. */
export const qualifiers = [
  'approximately',
  'about',
  'estimated',
  'over',
  'surpassing',
  'exceeding',
  'reaching',
  'up to',
  'under',
  'at least',
] as const;
export type Qualifier = (typeof qualifiers)[number];

export const unitMultipliers = ['unit', 'thousand', 'million', 'billion', 'trillion'] as const;
export type UnitMultiplier = (typeof unitMultipliers)[number];

/** Status of an observation in the words of SDMX's code list CL_OBS_STATUS: normal, forecast, estimated. */
export type ObservationStatus = 'A' | 'F' | 'E';

/** A document that facts are taken from. Its text is not part of the pack. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** ISO date of the state of affairs that the source describes. */
  readonly asOf: string;
  readonly publisher?: string;
  readonly url?: string;
  /** SHA-256 of the source's text, lower-case hex, so that a changed source is noticed. */
  readonly sha256?: string;
  /** What a reader must know about the source as a whole, in own words. */
  readonly note?: string;
  /** Parts of its text, in order, and the few words that each begins with. */
  readonly places?: readonly SourcePart[];
  readonly place: Place;
}

/** A part of a source's text, up to where the next one begins. */
export interface SourcePart {
  /** As `at` begins for the facts that stand in it: `Overview table`. */
  readonly name: string;
  /** Its first few words, to the letter. */
  readonly begins: string;
}

interface FactBase {
  /** Unique in the pack, kebab-case. */
  readonly id: string;
  /** Name of the facts file without its ending: `bilateral`, `economic`, `forecast`. */
  readonly section: string;
  /** Id of the source. */
  readonly source: string;
  /** Place in the source: a table row or a paragraph, in the pack's own words. Facts with the same source and `at` share one mark. */
  readonly at: string;
  /** The few words of the source that hold the fact. */
  readonly evidence: string;
  /** ISO date. */
  readonly asOf: string;
  /** How long the fact holds from `asOf`: an ISO 8601-1 duration such as `P1Y`; absent where it does not say. Never printed. */
  readonly validFor?: string;
  /** Ids that it had in earlier editions, so that it is the same fact there. Never printed. */
  readonly formerly?: readonly string[];
  readonly modality: Modality;
  /** Who said it, where the source says so. */
  readonly saidBy?: string;
  /** SDMX reference area as ISO 3166-1 alpha-2 or a name. */
  readonly referenceArea?: string;
  readonly counterpartArea?: string;
  /** By when, as the source states it: `2028`. */
  readonly horizon?: string;
  /** Over which span, as the source states it: `2025/2030`. */
  readonly period?: string;
  readonly note?: string;
  /** Where the fact stands in its data file. */
  readonly place: Place;
}

/** A figure. */
export interface Observation extends FactBase {
  readonly kind: 'observation';
  /** What is measured, in own words, usable as a label: "U.S. trade deficit with Japan". */
  readonly indicator: string;
  /** A shorter label for tiles and chart categories; the indicator where none is given. */
  readonly label?: string;
  /** Decimal text exactly as written in the data file (`76.4`, `2.10`); never a binary float. */
  readonly value: string;
  /** `USD`, `USD/yr`, `%`, `jobs`, `min`, `years`, `assets` …; one of the known units. */
  readonly unitMeasure: string;
  readonly unitMultiplier: UnitMultiplier;
  readonly qualifier?: Qualifier;
  readonly observationStatus: ObservationStatus;
  /** Words of the source for the things that this pack counted itself, where the source gives no number; as many as `value`. */
  readonly counted?: readonly string[];
  /** Path of the file whose cell holds the figure, where its evidence is the text of that cell: a number whose unit stands elsewhere. */
  readonly table?: string;
  /** Present when this pack computed the figure; such a figure has a letter, not a number, as its mark. */
  readonly derivation?: Derivation;
}

/** What somebody said, promised or did. */
export interface Statement extends FactBase {
  readonly kind: 'statement';
  readonly text: string;
}

/** Something that happened at a time. */
export interface HistoricalEvent extends FactBase {
  readonly kind: 'event';
  readonly text: string;
  /** ISO date, where the source gives one. */
  readonly date?: string;
  /** `HH:MM`, local time, where the source gives one. */
  readonly time?: string;
}

export type Fact = Observation | Statement | HistoricalEvent;

export const operations = ['share', 'sum', 'remainder', 'difference', 'ratio', 'growth', 'cagr'] as const;
export type Operation = (typeof operations)[number];

/** How a figure was computed from others. */
export interface Derivation {
  readonly operation: Operation;
  /** Ids of observations, in the order the operation reads them. */
  readonly operands: readonly string[];
  /** The computation in figures, ready to print: `520 − (240 + 180) = 100`. */
  readonly computation: string;
}

/** Amounts beside a total. */
export interface Breakdown {
  readonly id: string;
  readonly total: string;
  readonly parts: readonly string[];
  /** `stated`: the source says these are the total's parts, so the residual is shown. `compared`: only set side by side; no residual, no shares, no stack. */
  readonly relation: 'stated' | 'compared';
  /** Label of the residual of a stated breakdown. */
  readonly residualLabel?: string;
  /** Id of the derived observation that holds the residual of a stated breakdown; absent when the parts use up the total. */
  readonly residual?: string;
  readonly place: Place;
}

export type CaveatKind = 'contradiction' | 'tension' | 'gap' | 'double-count' | 'scope';
/** How much a caveat matters. `do-not-combine`: no figure is computed from two of its figures, and its facts stand beside it. */
export type CaveatSeverity = 'note' | 'read-with-care' | 'do-not-combine';

/** What a careful reader must be told about one or more facts. */
export interface Caveat {
  readonly id: string;
  readonly facts: readonly string[];
  /** Facts without which it says nothing: a document that prints none of them leaves it out. Absent: no such facts. */
  readonly about?: readonly string[];
  readonly kind: CaveatKind;
  readonly severity: CaveatSeverity;
  /** Own words, without figures: the figures of its facts are printed beside it, so the text cannot go stale. */
  readonly text: string;
  readonly place: Place;
}

/** A category of a series, such as a country. */
export interface SeriesCategory {
  /** In the ids of its facts; empty of a series without categories. */
  readonly id: string;
  readonly label: string;
  /** Ids of its facts, aligned with the periods; null where there is no value. */
  readonly facts: readonly (string | null)[];
}

/** Observations over time. */
export interface Series {
  readonly id: string;
  readonly indicator: string;
  /** Years, quarters, months or days in order, with those that are missing between them. */
  readonly periods: readonly string[];
  readonly categories: readonly SeriesCategory[];
  readonly place: Place;
}

/** Names that hold a figure and are none, such as `G7`, and what each stands for. */
export type Glossary = ReadonlyMap<string, string>;

/** Everything a pack knows. Maps keep the order of the data files. */
export interface Dataset {
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly breakdowns: ReadonlyMap<string, Breakdown>;
  readonly caveats: ReadonlyMap<string, Caveat>;
  readonly series: ReadonlyMap<string, Series>;
}

/**
 * How a fact is printed.
 * - `full`: everything that the source says of the figure: qualifier, value, unit, the stated horizon or period, how it is put unless it is
 *   reported, and that no date is stated where it lies ahead without one ("over $185 billion (projected, no date stated)", "$125 billion a
 *   year by 2028 (projected)")
 * - `short`: the same in tight words, for tiles and tables ("over $185bn (projected, no date stated)")
 * - `value`: qualifier, value and unit alone ("over $185 billion")
 * - `bare`: value and unit alone ("$185 billion")
 * - `number`: the number alone ("185")
 * - `horizon`: by when or over which span, or that no date is stated ("by 2028", "over 2025–2030", "no date stated")
 * - `computation`: of a derived figure, how it was computed ("$520bn − ($240bn + $180bn) = $100bn")
 * - `text`: a statement's or event's own words
 * - `date`, `time`: of an event
 * - `indicator`: what is measured, as words; prints no figure
 *
 * Of `full` and `short` a document leaves out what the sentence or row around them says in its own words.
 */
export const factForms = [
  'full',
  'short',
  'value',
  'bare',
  'number',
  'horizon',
  'computation',
  'text',
  'date',
  'time',
  'indicator',
] as const;
export type FactForm = (typeof factForms)[number];

/** A printed fact in its pieces, so that a tile can set number and unit apart. `text` is all of them joined. */
export interface PrintedFact {
  readonly text: string;
  readonly qualifier?: string;
  /** With currency sign and sign: `$741`, `+8.2`. */
  readonly number?: string;
  /** ` billion`, `bn`, `%`, ` minutes`; as it follows the number. */
  readonly unit?: string;
  /** `by 2028`, `over 2025–2030`. */
  readonly horizon?: string;
  /** How the source puts it, unless it reports it: `projected`. */
  readonly modality?: string;
  /** That it lies ahead and the source does not say when: `no date stated`. */
  readonly undated?: string;
}
