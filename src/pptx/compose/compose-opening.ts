import type { Flow } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import { balancingInset } from '../fit/fit-title.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { hasPlaceholder, placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder, Paragraph } from '../presentation/presentation.ts';
import { toRuns, toWords } from '../presentation/runs.ts';
import type { SlideDraft } from '../presentation/slide-draft.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { toPoints } from '../xml/units.ts';
import { fillText } from './fill-text.ts';
import type { Composed, Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** As-of date, state and hash of the data: what makes two copies of a deck comparable. */
function imprint({ document: { edition, datasetHash } }: DeckContext): readonly Paragraph[] {
  const publisher = [edition.publisher, edition.status === 'draft' ? 'Draft' : ''].filter((word) => word !== '');
  const dates = [`As of ${formatDate(edition.asOf)}`, `Edition of ${formatDate(edition.date)}`, `Data ${datasetHash}`];
  const lines = [publisher.join('  ·  '), dates.join('  ·  ')].filter((line) => line !== '');
  return lines.map((line) => ({ runs: [{ text: line }] }));
}

function filledText(
  placeholder: FilledPlaceholder['placeholder'],
  paragraphs: readonly Paragraph[],
): readonly FilledPlaceholder[] {
  return paragraphs.length === 0 ? [] : [{ placeholder, content: { kind: 'text', paragraphs } }];
}

/** A lone paragraph of two lines is balanced as the title over it is. */
function balanced(filled: FilledPlaceholder, layout: LayoutRole, context: DeckContext): FilledPlaceholder {
  const { content, placeholder } = filled;
  const { box, levels } = placeholderOf(layout, placeholder, context);
  const [style] = levels;
  if (content.kind !== 'text' || content.paragraphs.length !== 1 || style?.align !== 'left') return filled;
  const rightInset = balancingInset(content.paragraphs[0]?.runs ?? [], style, toPoints(box.w), context.metrics);
  return rightInset === 0 ? filled : { ...filled, content: { ...content, rightInset } };
}

function openingBody(
  layout: LayoutRole,
  draft: SlideDraft,
  content: {
    readonly paragraphs: readonly Paragraph[];
    readonly key: 'content' | 'commentary';
    readonly extra: readonly FilledPlaceholder[];
  },
  context: DeckContext,
): Composed {
  const target = { layout, placeholder: content.key, what: 'the text under the title', place: draft.place } as const;
  const text = fillText(content.paragraphs, target, context);
  const [first, ...rest] = text.pages;
  const printed = [draft.opening, ...draft.blocks];
  const filled = content.paragraphs.length > 0 && first !== undefined ? [balanced(first, layout, context)] : [];
  const overflow =
    rest.length === 0
      ? undefined
      : fillText(text.paragraphs.slice(1).flat(), { ...target, layout: 'text', placeholder: 'content' }, context);
  return {
    bodies: [
      { ...emptyBody(layout), placeholders: [...filled, ...content.extra], printed },
      ...(overflow?.pages ?? []).map((page) => ({ ...emptyBody('text'), placeholders: [page], printed })),
    ],
    diagnostics: [...text.diagnostics, ...(overflow?.diagnostics ?? [])],
  };
}

/** The title slide. */
export const composeCover: Composer = (draft, context) => {
  const cover = draft.opening;
  if (cover?.type !== 'cover') throw new Error('a cover slide comes from a cover');
  const standfirst = cover.standfirst.length === 0 ? [] : [{ runs: toRuns(cover.standfirst, { marks: false }) }];
  const children: readonly Flow[] = [...cover.children, ...draft.blocks];
  const paragraphs = [...standfirst, ...flowsParagraphs(children, { bulleted: false })];
  const kicker = toRuns(cover.kicker, { marks: false });
  const { title } = context.document.edition;
  const series = toWords(cover.kicker) === title ? [] : [{ runs: [{ text: title }], level: 1 }];
  const lines = [...(kicker.length === 0 ? [] : [{ runs: kicker }]), ...series];
  const target = {
    layout: 'title',
    placeholder: 'kicker',
    what: 'the kicker of the cover',
    place: draft.place,
  } as const;
  const over = fillText(lines, target, context);
  const extra = [...over.pages.slice(0, 1), ...filledText('imprint', imprint(context))];
  return openingBody('title', draft, { paragraphs, key: 'content', extra }, context);
};

/** The slide that opens a section. */
export const composeSection: Composer = (draft, context) => {
  const { number } = draft.section;
  const paragraphs = flowsParagraphs(draft.blocks, { bulleted: false });
  const extra =
    number === undefined || !hasPlaceholder('section', 'number', context)
      ? []
      : filledText('number', [{ runs: [{ text: String(number) }] }]);
  return openingBody('section', draft, { paragraphs, key: 'commentary', extra }, context);
};

/** The last slide. */
export const composeClosing: Composer = (draft, context) => {
  const closing = draft.opening;
  if (closing?.type !== 'closing') throw new Error('a closing slide comes from a closing');
  const paragraphs = flowsParagraphs([...closing.children, ...draft.blocks], { bulleted: false });
  return openingBody(
    'closing',
    draft,
    { paragraphs, key: 'content', extra: filledText('imprint', imprint(context)) },
    context,
  );
};
