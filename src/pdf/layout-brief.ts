import { type Checked, type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { DerivationEntry, Flow, Root, SourceEntry } from '../document/index.ts';
import { toPlainText } from '../document/index.ts';
import type { Brief, BriefPage, Destination } from './brief.ts';
import { createBrokenTextCache } from './layout/broken-lines.ts';
import type { BriefContext, Composition, KnownPages, Setting } from './layout/composition.ts';
import { layoutFlow } from './layout/flow.ts';
import { pageFurniture } from './layout/furniture.ts';
import { linkAreas } from './layout/link-areas.ts';
import { toMetadata } from './layout/metadata.ts';
import { planOutline, toOutline } from './layout/outline.ts';
import { createFoot } from './layout/page-foot.ts';
import { type PlacedPage, paginate, tallest } from './layout/paginate.ts';
import { createStructure, withoutEmpty } from './layout/structure.ts';
import { checkBrief } from './preflight/check-brief.ts';

/** Page numbers settle after two passes; a third is for entries that grew a line by them. */
const mostPasses = 3;

/**
 * Lays a marked document out as pages. Pure: equal input gives an equal brief. Contents and back-links print page numbers, so the
 * layout runs again until those it printed are those it came to.
 *
 * @param root a document whose marks, sources and caveats are filled (`toMarked`)
 */
export function layoutBrief(root: Root, context: BriefContext): Checked<Brief> {
  const outline = planOutline(root);
  const references = referencesOf(root);
  let known: KnownPages = { destinations: new Map(), marks: new Map(), recurring: new Set(), first: true };
  const shared = { context, outline, references, brokenTexts: createBrokenTextCache() };
  for (let pass = 1; ; pass++) {
    const outcome = composeOnce(root, { ...shared, known }, pass === mostPasses || !printsPages(root));
    if ('brief' in outcome) {
      return { value: outcome.brief, diagnostics: [...outcome.diagnostics, ...checkLaidOut(outcome, context)] };
    }
    known = outcome;
  }
}

/** The pages that stand, else only the numbers to make them with: pages that are made again are not held until then, for their size. */
function composeOnce(root: Root, pass: Pass, last: boolean): PassResult | KnownPages {
  const result = compose(root, pass);
  return last || sameNumbers(pass.known, result.known) ? result : result.known;
}

/** The checks before painting, without the characters that layout has found to be missing, which it could give a place. */
function checkLaidOut({ brief, diagnostics }: PassResult, { fonts }: BriefContext): readonly Diagnostic[] {
  const told = diagnostics.some(({ code }) => code === 'glyph-missing' || code === 'font-not-installed');
  return checkBrief(brief, fonts).filter(({ code }) => !(told && code === 'glyph-missing'));
}

type Pass = Pick<Composition, 'context' | 'outline' | 'references' | 'known' | 'brokenTexts'>;

interface PassResult {
  readonly brief: Brief;
  readonly diagnostics: readonly Diagnostic[];
  readonly known: KnownPages;
}

function compose(root: Root, pass: Pass): PassResult {
  const { theme, document } = pass.context;
  const single = root.children.filter((node) => node.type === 'section').length < 2;
  const cover = root.children.find((node) => node.type === 'cover');
  const light = single || cover?.children.length === 0;
  const composition: Composition = {
    ...pass,
    structure: createStructure(document.edition.language),
    diagnostics: [],
    footnotes: new Map(),
    counts: { section: 0, headingLevel: 0 },
    light,
    bandTitle: light && cover !== undefined ? toPlainText(cover.title) : undefined,
    single,
  };
  const setting = pageSetting(composition);
  const atoms = layoutFlow(root.children, setting);
  const { page } = theme;
  const foot = createFoot(composition.footnotes, setting.frame, theme);
  const placed = paginate(atoms, { top: page.marginTop, bottom: page.height - page.marginBottom }, foot);
  reportOverfull(placed, composition);
  const destinations = destinationsOf(placed);
  const pages = finishPages(placed, composition);
  const drawn = new Set(
    pages.flatMap((each) => each.draws.flatMap((draw) => (typeof draw.owner === 'number' ? [draw.owner] : []))),
  );
  const structure = withoutEmpty(composition.structure.root, drawn) ?? composition.structure.root;
  const brief: Brief = {
    width: page.width,
    height: page.height,
    pages,
    structure,
    outline: toOutline(pass.outline.entries.filter((entry) => destinations.has(entry.destination))),
    destinations: sorted(destinations),
    metadata: toMetadata(document),
  };
  return { brief, diagnostics: composition.diagnostics, known: knownPages(destinations, placed) };
}

function pageSetting(composition: Composition): Setting {
  const { page } = composition.context.theme;
  const width = page.width - page.marginLeft - page.marginRight;
  const main = width - page.sideColumn - page.gutter;
  return {
    composition,
    parent: composition.structure.root,
    frame: { x: page.marginLeft, width: main },
    full: { x: page.marginLeft, width },
    side: { x: page.marginLeft + main + page.gutter, width: page.sideColumn },
    text: 'body',
    inSection: false,
  };
}

function finishPages(placed: readonly PlacedPage[], composition: Composition): readonly BriefPage[] {
  let title = composition.context.document.title;
  return placed.map((each, index) => {
    const runningTitle = each.runningTitle ?? title;
    title = each.lastTitle ?? title;
    const furniture = pageFurniture(composition, {
      runningTitle,
      page: index + 1,
      pages: placed.length,
      parts: each.furniture,
    });
    return {
      draws: [...each.draws, ...furniture],
      links: linkAreas(each.draws, composition.structure),
      facts: [...new Set(each.facts)],
      unused: Math.max(0, each.bottom - each.end),
    };
  });
}

function reportOverfull(pages: readonly PlacedPage[], composition: Composition): void {
  pages.forEach((page, index) => {
    for (const part of page.overfull) {
      composition.diagnostics.push(
        diagnose(
          'block-taller-than-page',
          { page: index + 1, height: Math.round(tallest(part)) },
          { place: part.place },
        ),
      );
    }
  });
}

/** The first place wins where a name stands twice. */
function destinationsOf(pages: readonly PlacedPage[]): ReadonlyMap<string, Destination> {
  const destinations = new Map<string, Destination>();
  pages.forEach((page, index) => {
    for (const { name, y } of page.anchors) {
      if (!destinations.has(name)) destinations.set(name, { name, page: index, y });
    }
  });
  return destinations;
}

function sorted(destinations: ReadonlyMap<string, Destination>): readonly Destination[] {
  return [...destinations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Pages that the brief may print: of sections and headings in its contents, of marks in its sources. */
function knownPages(destinations: ReadonlyMap<string, Destination>, placed: readonly PlacedPage[]): KnownPages {
  const pages = [...destinations.values()].map(({ name, page }) => [name, page + 1] as const);
  const marks = pages.flatMap(([name, page]) => (name.startsWith('mark-') ? [[name.slice(5), page] as const] : []));
  return {
    destinations: new Map(pages.filter(([name]) => /^(?:section|heading)-/.test(name))),
    marks: new Map(marks),
    recurring: recurringMarks(placed),
  };
}

function recurringMarks(pages: readonly PlacedPage[]): ReadonlySet<string> {
  const once = new Set<string>();
  const recurring = new Set<string>();
  for (const { anchors } of pages) {
    for (const name of new Set(anchors.map((anchor) => anchor.name))) {
      if (!name.startsWith('mark-')) continue;
      if (once.has(name)) recurring.add(name.slice(5));
      once.add(name);
    }
  }
  return recurring;
}

function sameNumbers(a: KnownPages, b: KnownPages): boolean {
  const sameRecurring =
    a.recurring.size === b.recurring.size && [...b.recurring].every((mark) => a.recurring.has(mark));
  return sameRecurring && sameMap(a.destinations, b.destinations) && sameMap(a.marks, b.marks);
}

function sameMap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...b].every(([name, page]) => a.get(name) === page);
}

/** Whether the document prints any page number outside its foot. */
function printsPages(root: Root): boolean {
  return someFlow(root.children, (node) => node.type === 'contents' || node.type === 'sources');
}

function referencesOf(root: Root): ReadonlyMap<string, SourceEntry | DerivationEntry> {
  const references = new Map<string, SourceEntry | DerivationEntry>();
  someFlow(root.children, (node) => {
    if (node.type !== 'sources') return false;
    for (const entry of [...node.sources, ...node.derivations]) references.set(entry.mark.target, entry);
    return false;
  });
  return references;
}

function someFlow(nodes: readonly Flow[], test: (node: Flow) => boolean): boolean {
  return nodes.some((node) => test(node) || (isContainer(node) && someFlow(node.children, test)));
}

function isContainer(node: Flow): node is Extract<Flow, { type: 'section' | 'cover' }> {
  return node.type === 'section' || node.type === 'cover';
}
