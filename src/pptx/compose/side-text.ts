import type { Place } from '../../diagnostics/index.ts';
import type { Aside, Flow } from '../../document/index.ts';
import { isLead } from '../fit/fit-text.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { hasPlaceholder } from '../presentation/deck-context.ts';
import type { FilledPlaceholder, Paragraph } from '../presentation/presentation.ts';
import { toRuns } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { fillLine } from './fill-line.ts';
import { fillText } from './fill-text.ts';
import type { Composed } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** The commentary column of a slide, and slides for what it does not hold. */
export interface SideText extends Composed {
  readonly filled: readonly FilledPlaceholder[];
}

const nothing: SideText = { filled: [], bodies: [], diagnostics: [] };

/** The title of a lone aside is the label over the column; otherwise titles stand in the text. */
function labelOf(blocks: readonly Flow[]): Aside | undefined {
  const [first] = blocks;
  return first?.type === 'aside' && blocks.filter((block) => block.type === 'aside').length === 1 && blocks.length === 1
    ? first
    : undefined;
}

/** A text of which one paragraph is higher than the column: it goes on a slide of its own. */
function composeApart(
  paragraphs: readonly Paragraph[],
  { labelled, blocks, place }: { labelled: Aside | undefined; blocks: readonly Flow[]; place: Place },
  context: DeckContext,
): SideText {
  const title = labelled === undefined ? [] : toRuns(labelled.title, { marks: false });
  const lead =
    title.length === 0 ? [] : [{ runs: title.map((run) => ({ ...run, bold: true })), bullet: 'none' as const }];
  const plain = paragraphs.map((paragraph) => ({ ...paragraph, bullet: 'none' as const }));
  const target = { layout: 'text', placeholder: 'content', what: 'the text beside the figure', place } as const;
  const text = fillText([...lead, ...plain], target, context);
  const bodies = text.pages.map((filled) => ({ ...emptyBody('text'), placeholders: [filled], printed: [...blocks] }));
  return { filled: [], bodies, diagnostics: text.diagnostics };
}

/** Sets blocks of text into the commentary column of a layout. */
export function composeSide(blocks: readonly Flow[], layout: LayoutRole, context: DeckContext): SideText {
  const place = blocks[0]?.place;
  if (place === undefined) return nothing;
  const labelled = labelOf(blocks);
  const paragraphs = flowsParagraphs(labelled?.children ?? blocks, { bulleted: false });
  const what = 'the text beside the figure';
  const target = { layout, placeholder: 'commentary', what, place } as const;
  const small = fillText(paragraphs, target, context);
  // what goes on anyway is not made small besides
  const large = small.pages.length > 1 ? fillText(paragraphs, { ...target, whole: true }, context) : small;
  const text = large.diagnostics.length > 0 ? small : large;
  const label =
    labelled === undefined || !hasPlaceholder(layout, 'sideLabel', context)
      ? { filled: [], diagnostics: [] }
      : fillLine(
          toRuns(labelled.title, { marks: false }),
          {
            layout,
            placeholder: 'sideLabel',
            maxLines: 1,
            smallest: 10,
            what: 'the title of the side note',
            place,
          },
          context,
        );
  const [first] = text.paragraphs;
  const isLeadAlone = text.pages.length > 1 && first?.every(isLead) === true;
  if (text.diagnostics.length > 0 || isLeadAlone) return composeApart(paragraphs, { labelled, blocks, place }, context);
  const [page, ...rest] = text.pages;
  const left = text.paragraphs
    .slice(1)
    .flat()
    .map((paragraph) => ({ ...paragraph, bullet: 'none' as const }));
  const more =
    rest.length === 0 ? undefined : fillText(left, { layout: 'text', placeholder: 'content', what, place }, context);
  return {
    filled: [...label.filled, ...(page === undefined ? [] : [page])],
    bodies: (more?.pages ?? []).map((filled) => ({
      ...emptyBody('text'),
      placeholders: [filled],
      printed: [...blocks],
    })),
    diagnostics: [...text.diagnostics, ...label.diagnostics, ...(more?.diagnostics ?? [])],
  };
}
