import type { Dataset } from '../facts/index.ts';
import { numberFigures } from './figures/number-figures.ts';
import { numberFootnotes } from './footnotes/number-footnotes.ts';
import { mapFlow } from './map-flow.ts';
import { assignMarks } from './marks/assign-marks.ts';
import type { CaveatForm } from './marks/caveat-entries.ts';
import { changeMarks } from './marks/change-marks.ts';
import { listCaveats } from './marks/list-caveats.ts';
import { markFlow } from './marks/mark-flow.ts';
import { numberMentions } from './marks/number-mentions.ts';
import { toDerivationEntries, toSourceEntries } from './marks/source-entries.ts';
import type { Flow, Root } from './nodes.ts';

/** How a document is marked. */
export interface MarkingOptions {
  /** How the figures of caveats are listed; `short` is for slides. Default: `full`. */
  readonly caveats?: CaveatForm;
}

/**
 * Lists the caveats that touch a printed fact, and the computations of the derived figures among theirs; numbers the places in the
 * sources, letters the derived figures, writes these marks behind the facts, and lists what they stand for. The result of marking a
 * marked document is the same.
 *
 * One number stands for a place in a source, in order of first print. A mark is printed at its first mention in each block (paragraph,
 * list item, table row, tile, finding); never in headings, titles, standfirsts or the text of links. A chart holds all of its marks for
 * its source line. A figure that a `::changes` names as changed has a mark for that as well. Every mention of a fact gets a number of its own; charts
 * and titled tables are counted, and references to them get their words. Footnotes are counted in the order of their first sign.
 */
export function toMarked(root: Root, dataset: Dataset, { caveats = 'full' }: MarkingOptions = {}): Root {
  const listed = listCaveats(numberFootnotes(root), dataset, caveats);
  const marks = assignMarks(listed, dataset);
  const changed = changeMarks(listed);
  const sources = toSourceEntries(marks, dataset);
  const derivations = toDerivationEntries(marks);
  const listSources = (node: Flow): Flow => (node.type === 'sources' ? { ...node, sources, derivations } : node);
  const marked = listed.children.map((node) => markFlow(node, { byFact: marks.byFact, changed }));
  return numberMentions(numberFigures({ ...root, children: mapFlow(marked, listSources) }));
}
