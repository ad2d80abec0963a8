import type { Diagnostic, Place } from '../../src/diagnostics/index.ts';
import type { ChartHead, Flow, Phrasing } from '../../src/document/index.ts';
import { toPlainText, visit } from '../../src/document/index.ts';
import type { Dataset } from '../../src/facts/index.ts';
import { createTemplates, type TemplateSet } from '../../src/template/index.ts';
import { dataset, edition } from './dataset.ts';

export interface RenderOptions {
  readonly partials?: Readonly<Record<string, string>>;
  readonly data?: Dataset;
  readonly section?: { readonly id: string; readonly title: string };
  readonly title?: string;
}

export const charts: ReadonlyMap<string, ChartHead> = new Map([
  [
    'investment-areas',
    { chart: 'investment-areas', title: [], subtitle: [], note: [], facts: ['fdi-stock'], description: 'Two bars' },
  ],
]);

/** A template set whose first template is `main`, in the file `main.hbs`. */
export function templateSet(text: string, { partials = {}, data, title }: RenderOptions = {}): TemplateSet {
  const named = Object.entries({ main: text, ...partials });
  return createTemplates({
    templates: new Map(named.map(([name, source]) => [name, { file: `${name}.hbs`, text: source }])),
    dataset: data ?? dataset(),
    edition: { ...edition, title: title ?? edition.title },
    charts,
  });
}

/** Renders a template; `told` are the diagnostics as `code file:line:column`. */
export function render(text: string, options: RenderOptions = {}) {
  const { section } = options;
  const { value: root, diagnostics } = templateSet(text, options).renderRoot('main', { section });
  return { root, diagnostics, told: told(diagnostics), words: wordsOf(root.children) };
}

/** The first block of what a template becomes. */
export function firstBlock<Type extends Flow['type']>(text: string, type: Type): Extract<Flow, { type: Type }> {
  const [first] = render(text).root.children;
  if (first?.type !== type) throw new Error(`the first block is ${first?.type}, not ${type}`);
  return first as Extract<Flow, { type: Type }>;
}

/** The phrasing of the first paragraph. */
export function inline(text: string): readonly Phrasing[] {
  return firstBlock(text, 'paragraph').children;
}

export function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${at(place)}`);
}

export function at(place: Place | undefined): string {
  return place === undefined ? 'nowhere' : `${place.file}:${place.line}:${place.column}`;
}

/** All words of a document, block by block. */
function wordsOf(children: readonly Flow[]): readonly string[] {
  const words = new Map<Flow, string>();
  visit(
    { type: 'root', children },
    {
      phrasing: (node, block) => {
        if (!('children' in node)) words.set(block, (words.get(block) ?? '') + toPlainText([node]));
      },
    },
  );
  return [...words.values()];
}
