import type { Place } from '../../diagnostics/index.ts';
import type { Closing, Cover, Flow, FootnoteDefinition, Heading, Notes, Root, Section } from '../../document/index.ts';

/** The section that slides belong to. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  /** Number among the sections that open with a slide of their own; absent where there is only one. */
  readonly number?: number;
}

/** What will become one slide, or several where it does not fit on one. */
export interface SlideDraft {
  readonly section: DraftSection;
  readonly opening: Heading | Cover | Closing | undefined;
  /** In document order, without notes and footnotes. */
  readonly blocks: readonly Flow[];
  /** Those whose first sign stands in the blocks. */
  readonly footnotes: readonly FootnoteDefinition[];
  readonly notes: readonly Notes[];
  readonly place: Place;
}

interface OpenDraft {
  opening: SlideDraft['opening'];
  blocks: Flow[];
  footnotes: FootnoteDefinition[];
  notes: Notes[];
  place: Place;
}

/** Section of the slides that stand before the first one. */
const opening: DraftSection = { id: 'opening', title: 'Opening' };

/** Whether a section is one of ours, for slides outside of the document's sections. */
export function isLoose(section: string): boolean {
  return section === opening.id || section.startsWith('after-');
}

function startsSlide(node: Flow): node is Heading | Cover | Closing {
  return node.type === 'cover' || node.type === 'closing' || (node.type === 'heading' && node.depth < 3);
}

/** Blocks that make a slide of their own even without a headline. */
function standsAlone(node: Flow): boolean {
  return node.type === 'sources' || node.type === 'caveats';
}

/** What has changed is told by ordinary blocks. */
function withoutListings(nodes: readonly Flow[]): readonly Flow[] {
  return nodes.flatMap((node) => (node.type === 'changes' ? node.children : [node]));
}

function draftsOf(nodes: readonly Flow[], section: DraftSection): readonly SlideDraft[] {
  const drafts: OpenDraft[] = [];
  let broken = false;
  for (const node of withoutListings(nodes)) {
    const last = drafts.at(-1);
    if (node.type === 'pagebreak') broken = true;
    else if (node.type === 'footnoteDefinition') last?.footnotes.push(node);
    else if (startsSlide(node)) {
      drafts.push({ opening: node, blocks: [], footnotes: [], notes: [], place: node.place });
      broken = false;
    } else if (node.type === 'notes' && last !== undefined) last.notes.push(node);
    else if (last === undefined || broken || (standsAlone(node) && last.blocks.length > 0)) {
      const title = broken ? last?.opening : undefined;
      drafts.push({
        opening: title,
        blocks: node.type === 'notes' ? [] : [node],
        footnotes: [],
        notes: [],
        place: node.place,
      });
      broken = false;
    } else last.blocks.push(node);
  }
  return drafts.map((draft) => ({ ...draft, section }));
}

function hasOpeningSlide(section: Section): boolean {
  return section.children.some((node) => node.type === 'heading' && node.depth === 1);
}

/** Splits a document into slides: each cover, closing and heading of depth 1 or 2 starts one, `::pagebreak` another under the same headline. */
export function toDrafts(root: Root): readonly SlideDraft[] {
  const sections = root.children.filter((node) => node.type === 'section');
  const numbered = sections.filter(hasOpeningSlide);
  const drafts: SlideDraft[] = [];
  let loose: Flow[] = [];
  let current = opening;
  const flush = () => {
    drafts.push(...draftsOf(loose, current));
    loose = [];
  };
  for (const node of root.children) {
    if (node.type !== 'section') {
      loose.push(node);
      continue;
    }
    flush();
    const number = numbered.indexOf(node) + 1;
    const own = { id: node.id, title: node.title, ...(numbered.length > 1 && number > 0 ? { number } : {}) };
    drafts.push(...draftsOf(node.children, own));
    current = { id: `after-${node.id}`, title: 'Closing' };
  }
  flush();
  return drafts;
}
