import type { Checked, Place } from '../diagnostics/index.ts';
import type { ChartHead, Edition, Phrasing, Root } from '../document/index.ts';
import type { Dataset } from '../facts/index.ts';
import type { SourceText } from '../input/index.ts';
import type { TemplateExtensions } from './vocabulary.ts';

/** What the templates of a pack are made from. */
export interface TemplateOptions {
  /** Templates by path without ending: `economic/brief`, `partials/section-brief` (found as `section-brief`, too). */
  readonly templates: ReadonlyMap<string, SourceText>;
  /** The facts and caveats that templates may print. */
  readonly dataset: Dataset;
  /** What the issue says of itself. */
  readonly edition: Edition;
  /** Words of the charts by id, for `::chart`. Default: none. */
  readonly charts?: ReadonlyMap<string, ChartHead>;
  /** Helpers and directives that the pack adds. Default: none. */
  readonly extensions?: TemplateExtensions;
}

/** What a document tells its templates. */
export interface TemplateContext {
  /** In the document of one section: `{{section.id}}` and `{{section.title}}`; `{{> section/brief}}` is the section's own template. */
  readonly section?: { readonly id: string; readonly title: string } | undefined;
  /** Whether charts of the pack join figures by lines: `{{#if joinsFigures}}`. Default: false. */
  readonly joinsFigures?: boolean;
  /** Words of the charts by id, for `::chart`. Default: those given to `createTemplates`. */
  readonly charts?: ReadonlyMap<string, ChartHead>;
}

/** The templates of a pack, ready to be rendered. */
export interface TemplateSet {
  /**
   * Renders a template to a document, not yet marked. All that is wrong in the template, its partials and its Markdown is told at once;
   * what is wrong is left out of the document.
   */
  readonly renderRoot: (name: string, context: TemplateContext) => Checked<Root>;
  /**
   * Renders a short text with helpers and inline Markdown, such as the title of a chart. Line endings become spaces.
   *
   * @param place where the text begins, for diagnostics and nodes
   */
  readonly renderInline: (text: string, place: Place) => Checked<readonly Phrasing[]>;
}
