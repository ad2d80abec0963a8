import type { DerivationEntry, Mark, SourceEntry, Sources } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import { type Atom, atom, layered, type Piece } from './atom.ts';
import { type ColumnGrid, columnFlow, columnWidth, type FlowItem } from './column-flow.ts';
import { columnHead, continuedHead } from './column-head.ts';
import type { Setting } from './composition.ts';
import { type InlineRun, type InlineStyle, markTarget, plainRun, strongRun } from './inline.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';

const hanging = 17;
/** As wide as the page numbers of most briefs. */
const placeholderPage = 88;
const entryGap = 3;
const computedTitle = 'Computed by this pack';

/** Places in the sources, then computations under a label, in two columns with hanging red labels; each is the destination of its marks. */
export function layoutSources(node: Sources, setting: Setting): readonly Atom[] {
  const { composition, full } = setting;
  const { page, spacing } = composition.context.theme;
  const grid: ColumnGrid = { frame: full, count: full.width > 300 ? 2 : 1, gutter: page.gutter };
  const add = composition.structure.add;
  const lead = [...leadLine(node, setting), ...sourceNotes(node, setting)];
  const list = { node, setting, grid };
  const places =
    node.sources.length === 0
      ? []
      : entries(node.sources, { ...list, element: add(setting.parent, 'L', { listNumbering: 'Decimal' }) });
  const computed =
    node.derivations.length === 0
      ? []
      : [
          columnHead(computedTitle, grid, setting),
          ...entries(node.derivations, {
            ...list,
            element: add(setting.parent, 'L', { listNumbering: 'LowerAlpha' }),
          }).map((item) => ({ ...item, continued: continuedHead(computedTitle, grid, composition) })),
        ];
  const items = [...places, ...computed];
  return items.length === 0 ? [] : [...lead, columnFlow(items, grid, lead.length === 0 ? spacing.section : 7)];
}

interface ListContext {
  readonly node: Sources;
  readonly setting: Setting;
  readonly grid: ColumnGrid;
  readonly element: ElementDraft;
}

/** When every place is in one source, the source is named once. */
function leadLine(node: Sources, setting: Setting): readonly Atom[] {
  const only = onlySource(node);
  if (only === undefined) return [];
  const { composition, full } = setting;
  const { theme } = composition.context;
  const inline = { style: theme.styles.figureSubtitle, theme };
  const content = [
    plainRun('Places in ', inline),
    sourceTitle(only, setting, { ...inline, color: theme.colors.ink }),
    plainRun(`, as of ${formatDate(only.asOf)}, with the words that hold the figure.`, inline),
  ];
  const element = composition.structure.add(setting.parent, 'P');
  const block = setBlock({ composition, content, style: 'figureSubtitle', ...full, element, place: node.place });
  return [atom({ ...block, before: theme.spacing.list, keep: true, full: true })];
}

/** What a reader must know about each source as a whole. */
function sourceNotes(node: Sources, setting: Setting): readonly Atom[] {
  const { composition, full } = setting;
  const { dataset, theme } = composition.context;
  const facts = node.sources.flatMap((entry) => dataset.facts.get(entry.facts[0] ?? '') ?? []);
  const notes = [...new Set(facts.map((fact) => fact.source))].flatMap((id) => dataset.sources.get(id)?.note ?? []);
  return notes.map((content) => {
    const element = composition.structure.add(setting.parent, 'P');
    const block = setBlock({ composition, content, style: 'sideNote', ...full, element, place: node.place });
    return atom({ ...block, before: theme.spacing.list, keep: true, full: true });
  });
}

function onlySource(node: Sources): SourceEntry | undefined {
  const [first, ...others] = node.sources;
  return others.every((entry) => entry.sourceTitle === first?.sourceTitle) ? first : undefined;
}

function entries(list: readonly (SourceEntry | DerivationEntry)[], context: ListContext): readonly FlowItem[] {
  return list.map((entry) => entryItem(entry, context));
}

