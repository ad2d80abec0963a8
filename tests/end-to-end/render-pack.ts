import type { Charts } from '../../src/chart/index.ts';
import type { FactReference } from '../../src/document/index.ts';
import { visit } from '../../src/document/index.ts';
import type { Dataset } from '../../src/facts/index.ts';
import { compareWithPrevious } from '../../src/pipeline/compare-with-previous.ts';
import { standInConfig } from '../../src/pipeline/config.ts';
import { toEdition } from '../../src/pipeline/edition.ts';
import { FileBuildEffects } from '../../src/pipeline/file-build-effects.ts';
import { toFolders } from '../../src/pipeline/folders.ts';
import { createPackReader } from '../../src/pipeline/pack-reader.ts';
import { toPlan } from '../../src/pipeline/plan.ts';
import { readPack } from '../../src/pipeline/read-pack.ts';
import type { RenderedDocument } from '../../src/pipeline/render-documents.ts';
import { renderDocuments } from '../../src/pipeline/render-documents.ts';
import { resolveCharts } from '../../src/pipeline/resolve-charts.ts';
import { createTemplates } from '../../src/template/index.ts';

/** A pack rendered but not laid out: what its documents ought to say. */
export interface RenderedPack {
  readonly dataset: Dataset;
  readonly charts: Charts;
  readonly documents: readonly RenderedDocument[];
}

/** Renders a pack's templates, without layout. */
export async function renderPack(folder: string): Promise<RenderedPack> {
  const effects = new FileBuildEffects();
  const pack = await readPack(await createPackReader(toFolders({ pack: folder }), effects), effects);
  const { dataset } = pack;
  const config = pack.config?.config ?? standInConfig([]);
  const edition = toEdition(config, pack, effects).value;
  const templates = createTemplates({ templates: pack.templates, dataset, edition });
  const charts = resolveCharts(pack, templates).value;
  const plan = toPlan(config, { edition, charts: charts.keys() });
  return {
    dataset,
    charts,
    documents: renderDocuments(plan, { pack, templates, charts, comparison: compareWithPrevious(pack, edition) }).value,
  };
}

/** Every fact that a document prints in words, as often as it does. */
export function factReferences({ root }: RenderedDocument): readonly FactReference[] {
  const found: FactReference[] = [];
  visit(root, {
    phrasing: (node) => {
      if (node.type === 'factReference') found.push(node);
    },
  });
  return found;
}
