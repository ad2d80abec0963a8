import type { FootnoteDefinition } from '../../document/index.ts';
import { footnoteSign } from '../../document/index.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from './deck-context.ts';
import type { FilledPlaceholder, Run } from './presentation.ts';
import { toRuns } from './runs.ts';
import { sourceLine } from './source-line.ts';

/** What stands at the foot of a slide, and what of it does not. */
export interface SlideFoot {
  readonly filled: readonly FilledPlaceholder[];
  readonly fits: boolean;
  /** Footnotes that go into the speaker notes instead. */
  readonly spoken: readonly FootnoteDefinition[];
}

/**
 * Sources, notes of figures, footnotes. The footnotes of a slide stand at its foot where the lines for sources hold all of them as well,
 * else all of them in its speaker notes.
 */
export function slideFoot(
  slide: {
    readonly facts: readonly string[];
    readonly remarks: readonly (readonly Run[])[];
    readonly footnotes: readonly FootnoteDefinition[];
    readonly layout: LayoutRole;
  },
  context: DeckContext,
): SlideFoot {
  const { footnotes, remarks } = slide;
  const whole = sourceLine({ ...slide, remarks: [...remarks, ...footnotes.map(footnoteRuns)] }, context);
  if (whole.fits && whole.filled.length > 0) return { ...whole, spoken: [] };
  return { ...sourceLine(slide, context), spoken: footnotes };
}

function footnoteRuns(node: FootnoteDefinition): readonly Run[] {
  return [{ text: `${footnoteSign(node)} `, bold: true, color: 'navy' }, ...toRuns(node.children, { marks: false })];
}
