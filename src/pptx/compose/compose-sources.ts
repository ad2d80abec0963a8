import type { Caveats, DerivationEntry, SourceEntry, Sources } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { Paragraph } from '../presentation/presentation.ts';
import { toRuns } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { points } from '../xml/units.ts';
import type { FilledText, TextTarget } from './fill-text.ts';
import { fillText } from './fill-text.ts';
import type { Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** A mark and its entry, which hangs beside it. */
function entry(mark: string, name: string, words: string): Paragraph {
  return {
    runs: [
      { text: `${mark}\t`, bold: true, color: 'accent' },
      { text: `${name}. `, bold: true, color: 'navy' },
      { text: words },
    ],
  };
}

function heading(words: string): Paragraph {
  return { runs: [{ text: words, bold: true, color: 'blue' }], bullet: 'none' };
}

function sourceEntry(source: SourceEntry): Paragraph {
  return entry(source.mark.label, source.at, source.evidence.map((words) => `“${words}”`).join('; '));
}

function derivationEntry(derivation: DerivationEntry): Paragraph {
  const operands = derivation.operandMarks.map((mark) => mark.label).join(', ');
  const from = operands === '' ? '' : ` (from ${operands})`;
  return entry(derivation.mark.label, derivation.indicator, `Our computation: ${derivation.computation}${from}`);
}

/** The places of each source under its title, then what this pack computed. */
function sourceParagraphs(node: Sources): readonly Paragraph[] {
  const titles = [...new Set(node.sources.map((source) => source.sourceTitle))];
  const listed = titles.flatMap((title) => {
    const entries = node.sources.filter((source) => source.sourceTitle === title);
    const [first] = entries;
    const asOf = first === undefined ? '' : `, as of ${formatDate(first.asOf)}`;
    return [heading(`${title}${asOf}`), ...entries.map(sourceEntry)];
  });
  const derived =
    node.derivations.length === 0 ? [] : [heading('Computed by this pack'), ...node.derivations.map(derivationEntry)];
  return [...listed, ...derived];
}

const severities = {
  note: 'Note',
  'read-with-care': 'Read with care',
  'do-not-combine': 'Do not combine',
} as const;

function caveatParagraph(caveat: Caveats['items'][number]): Paragraph {
  const facts = caveat.facts.flatMap((fact, index) => [{ text: index === 0 ? ' ' : '; ' }, ...toRuns(fact)]);
  const grey = facts.map((run) => (run.raise === undefined ? { ...run, color: 'grey' as const } : run));
  const lead = { text: `${severities[caveat.severity]}. `, bold: true, color: 'navy' } as const;
  return { runs: [lead, { text: caveat.text }, ...grey], bullet: 'none' };
}

function paragraphsOf(draft: Parameters<Composer>[0]): readonly Paragraph[] {
  return draft.blocks.flatMap((block) => {
    if (block.type === 'sources') return sourceParagraphs(block);
    if (block.type === 'caveats') return block.items.map(caveatParagraph);
    return flowsParagraphs([block], { bulleted: true });
  });
}

/** Steps by which the height of the last two columns is tried. */
const balanceStep = points(12);

/** Fills columns; the last two are made equally high. */
function balancedColumns(paragraphs: readonly Paragraph[], target: TextTarget, context: DeckContext): FilledText {
  const { box } = placeholderOf(target.layout, target.placeholder, context);
  const full = fillText(paragraphs, target, context);
  const whole = full.pages.length - (full.pages.length % 2 === 0 ? 2 : 1);
  const last = full.paragraphs.slice(whole).flat();
  for (let h = balanceStep * 4; h < box.h; h += balanceStep) {
    const tried = fillText(last, { ...target, box: { ...box, h }, whole: true }, context);
    if (tried.pages.length > 2 || tried.diagnostics.length > 0) continue;
    const pages = tried.pages.map(({ placeholder, content }) => ({ placeholder, content }));
    return { ...full, pages: [...full.pages.slice(0, whole), ...pages] };
  }
  return full;
}

/** Sources and data notes: two columns, over as many slides as they need. */
export const composeSources: Composer = (draft, context: DeckContext) => {
  const target = {
    layout: 'sources',
    placeholder: 'content',
    what: 'an entry of the sources',
    place: draft.place,
  } as const;
  const columns = balancedColumns(paragraphsOf(draft), target, context);
  const slides = Math.ceil(columns.pages.length / 2);
  const bodies = Array.from({ length: slides }, (_, index) => {
    const [left, right] = columns.pages.slice(index * 2, index * 2 + 2);
    const second = right === undefined ? [] : [{ placeholder: 'content2', content: right.content } as const];
    const caveats = draft.blocks.filter((block) => block.type === 'caveats');
    return {
      ...emptyBody('sources'),
      placeholders: [...(left === undefined ? [] : [left]), ...second],
      printed: [caveats],
    };
  });
  return { bodies, diagnostics: columns.diagnostics };
};
