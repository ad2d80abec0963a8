import type { OpenedPackage } from '../../opc/index.ts';
import { childOf } from '../../opc/index.ts';
import type { ReadCell, ReadLeaf, ReadPiece } from '../../trace/index.ts';
import { isGraphic, readGraphic } from './read-graphic.ts';
import { readNotes } from './read-notes.ts';
import type { SlideShape } from './slide-shapes.ts';
import { shapesOf } from './slide-shapes.ts';
import { bodyText } from './text-lines.ts';

/** A slide as the presentation lists it. */
export interface ListedSlide {
  /** From 1. */
  readonly number: number;
  /** `id` in the list of slides. */
  readonly slide: number;
  /** Absent where its relationship leads nowhere. */
  readonly part?: string;
}

/** What one shape gives to its slide. */
type Found = Pick<ReadLeaf, 'pieces' | 'cells' | 'workbookFacts'>;

/** Reads a slide: the words, charts and alternative texts of its shapes in drawing order, then its speaker notes. */
export function readSlide({ number, slide, part }: ListedSlide, opened: OpenedPackage): ReadLeaf {
  const root = part === undefined ? undefined : opened.root(part);
  if (part === undefined || root === undefined) return { number, slide, pieces: [], cells: [], workbookFacts: [] };
  const found = shapesOf(root).map((shape) => readShape(shape, part, opened));
  return {
    number,
    slide,
    pieces: [...found.flatMap(({ pieces }) => pieces), ...pieceOf('notes', readNotes(opened, part))],
    cells: found.flatMap(({ cells }) => cells),
    workbookFacts: [...new Set(found.flatMap(({ workbookFacts }) => workbookFacts))],
  };
}

function readShape({ element, id, alternative }: SlideShape, part: string, opened: OpenedPackage): Found {
  const { text, chart } = isGraphic(element)
    ? readGraphic(element, part, opened)
    : { text: bodyText(childOf(element, 'p:txBody')), chart: undefined };
  return {
    pieces: [
      ...pieceOf('text', text, id),
      ...pieceOf('chart', chart?.text ?? '', id),
      ...pieceOf('alt', alternative, id),
    ],
    cells: (chart?.cells ?? []).map((cell): ReadCell => ({ shape: id, ...cell })),
    workbookFacts: chart?.facts ?? [],
  };
}

/** A piece of words that are not blank. */
function pieceOf(kind: ReadPiece['kind'], text: string, shape?: number): readonly ReadPiece[] {
  if (text.trim() === '') return [];
  return [{ kind, text, ...(shape === undefined ? {} : { shape }) }];
}
