import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { fitText, scaleLevels } from '../fit/fit-text.ts';
import { holdEnd } from '../fit/hold-end.ts';
import { levelOf } from '../fit/measure.ts';
import type { LayoutRole, PlaceholderKey } from '../grid/layout.ts';
import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder, Paragraph } from '../presentation/presentation.ts';
import type { Rectangle } from '../xml/units.ts';

/** Where a text goes and what it is called when it does not fit. */
export interface TextTarget {
  readonly layout: LayoutRole;
  readonly placeholder: PlaceholderKey;
  /** Smaller than the placeholder, where something else needs room. */
  readonly box?: Rectangle;
  /** `the text beside the chart`. */
  readonly what: string;
  readonly place: Place;
  /** Never set smaller than its placeholder's own size. */
  readonly whole?: boolean;
}

export interface FilledText {
  /** The placeholder filled once for each slide that the text takes. */
  readonly pages: readonly FilledPlaceholder[];
  readonly paragraphs: readonly (readonly Paragraph[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the fitted size and space into what has none of its own, and shrinks the sizes of runs that do. */
function sized(
  paragraphs: readonly Paragraph[],
  levels: readonly ParagraphStyle[],
  scale: number,
): readonly Paragraph[] {
  return paragraphs.map((paragraph) => {
    const { size, before } = levelOf(paragraph, levels);
    const runs = paragraph.runs.map((run) => ({
      ...run,
      size: run.size === undefined ? size : Math.round(run.size * scale),
    }));
    return { ...paragraph, runs, before: paragraph.before ?? before };
  });
}

/** Fits paragraphs into a placeholder, over as many slides as they need. */
export function fillText(paragraphs: readonly Paragraph[], target: TextTarget, context: DeckContext): FilledText {
  const definition = placeholderOf(target.layout, target.placeholder, context);
  const { levels } = definition;
  const box = target.box ?? definition.box;
  const { body } = context.theme.deck.smallest;
  const own = levels[0]?.size ?? body;
  const fitted = fitText(paragraphs.map(holdEnd), {
    box,
    levels,
    smallest: target.whole === true ? own : body,
    metrics: context.metrics,
  });
  const size = fitted.size ?? own;
  const scaled = scaleLevels(levels, size);
  const pages = fitted.size === undefined ? fitted.pages : fitted.pages.map((page) => sized(page, scaled, size / own));
  return {
    paragraphs: fitted.pages,
    pages: pages.map((page) => ({
      placeholder: target.placeholder,
      content: { kind: 'text', paragraphs: page },
      ...(target.box === undefined ? {} : { box: target.box }),
    })),
    diagnostics: fitted.overflows
      ? [diagnose('slide-text-overflow', { what: target.what }, { place: target.place })]
      : [],
  };
}
