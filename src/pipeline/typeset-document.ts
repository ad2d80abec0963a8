import type { Checked } from '../diagnostics/index.ts';
import type { OutputCache } from './cache/output-cache.ts';
import type { RenderedDocument } from './render-documents.ts';
import type { TypesetContext, TypesetDocument } from './typeset.ts';
import { typesetBrief } from './typeset.ts';
import { recallDocument, toKeptDocument } from './typeset-kept.ts';

/** Decides the pages or slides of a document, or takes those of the very same document that were decided before. */
export async function typesetDocument(
  document: RenderedDocument,
  context: TypesetContext,
  cache: OutputCache,
): Promise<Checked<TypesetDocument>> {
  const entry = await cache.entry(contentOf(document, context));
  if (entry.kept !== undefined) return { value: recallDocument(document, entry.kept), diagnostics: [] };
  const typeset = await typesetAnew(document, context);
  // what was told of it may have stood elsewhere
  if (typeset.diagnostics.length > 0) return typeset;
  const { value } = typeset;
  const render = async () => {
    const bytes = await value.render();
    await entry.keep({ head: toKeptDocument(value), bytes });
    return bytes;
  };
  return { ...typeset, value: { ...value, render } };
}

async function typesetAnew(document: RenderedDocument, context: TypesetContext): Promise<Checked<TypesetDocument>> {
  if (document.kind === 'brief') return typesetBrief(document, context);
  // the room of decks is a quarter of the tool's files: a build of briefs alone does not load it
  const { typesetDeck } = await import('./typeset-deck.ts');
  return typesetDeck(document, context);
}

/** Everything that a document depends on, but for what is the same for all of them. Where its data stand in their files is no part of it. */
function contentOf(
  { file, kind, info, root, data: { facts, sources, caveats } }: RenderedDocument,
  { charts, pictures, logo }: TypesetContext,
): unknown {
  const drawn = [...charts].filter(([, chart]) => chart.facts.every((id) => facts.has(id)));
  const data = [facts, sources, caveats].map((entries) => [...entries.values()].map(({ place: _, ...entry }) => entry));
  return { file, kind, info, root, data, drawn, pictures, logo };
}
