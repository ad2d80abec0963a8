import type { Charts } from '../chart/index.ts';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { hasErrors } from '../diagnostics/index.ts';
import type { Root } from '../document/index.ts';
import { checkRoot, toMarked } from '../document/index.ts';
import type { TemplateSet } from '../template/index.ts';
import type { Plan, PlannedDocument } from './plan.ts';
import type { Pack } from './read-pack.ts';

/** A planned document with its content, marked and ready to be laid out. */
export interface RenderedDocument extends PlannedDocument {
  readonly root: Root;
}

/** Renders the templates of all planned documents; those with errors are left out. */
export function renderDocuments(
  plan: Plan,
  { pack, templates }: { pack: Pack; templates: TemplateSet; charts: Charts },
): Checked<readonly RenderedDocument[]> {
  const documents: RenderedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const planned of plan.documents) {
    const { value: root, diagnostics: found } = renderDocument(planned, { pack, templates });
    diagnostics.push(...found);
    if (!hasErrors(found)) documents.push({ ...planned, root });
  }
  return { value: documents, diagnostics };
}

function renderDocument(
  planned: PlannedDocument,
  { pack, templates }: { pack: Pack; templates: TemplateSet },
): Checked<Root> {
  const rendered = templates.renderRoot(planned.template, { document: planned.kind, section: planned.section });
  const problems = [...rendered.diagnostics, ...checkRoot(rendered.value)];
  if (hasErrors(problems)) return { value: rendered.value, diagnostics: problems };
  return { value: toMarked(rendered.value, pack.dataset), diagnostics: problems };
}
