export type { LayoutRole, PlaceholderKey } from './grid/layout.ts';
export type { PresentationContext } from './presentation/deck-context.ts';
export type * from './presentation/native-chart.ts';
export type * from './presentation/presentation.ts';
export { factSlides, toPresentation } from './presentation/to-presentation.ts';
export { readPptx } from './read/read-pptx.ts';
export type { RenderContext } from './render-pptx.ts';
export { renderPptx } from './render-pptx.ts';
