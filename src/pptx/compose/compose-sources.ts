import { diagnose } from '../../diagnostics/index.ts';
import type { DerivationEntry, SourceEntry, Sources } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import type { ColumnEntry } from '../fit/fill-columns.ts';
import { fillColumnPairs } from '../fit/fill-columns.ts';
import { paragraphHeight } from '../fit/measure.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder, NoteParagraph, Paragraph, Run } from '../presentation/presentation.ts';
import type { SlideDraft } from '../presentation/slide-draft.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { toPoints } from '../xml/units.ts';
import { caveatParagraph, severityHeading, statementsOf } from './caveat-paragraph.ts';
import type { Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** A mark and its entry, which hangs beside it. */
function entry(mark: string, name: string, words: string): Omit<Entry, 'height'> {
  const runs: readonly Run[] = [
    { text: `${mark}\t`, bold: true, color: 'accent' },
    { text: `${name}. `, bold: true, color: 'navy' },
    { text: words },
  ];
  return { paragraph: { runs }, lists: mark };
}

function heading(words: string): Omit<Entry, 'height'> {
  return { paragraph: { runs: [{ text: words, bold: true, color: 'blue' }], bullet: 'none' }, leads: true };
}

function sourceEntry(source: SourceEntry): Omit<Entry, 'height'> {
  return entry(source.mark.label, source.at, source.evidence.map((words) => `“${words}”`).join('; '));
}

function derivationEntry(derivation: DerivationEntry): Omit<Entry, 'height'> {
  const operands = derivation.operandMarks.map((mark) => mark.label).join(', ');
  const from = operands === '' ? '' : ` (from ${operands})`;
  return entry(derivation.mark.label, derivation.indicator, `Our computation: ${derivation.computation}${from}`);
}

/** The places of each source under its title, then what this pack computed. */
function sourceEntries(node: Sources): readonly Omit<Entry, 'height'>[] {
  const titles = [...new Set(node.sources.map((source) => source.sourceTitle))];
  const listed = titles.flatMap((title) => {
    const entries = node.sources.filter((source) => source.sourceTitle === title);
    const [first] = entries;
    // the date stays on one line
    const date = first === undefined ? '' : formatDate(first.asOf).replaceAll(' ', '\u00a0');
    return [heading(date === '' ? title : `${title}, as of\u00a0${date}`), ...entries.map(sourceEntry)];
  });
  const derived =
    node.derivations.length === 0 ? [] : [heading('Computed by this pack'), ...node.derivations.map(derivationEntry)];
  return [...listed, ...derived];
}

/** A paragraph in a column, and the document node that it prints. */
interface Entry extends ColumnEntry {
  readonly paragraph: Paragraph;
  readonly printed?: unknown;
  /** Label of the mark that it stands for. */
  readonly lists?: string;
  /** Stands over the first of its group in a column. */
  readonly head?: Paragraph;
  readonly said?: readonly NoteParagraph[];
}

function entriesOf(draft: SlideDraft, context: DeckContext): readonly Omit<Entry, 'height'>[] {
  return draft.blocks.flatMap((block): readonly Omit<Entry, 'height'>[] => {
    if (block.type === 'sources') return sourceEntries(block);
    if (block.type === 'caveats') {
      return block.items.map((item) => ({
        paragraph: caveatParagraph(item, context),
        printed: item,
        said: statementsOf(item, context),
        group: item.severity,
        head: severityHeading(item.severity),
      }));
    }
    return flowsParagraphs([block], { bulleted: true }).map((paragraph) => ({ paragraph, printed: block }));
  });
}

function textOf(
  entries: readonly Entry[] | undefined,
  placeholder: 'content' | 'content2',
): readonly FilledPlaceholder[] {
  if (entries === undefined) return [];
  const paragraphs = entries.flatMap(({ head, paragraph, group }, index) =>
    head === undefined || entries[index - 1]?.group === group ? [paragraph] : [head, paragraph],
  );
  return [{ placeholder, content: { kind: 'text', paragraphs } }];
}

/** Sources and data notes: two columns filled to the foot, over as many slides as they need. */
export const composeSources: Composer = (draft, context) => {
  const { box, levels } = placeholderOf('sources', 'content', context);
  const heightOf = (paragraph: Paragraph) => paragraphHeight(paragraph, levels, toPoints(box.w), context.metrics);
  const entries = entriesOf(draft, context).map((entry) => ({ ...entry, height: heightOf(entry.paragraph) }));
  const height = toPoints(box.h);
  const groupHead = Math.max(0, ...entries.map(({ head }) => (head === undefined ? 0 : heightOf(head))));
  const columns = fillColumnPairs(entries, { height, groupHead });
  const bodies = Array.from({ length: Math.ceil(columns.length / 2) }, (_, index) => {
    const [left, right] = columns.slice(index * 2, index * 2 + 2);
    const both = [...(left ?? []), ...(right ?? [])];
    return {
      ...emptyBody('sources'),
      placeholders: [...textOf(left, 'content'), ...textOf(right, 'content2')],
      printed: both.map((entry) => entry.printed),
      lists: both.flatMap((entry) => entry.lists ?? []),
      said: both.flatMap((entry) => entry.said ?? []),
    };
  });
  const tooHigh = diagnose('slide-text-overflow', { what: 'an entry of the sources' }, { place: draft.place });
  return {
    bodies,
    diagnostics: entries.some((entry) => entry.height + (entry.head === undefined ? 0 : groupHead) > height)
      ? [tooHigh]
      : [],
  };
};
