import type { FootnoteDefinition, Notes } from '../../document/index.ts';
import { footnoteSign, markRank } from '../../document/index.ts';
import { caveatsOn, formatDate } from '../../facts/index.ts';
import type { DeckContext } from './deck-context.ts';
import { noteOf } from './note-paragraph.ts';
import type { NoteParagraph } from './presentation.ts';
import { toRuns } from './runs.ts';
import { wordsOf } from './stretches.ts';
import { flowsParagraphs } from './to-paragraphs.ts';

function written(notes: readonly Notes[]): readonly NoteParagraph[] {
  return flowsParagraphs(
    notes.flatMap((note) => note.children),
    { bulleted: false },
  ).map((paragraph) => noteOf(paragraph.runs));
}

function caveats(
  facts: readonly string[],
  { dataset }: DeckContext,
): readonly { readonly lead: string; readonly text: string }[] {
  const lead = { note: 'Note', 'read-with-care': 'Read with care', 'do-not-combine': 'Do not combine' } as const;
  return caveatsOn(facts, dataset).map((caveat) => ({ lead: lead[caveat.severity], text: caveat.text }));
}

/** `3  Overview table, Trade Balance: “approximately $76.4 billion”`, one entry a fact, by mark. */
function sources(facts: readonly string[], context: DeckContext): readonly string[] {
  const rank = (id: string) => Math.min(...(context.marks.get(id) ?? []).map(markRank), Number.MAX_SAFE_INTEGER);
  const ordered = [...facts].sort((a, b) => rank(a) - rank(b));
  const entries = ordered.flatMap((id) => {
    const fact = context.dataset.facts.get(id);
    if (fact === undefined) return [];
    const marks = (context.marks.get(id) ?? []).map((mark) => mark.label).join(', ');
    const lead = marks === '' ? '' : `${marks}  `;
    if (fact.kind === 'observation' && fact.derivation !== undefined) {
      return [`${lead}${fact.indicator}, our computation: ${fact.derivation.computation}`];
    }
    return [`${lead}${fact.at}: “${fact.evidence}”`];
  });
  const unique = [...new Set(entries)];
  return unique.length === 0 ? [] : [`Sources (as of ${formatDate(context.document.edition.asOf)})`, ...unique];
}

/** What is said on a slide besides what it shows. */
export interface Spoken {
  readonly notes: readonly Notes[];
  /** Footnotes for which its foot has no room. */
  readonly footnotes: readonly FootnoteDefinition[];
}

/** Speaker notes: what the author wrote, the footnotes that the slide does not hold, what a careful reader must know, where each figure comes from. */
export function speakerNotes(
  { notes, footnotes }: Spoken,
  facts: readonly string[],
  context: DeckContext,
): readonly NoteParagraph[] {
  const said = written(notes);
  const unsaid = caveats(facts, context).filter(({ text }) => !said.some(({ runs }) => wordsOf(runs).includes(text)));
  const blocks = [
    said,
    footnotes.map((node) => noteOf([{ text: `${footnoteSign(node)} ` }, ...toRuns(node.children)])),
    unsaid.map(({ lead, text }) => noteOf([{ text: `${lead}: ${text}` }])),
    sources(facts, context).map((text) => noteOf([{ text }])),
  ].filter((block) => block.length > 0);
  return blocks.flatMap((block, index) => (index === 0 ? block : [noteOf([]), ...block]));
}
