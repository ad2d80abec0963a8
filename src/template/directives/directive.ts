import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import type { ChartHead, Flow, Phrasing } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { MappedText } from '../line-map.ts';
import type { PlacedText } from '../markdown/markdown-source.ts';
import type { Block } from '../markdown/to-blocks.ts';
import type { OptionDescriptor } from '../option-descriptor.ts';
import type { Values } from '../sentinel.ts';

/** Turns blocks into nodes, and tells what is wrong. */
export interface Converter {
  readonly flow: (blocks: readonly Block[]) => readonly Flow[];
  /** The phrasing of a paragraph, heading or cell. */
  readonly phrasing: (block: Block) => readonly Phrasing[];
  /** The phrasing of a paragraph, a run for each of its lines. */
  readonly lines: (block: Block) => readonly (readonly Phrasing[])[];
  readonly placeOf: (block: Block) => Place;
  readonly report: (...diagnostics: readonly Diagnostic[]) => void;
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<string, ChartHead>;
  readonly values: Values;
  /** Reads the Markdown that a directive of the pack writes; what it holds stands within that directive. */
  readonly markdown: (written: MappedText, directive: string) => readonly Flow[];
  /** Names of the pack's directives that what is converted was written by, the outermost first. */
  readonly within: readonly string[];
}

/** A directive as a template writes it, with the attributes that its definition knows. */
export interface DirectiveCall {
  readonly name: string;
  readonly place: Place;
  /** Empty when it has none. */
  readonly id: string;
  /** An attribute as inline Markdown; empty when it is not given. */
  readonly phrasing: (attribute: string) => readonly Phrasing[];
  /** An attribute as plain words. */
  readonly words: (attribute: string) => string | undefined;
  readonly placeOf: (attribute: string) => Place;
  /** An attribute as it is written, fit for Markdown and for another attribute; empty when it is not given. */
  readonly written: (attribute: string) => string;
  /** The content as it is written. */
  readonly body: PlacedText;
  readonly content: readonly Block[];
  readonly convert: Converter;
}

/** A directive that templates may use. */
export interface Directive {
  /** `container` has a content and is closed by `:::`; `leaf` stands on its line alone. */
  readonly form: 'container' | 'leaf';
  /** The id that it may or must have: `{#id}`. Default: none. */
  readonly id?: Pick<OptionDescriptor, 'required'>;
  /** Attributes that it knows. */
  readonly attributes: Readonly<Record<string, Pick<OptionDescriptor, 'required'>>>;
  /** Undefined when what is written cannot be made into a node; then the reason is reported. A directive of the pack may give several. */
  readonly toNode: (call: DirectiveCall) => Flow | readonly Flow[] | undefined;
}

/** A directive of the tool, with what the reference tells of it. */
export interface DescribedDirective extends Directive {
  /** What it is in the documents, in a sentence. */
  readonly says: string;
  /** What stands inside, of a container. */
  readonly holds?: string;
  /** Lines of a template, with facts of the starter `minimal`. */
  readonly example: string;
  readonly id?: OptionDescriptor;
  readonly attributes: Readonly<Record<string, OptionDescriptor>>;
}
