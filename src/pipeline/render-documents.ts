import type { Charts } from '../chart/index.ts';
import { joinsFigures, toChartHead } from '../chart/index.ts';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { hasErrors } from '../diagnostics/index.ts';
import type { DocumentInfo, Root } from '../document/index.ts';
import { checkRoot, toMarked, toStated } from '../document/index.ts';
import type { Comparison } from '../editions/index.ts';
import { writeChanges } from '../editions/index.ts';
import type { Dataset } from '../facts/index.ts';
import type { TemplateContext, TemplateSet } from '../template/index.ts';
import { printedHash, toDocumentData } from './document-data.ts';
import type { Plan, PlannedDocument } from './plan.ts';
import type { Pack } from './read-pack.ts';

/** A planned document with its content, marked and ready to be laid out. */
export interface RenderedDocument extends Omit<PlannedDocument, 'info'> {
  readonly info: DocumentInfo;
  readonly root: Root;
  /** The part of the dataset that it rests on. */
  readonly data: Dataset;
}

/** What documents are rendered with. */
export interface Rendering {
  readonly pack: Pack;
  readonly templates: TemplateSet;
  readonly charts: Charts;
  /** With the edition before, where the pack names one. */
  readonly comparison?: Comparison | undefined;
}

/** Renders the templates of all planned documents; those with errors are left out, as are sections whose template is not there. */
export function renderDocuments(
  plan: Plan,
  { pack, templates, charts, comparison }: Rendering,
): Checked<readonly RenderedDocument[]> {
  const heads = new Map([...charts].map(([id, chart]) => [id, toChartHead(chart)]));
  const joins = [...charts.values()].some(joinsFigures);
  const documents: RenderedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  // What could not be read has been told; who prints it would only repeat that.
  for (const planned of plan.documents.filter(({ words }) => pack.templates.has(words))) {
    const { value: root, diagnostics: found } = renderDocument(
      planned,
      { charts: heads, joinsFigures: joins },
      { pack, templates, comparison },
    );
    diagnostics.push(...found);
    if (hasErrors(found)) continue;
    const data = toDocumentData(root, pack.dataset);
    documents.push({ ...planned, info: { ...planned.info, datasetHash: printedHash(data) }, root, data });
  }
  return { value: documents, diagnostics };
}

function renderDocument(
  { kind, template, section }: PlannedDocument,
  drawing: Pick<TemplateContext, 'charts' | 'joinsFigures'>,
  { pack, templates, comparison }: Omit<Rendering, 'charts'>,
): Checked<Root> {
  const rendered = templates.renderRoot(template, { section, ...drawing });
  // What is wrong was left out of the document, so its make-up says nothing about the template.
  if (hasErrors(rendered.diagnostics)) return rendered;
  const root = toStated(writeChanges(rendered.value, comparison, { kind, section: section?.id }));
  return {
    value: toMarked(root, pack.dataset, { caveats: kind === 'deck' ? 'short' : 'full' }),
    diagnostics: [...rendered.diagnostics, ...checkRoot(root, { ...pack, kind })],
  };
}
