import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import { fitTitle } from '../fit/fit-title.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from './deck-context.ts';
import { placeholderOf } from './deck-context.ts';
import type { FilledPlaceholder, Run } from './presentation.ts';
import { toRuns } from './runs.ts';
import type { SlideDraft } from './slide-draft.ts';
import { changeLetters, wordsOf } from './stretches.ts';

/** Titles of slides that need none from the author. */
const ownTitles = { sources: 'Sources', caveats: 'Data notes', contents: 'Contents' } as const;

/** Most lines of a title by layout; two elsewhere. */
const linesByLayout: Readonly<Partial<Record<LayoutRole, number>>> = { title: 3, sources: 1 };

/** The title that a draft gives its slides, and whether it has one. */
export function titleOf(draft: SlideDraft): { readonly runs: readonly Run[]; readonly missing: boolean } {
  const { opening, blocks } = draft;
  const nodes: readonly Phrasing[] =
    opening === undefined ? [] : opening.type === 'heading' ? opening.children : opening.title;
  const runs = toRuns(nodes, { marks: false });
  if (runs.length > 0) return { runs, missing: false };
  const alone = blocks
    .map((block) => ownTitles[block.type as keyof typeof ownTitles])
    .find((title) => title !== undefined);
  return { runs: [{ text: alone ?? draft.section.title }], missing: alone === undefined };
}

/** Figures hold on to their units: a space between digit and letter does not break. */
function held(runs: readonly Run[]): readonly Run[] {
  return changeLetters(runs, (words) =>
    words.replace(/(\d) (billion|trillion|million|thousand|per cent|%)/g, '$1\u00a0$2'),
  );
}

/** The title placeholder of one slide, balanced, with `(2 of 3)` on the further slides of a draft. */
export function slideTitle(
  runs: readonly Run[],
  slide: { readonly layout: LayoutRole; readonly part: number; readonly parts: number; readonly draft: SlideDraft },
  context: DeckContext,
): { readonly filled: FilledPlaceholder; readonly words: string; readonly diagnostics: readonly Diagnostic[] } {
  const { layout, part, parts, draft } = slide;
  const suffix = part === 1 ? [] : [{ text: ` (${part}\u00a0of\u00a0${parts})` }];
  const all = held([...runs, ...suffix]);
  const words = wordsOf(all);
  const { box, levels } = placeholderOf(layout, 'title', context);
  const [style] = levels;
  if (style === undefined) throw new Error('a title has a style');
  const maxLines = linesByLayout[layout] ?? 2;
  const fitted = fitTitle(all, { box, style, maxLines, metrics: context.metrics });
  const { size } = fitted;
  const sized = size === undefined ? all : all.map((run) => ({ ...run, size }));
  // what is centred or stands right is balanced by nothing on one side
  const inset = fitted.rightInset === 0 || style.align !== 'left' ? {} : { rightInset: fitted.rightInset };
  const position = { place: draft.place };
  const problems =
    fitted.problem === undefined
      ? []
      : fitted.problem === 'long'
        ? [diagnose('slide-title-long', { title: words, lines: fitted.lines, most: maxLines }, position)]
        : [diagnose('slide-title-overflow', { title: words }, position)];
  return {
    filled: { placeholder: 'title', content: { kind: 'text', paragraphs: [{ runs: sized }], ...inset } },
    words,
    diagnostics: problems,
  };
}
