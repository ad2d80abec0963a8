import type { Diagnostic } from '../../diagnostics/index.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { SlideLayoutName } from '../presentation/layout-rules.ts';
import type { Drawing, FilledPlaceholder, NoteParagraph, Run } from '../presentation/presentation.ts';
import type { SlideDraft } from '../presentation/slide-draft.ts';

/** The body of one slide: everything but title, kicker, source line, notes. */
export interface SlideBody {
  readonly layout: LayoutRole;
  readonly placeholders: readonly FilledPlaceholder[];
  readonly drawings: readonly Drawing[];
  /** Document nodes printed on it: the facts of its source line and notes. */
  readonly printed: readonly unknown[];
  /** Labels of the marks that it lists. */
  readonly lists?: readonly string[];
  /** Paragraphs for the speaker notes: what the slide itself says only by marks. */
  readonly said?: readonly NoteParagraph[];
  /** Notes of its figures, for the source line. */
  readonly remarks: readonly (readonly Run[])[];
}

/** A draft as the bodies of one slide, or of several where one does not hold it. */
export interface Composed {
  readonly bodies: readonly SlideBody[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides the bodies of one kind of slide. */
export type Composer = (draft: SlideDraft, context: DeckContext, layout: SlideLayoutName) => Composed;

/** A body with nothing on it yet. */
export function emptyBody(layout: LayoutRole): SlideBody {
  return { layout, placeholders: [], drawings: [], printed: [], remarks: [] };
}
