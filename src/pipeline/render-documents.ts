import type { Charts } from '../chart/index.ts';
import { toChartHead } from '../chart/index.ts';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { hasErrors } from '../diagnostics/index.ts';
import type { ChartHead, Root } from '../document/index.ts';
import { checkRoot, toMarked } from '../document/index.ts';
import type { Dataset } from '../facts/index.ts';
import type { TemplateSet } from '../template/index.ts';
import type { Plan, PlannedDocument } from './plan.ts';

/** A planned document with its content, marked and ready to be laid out. */
export interface RenderedDocument extends PlannedDocument {
  readonly root: Root;
}

interface Rendering {
  readonly dataset: Dataset;
  readonly templates: TemplateSet;
}

/** Renders the templates of all planned documents; those with errors are left out. */
export function renderDocuments(
  plan: Plan,
  { dataset, templates, charts }: Rendering & { readonly charts: Charts },
): Checked<readonly RenderedDocument[]> {
  const heads = new Map([...charts].map(([id, chart]) => [id, toChartHead(chart)]));
  const documents: RenderedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const planned of plan.documents) {
    const { value: root, diagnostics: found } = renderDocument(planned, heads, { dataset, templates });
    diagnostics.push(...found);
    if (!hasErrors(found)) documents.push({ ...planned, root });
  }
  return { value: documents, diagnostics };
}

function renderDocument(
  { template, section }: PlannedDocument,
  charts: ReadonlyMap<string, ChartHead>,
  { dataset, templates }: Rendering,
): Checked<Root> {
  const rendered = templates.renderRoot(template, { section, charts });
  // What is wrong was left out of the document, so its make-up says nothing about the template.
  if (hasErrors(rendered.diagnostics)) return rendered;
  const diagnostics = [...rendered.diagnostics, ...checkRoot(rendered.value)];
  return { value: toMarked(rendered.value, dataset), diagnostics };
}
