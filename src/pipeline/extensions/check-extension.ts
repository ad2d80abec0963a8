import type { Place, Severity } from '../../diagnostics/index.ts';
import type { Edition, Flow, Phrasing, Root, Visitor } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';

/** A check that a pack adds. It is called once a run, when all documents are rendered, and returns what it found, or nothing. */
export type CheckExtension = (call: CheckExtensionCall) => readonly Finding[] | undefined;

/** What a check that a pack adds may look at; nothing of it can be changed. */
export interface CheckExtensionCall {
  /** The facts, caveats and sources of the pack. */
  readonly dataset: Dataset;
  /** What the issue says of itself. */
  readonly edition: Edition;
  /** The documents without errors; with `only`, those that are asked for. */
  readonly documents: readonly CheckedDocument[];
  /** The words of a document, a block or a run as plain text; blocks inside each other begin new lines. */
  readonly textOf: (node: Root | Flow | readonly Phrasing[]) => string;
  /** Walks a document in reading order. */
  readonly visit: (root: Root, visitor: Visitor) => void;
}

/** A document as a check sees it. */
export interface CheckedDocument {
  /** Name of its file: `economic.pdf`. */
  readonly file: string;
  readonly kind: 'brief' | 'deck';
  /** Id of its section; undefined for the document of the whole pack. */
  readonly section: string | undefined;
  /** Its nodes, as they are laid out. */
  readonly root: Root;
}

/** Something that a check found. */
export interface Finding {
  /** What is wrong: lower case, no full stop, names in backticks. */
  readonly message: string;
  /** What to do. Default: the name of the check. */
  readonly hint?: string;
  /** `error` keeps the outputs from being written. Default: `error`. */
  readonly severity?: Severity;
  /** The fact, caveat or node that it is about, for its place in the data or the template. Default: the check itself. */
  readonly at?: { readonly place: Place };
}
