import type { PrintedFigure } from '../../trace/index.ts';
import { cellRuns } from './cell-runs.ts';
import type { NativeChart } from './native-chart.ts';
import type { FilledPlaceholder, FreeShape, PlaceholderContent, Presentation, Run, Slide } from './presentation.ts';
import { inReadingOrder, isDrawing } from './reading-order.ts';
import { sameFigure } from './stretches.ts';

/** What gets a shape of its own in the file: a filled placeholder, a shape of a drawing, the notes of a slide. */
export type FigureHolder = FilledPlaceholder | FreeShape | 'notes';

/** A print of a fact, and where on which slide it stands. */
export interface HeldFigure {
  readonly figure: PrintedFigure;
  readonly slide: Slide;
  readonly holder: FigureHolder;
}

/** A print of a fact without the number of its slide. */
type LooseFigure = Omit<PrintedFigure, 'number' | 'shape'>;

/** Runs side by side that print the same mention are one figure: number and unit of a tile differ in style. */
function figuresOfRuns(runs: readonly Pick<Run, 'text' | 'figure'>[], part: PrintedFigure['part']): LooseFigure[] {
  const figures: LooseFigure[] = [];
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const last = figures.at(-1);
    if (run.figure === undefined) return;
    if (last !== undefined && before !== undefined && sameFigure(before, run))
      figures[figures.length - 1] = { ...last, text: last.text + run.text };
    else figures.push({ ...run.figure, text: run.text, part });
  });
  return figures;
}

function figuresOfChart({ id, figures }: NativeChart): readonly LooseFigure[] {
  return figures.map((figure) => ({ ...figure, part: 'chart', chart: id }));
}

function figuresOfContent(content: PlaceholderContent): readonly LooseFigure[] {
  if (content.kind === 'chart') return figuresOfChart(content.chart);
  if (content.kind === 'picture') return [];
  if (content.kind === 'text') return content.paragraphs.flatMap(({ runs }) => figuresOfRuns(runs, 'text'));
  return content.rows.flatMap(({ role, cells }) =>
    cells.flatMap((cell) => figuresOfRuns(cellRuns(cell, role, content), 'text')),
  );
}

interface Held {
  readonly holder: FigureHolder;
  readonly figures: readonly LooseFigure[];
}

function heldOn(slide: Slide): readonly Held[] {
  const shown = inReadingOrder(slide).flatMap((piece): readonly Held[] => {
    if (!isDrawing(piece)) return [{ holder: piece, figures: figuresOfContent(piece.content) }];
    return piece.shapes.map((shape) => ({
      holder: shape,
      figures: (shape.paragraphs ?? []).flatMap(({ runs }) => figuresOfRuns(runs, 'text')),
    }));
  });
  const spoken = slide.notes.flatMap(({ runs }) => figuresOfRuns(runs, 'notes'));
  return [...shown, { holder: 'notes', figures: spoken }];
}

/** Every print of a fact in a deck, in reading order, with what holds it on its slide. */
export function heldFigures(presentation: Presentation): readonly HeldFigure[] {
  const slides = presentation.sections.flatMap((section) => section.slides);
  return slides.flatMap((slide, index) =>
    heldOn(slide).flatMap(({ holder, figures }) =>
      figures.map(({ fact, text, part, ...more }) => ({
        figure: { fact, text, number: index + 1, part, ...more },
        slide,
        holder,
      })),
    ),
  );
}

/**
 * Every print of a fact in a deck, in reading order: in words, in speaker notes, and what its charts draw. A print that stands on
 * several slides (the head of a table that goes on, a title) counts on each. Words that a source or a computation is quoted with are
 * no prints of a fact, and neither is what is measured. Shapes have their ids only in the file.
 */
export function deckFigures(presentation: Presentation): readonly PrintedFigure[] {
  return heldFigures(presentation).map(({ figure }) => figure);
}
