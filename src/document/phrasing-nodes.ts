import type { Place } from '../diagnostics/index.ts';
import type { FactForm, PrintedFact } from '../facts/index.ts';

/** What every node has. */
export interface Node {
  /** The template line that the node comes from. */
  readonly place: Place;
}

/** mdast. Holds no line ending. */
export interface Text extends Node {
  readonly type: 'text';
  readonly value: string;
  /** Own field. Id of the caveat whose text this is, so that a caveat printed beside its facts is known. */
  readonly caveat?: string;
  /** Own field. Why the figure in it is no fact, where `{{literal}}` printed it. */
  readonly because?: string;
  /** Own field. True for words of `briefpack.yaml`, which are checked there. */
  readonly configured?: true;
  /** Own field. Where text of further template lines begins in `value`, in order; absent when all of it is of one line. */
  readonly lines?: readonly { readonly offset: number; readonly place: Place }[];
}

export interface Emphasis extends Node {
  readonly type: 'emphasis';
  readonly children: readonly Phrasing[];
}

export interface Strong extends Node {
  readonly type: 'strong';
  readonly children: readonly Phrasing[];
}

export interface Link extends Node {
  readonly type: 'link';
  readonly url: string;
  readonly title?: string;
  readonly children: readonly Phrasing[];
}

/** A forced line ending. */
export interface Break extends Node {
  readonly type: 'break';
}

/** Own node. A fact as printed here, and the marks that stand behind it (filled by `toMarked`). */
export interface FactReference extends Node {
  readonly type: 'factReference';
  readonly fact: string;
  readonly form: FactForm;
  readonly printed: PrintedFact;
  /** Counts the mentions of facts in the document, from 1, in reading order; absent before `toMarked`. */
  readonly mention?: number;
  /** Numbers of sources or letters of derivations to print here as superiors; empty before `toMarked` and after a first mention. */
  readonly marks: readonly Mark[];
}

/** Own node. Prints no words: only the marks of the facts that the sentence before it rests on. */
export interface Citation extends Node {
  readonly type: 'citation';
  readonly facts: readonly string[];
  readonly marks: readonly Mark[];
}

/** Own node, `{{ref "id"}}`. Names a chart or table of the document by its number and leads to it. */
export interface CrossReference extends Node {
  readonly type: 'crossReference';
  /** Id of the chart or table. */
  readonly block: string;
  /** `Figure 3`, `Table 2` (filled by `toMarked`); a deck puts the slide in its place. Absent before that. */
  readonly label?: string;
  /** Destination of the link: `figure-id`, `table-id`, or the id of a slide. */
  readonly target?: string;
}

/** mdast, `[^1]`. Prints the sign of a footnote and leads to it. */
export interface FootnoteReference extends Node {
  readonly type: 'footnoteReference';
  /** As written; it means the footnote of this name in the same file of the pack. */
  readonly identifier: string;
  /** Counts the footnotes of the document, from 1; absent before `toMarked`. */
  readonly number?: number;
}

export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Link
  | Break
  | FactReference
  | Citation
  | CrossReference
  | FootnoteReference;

/** `1`, `2` … for a place in a source, `a`, `b` … for a derivation, `Δ` for what has changed since the earlier edition. */
export interface Mark {
  readonly label: string;
  /** Destination of the link: `source-3`, `derivation-a`, `changes`. */
  readonly target: string;
  /** What a screen reader says of it; its kind and label where left out. */
  readonly says?: string;
}

/** Words with a figure that a template or chart declares not to be a fact. */
export interface Literal {
  readonly text: string;
  readonly because: string;
}
