import type { Theme } from '../theme/index.ts';
import type { TraceRecord } from '../trace/index.ts';
import type { BasePackage } from './base/base-package.ts';
import { generatedBase } from './base/generated-base.ts';
import { readBasePackage } from './base/read-base-package.ts';
import type { Brand } from './brand/brand.ts';
import { readShapes } from './free-form/lift-shapes.ts';
import { graftSlides } from './graft/graft-slides.ts';
import { deckLayouts } from './grid/deck-layouts.ts';
import { zipParts } from './package/zip.ts';
import type { Presentation, Slide } from './presentation/presentation.ts';
import { scaleLayout, scalePresentation } from './presentation/scale-presentation.ts';
import { DeckColors } from './xml/color.ts';

/** What writing a deck needs besides the deck. */
export interface RenderContext {
  readonly theme: Theme;
  /** What the deck was decided for. Default: none, and the base is generated from the theme. */
  readonly brand?: Brand;
  /** What the deck is to carry so that its figures can be followed; its prints are those of `deckFigures` and get their shapes here. */
  readonly record?: TraceRecord;
}

/** Draws the free-form shapes of all slides; pptxgenjs is loaded only for a deck that has some. */
async function drawFreeForm(
  presentation: Presentation,
  { base, colors }: { readonly base: BasePackage; readonly colors: DeckColors },
): Promise<readonly (readonly string[])[]> {
  const slides = presentation.sections.flatMap((section) => section.slides);
  const withShapes = slides.filter((slide) => slide.drawings.length > 0);
  if (withShapes.length === 0) return [];
  const { drawShapes } = await import('./free-form/draw-shapes.ts');
  const { language } = presentation;
  const colorsOf = (slide: Slide) => base.layouts.get(slide.layout)?.colors ?? colors;
  const drawn = await drawShapes(
    withShapes.map((slide) => ({ drawings: slide.drawings, slot: (role) => colorsOf(slide).slotName(role) })),
    { language, size: base.size },
  );
  const shapes = new Map(
    withShapes.map((slide, index) => [slide.id, readShapes(colorsOf(slide).restore(drawn[index] ?? ''))]),
  );
  return slides.map((slide) => shapes.get(slide.id) ?? []);
}

/**
 * Writes a deck as PresentationML (ISO/IEC 29500, transitional): real placeholders, native charts with their workbooks, sections, notes.
 * Everything was decided before; the bytes depend on the presentation, the theme, the brand and the record alone.
 */
export async function renderPptx(presentation: Presentation, context: RenderContext): Promise<Uint8Array> {
  const { brand, record } = context;
  const scale = brand?.scale ?? 1;
  const deck = scalePresentation(presentation, scale);
  const { theme } = brand ?? context;
  const base = brand?.base ?? readBasePackage(generatedBase(theme));
  const colors = base.layouts.get('chart')?.colors ?? new DeckColors(theme);
  const drawn = await drawFreeForm(deck, { base, colors });
  const decided = brand === undefined ? deckLayouts(theme) : [...brand.layouts.values()];
  const layouts = new Map(decided.map((layout) => [layout.role, scaleLayout(layout, scale)]));
  const more = { drawn, colors, scale, layouts, ...(record === undefined ? {} : { record }) };
  return zipParts(graftSlides(deck, base, more), deck.epoch);
}