function entryItem(entry: SourceEntry | DerivationEntry, context: ListContext): FlowItem {
  const { setting, grid, node } = context;
  const { composition } = setting;
  const { theme } = composition.context;
  const item = composition.structure.add(context.element, 'LI');
  const label = setBlock({
    composition,
    content: [
      {
        ...strongRun(entry.mark.label, { style: theme.styles.sources, theme, color: theme.colors.accent }),
        features: ['tnum', 'lnum'],
      },
    ],
    style: 'sources',
    x: grid.frame.x,
    width: hanging,
    element: composition.structure.add(item, 'Lbl'),
  });
  const runs = 'at' in entry ? placeRuns(entry, context) : computationRuns(entry, context);
  const body = setBlock({
    composition,
    content: [...runs, ...backLink(entry.mark, runs, setting)],
    style: 'sources',
    x: grid.frame.x + hanging,
    width: columnWidth(grid) - hanging,
    element: composition.structure.add(item, 'LBody'),
    place: node.place,
  });
  const placed = withoutMarks(
    entry.mark,
    layered(
      [
        { piece: label, y: 0 },
        { piece: body, y: 0 },
      ],
      body.height + entryGap,
    ),
  );
  return { ...placed, gap: entryGap };
}

/** The entry is where its mark leads; marks of operands inside it are not first prints. */
function withoutMarks(mark: Mark, entry: Piece): Piece {
  return { ...entry, anchors: [{ name: mark.target, y: 0 }] };
}

function placeRuns(entry: SourceEntry, { node, setting }: ListContext): readonly InlineRun[] {
  const inline = inlineStyle(setting);
  const strong = { ...inline, color: inline.theme.colors.ink };
  const only = onlySource(node);
  const dated = entry.asOf !== (only?.asOf ?? setting.composition.context.document.edition.asOf);
  const evidence = entry.evidence.map((words) => ` “${words}”`).join(';');
  return [
    ...(only === undefined ? [sourceTitle(entry, setting, strong), strongRun(': ', strong)] : []),
    strongRun(sentence(entry.at), strong),
    plainRun(`${evidence}${dated ? ` As of ${formatDate(entry.asOf)}.` : ''}`, inline),
  ];
}

/** The title of a source, which leads to the source where its address is known. */
function sourceTitle({ sourceTitle: title, facts }: SourceEntry, setting: Setting, inline: InlineStyle): InlineRun {
  const { dataset, theme } = setting.composition.context;
  const fact = dataset.facts.get(facts[0] ?? '');
  const url = dataset.sources.get(fact?.source ?? '')?.url;
  if (url === undefined) return strongRun(title, inline);
  const link = { url, contents: `${title}, ${url}` };
  return strongRun(title, { ...inline, color: theme.colors.link }, { element: { type: 'Link', link } });
}

function computationRuns(entry: DerivationEntry, { setting }: ListContext): readonly InlineRun[] {
  const inline = inlineStyle(setting);
  return [
    strongRun(sentence(entry.indicator), { ...inline, color: inline.theme.colors.ink }),
    plainRun(` ${entry.computation}`, inline),
    ...operandRuns(entry.operandMarks, inline),
  ];
}

/** `, from 2 and 4`: raised behind a number they would look like a power of it. */
function operandRuns(marks: readonly Mark[], inline: InlineStyle): readonly InlineRun[] {
  return marks.flatMap((mark, index) => [
    plainRun(index === 0 ? ', from\u00a0' : index === marks.length - 1 ? ' and\u00a0' : ', ', inline),
    plainRun(
      mark.label,
      { ...inline, color: inline.theme.colors.accent },
      { element: { type: 'Link', link: markTarget(mark) } },
    ),
  ]);
}

function inlineStyle(setting: Setting): InlineStyle {
  const { theme } = setting.composition.context;
  return { style: theme.styles.sources, theme };
}

/** A sentence of its own, which leads back to the page where the mark stands first. */
function backLink(mark: Mark, before: readonly InlineRun[], setting: Setting): readonly InlineRun[] {
  const { known } = setting.composition;
  const page = known.first ? placeholderPage : known.marks.get(mark.label);
  if (page === undefined) return [];
  const inline = inlineStyle(setting);
  const link = { destination: `mark-${mark.label}`, contents: `Mark ${mark.label}, page ${page}` };
  return [
    plainRun(endsSentence.test(before.map(({ text }) => text).join('')) ? ' ' : '. ', inline),
    {
      ...plainRun(
        `${known.first || known.recurring.has(mark.label) ? 'First cited' : 'Cited'} on p.\u00a0${page}`,
        { ...inline, color: inline.theme.colors.link },
        { element: { type: 'Link', link } },
      ),
      nobreak: true,
    },
    plainRun('.', inline),
  ];
}

const endsSentence = /[.!?]”?$/;

function sentence(text: string): string {
  return /[.!?”]$/.test(text) ? text : `${text}.`;
}
