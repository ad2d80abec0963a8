import type { ColorRole, Theme } from '../theme/index.ts';
import type { TraceRecord } from '../trace/index.ts';
import { generatedBase } from './base/generated-base.ts';
import { readBasePackage } from './base/read-base-package.ts';
import { readShapes } from './free-form/lift-shapes.ts';
import { graftSlides } from './graft/graft-slides.ts';
import { deckLayouts } from './grid/deck-layouts.ts';
import { unzipParts, zipParts } from './package/zip.ts';
import type { Presentation } from './presentation/presentation.ts';
import { DeckColors } from './xml/color.ts';

/** What writing a deck needs besides the deck. */
export interface RenderContext {
  readonly theme: Theme;
  /** A brand's own `.pptx` or `.potx` to graft onto; without one the base is generated from the theme. */
  readonly brand?: Uint8Array;
  /** What the deck is to carry so that its figures can be followed; its prints are those of `deckFigures` and get their shapes here. */
  readonly record?: TraceRecord;
}

/** Draws the free-form shapes of all slides; pptxgenjs is loaded only for a deck that has some. */
async function drawFreeForm(
  presentation: Presentation,
  more: { readonly size: { readonly w: number; readonly h: number }; readonly slot: (role: ColorRole) => string },
): Promise<readonly (readonly string[])[]> {
  const slides = presentation.sections.flatMap((section) => section.slides);
  const withShapes = slides.filter((slide) => slide.drawings.length > 0);
  if (withShapes.length === 0) return [];
  const { drawShapes } = await import('./free-form/draw-shapes.ts');
  const { language } = presentation;
  const drawn = await drawShapes(
    withShapes.map((slide) => slide.drawings),
    { language, ...more },
  );
  const shapes = new Map(withShapes.map((slide, index) => [slide.id, readShapes(drawn[index] ?? '')]));
  return slides.map((slide) => shapes.get(slide.id) ?? []);
}

/**
 * Writes a deck as PresentationML (ISO/IEC 29500, transitional): real placeholders, native charts with their workbooks, sections, notes.
 * Everything was decided before; the bytes depend on the presentation, the theme, the brand and the record alone.
 */
export async function renderPptx(presentation: Presentation, context: RenderContext): Promise<Uint8Array> {
  const base = readBasePackage(context.brand === undefined ? generatedBase(context.theme) : unzipParts(context.brand));
  const colors = new DeckColors(context.theme);
  const slot = (role: ColorRole) => colors.slotName(role);
  const drawn = await drawFreeForm(presentation, { size: base.size, slot });
  const { theme, record } = context;
  const more = { drawn, colors, layouts: deckLayouts(theme), ...(record === undefined ? {} : { record }) };
  return zipParts(graftSlides(presentation, base, more), presentation.epoch);
}
