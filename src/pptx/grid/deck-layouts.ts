import type { Theme } from '../../theme/index.ts';
import { contentLayouts } from './content-layouts.ts';
import type { LayoutDefinition } from './layout.ts';
import { openingLayouts } from './opening-layouts.ts';
import { placeholderKit } from './placeholders.ts';

/** The layouts of the generated base, in the order in which PowerPoint offers them. The only file of geometry beside the grid. */
export function deckLayouts(theme: Theme): readonly LayoutDefinition[] {
  const kit = placeholderKit(theme);
  const [title, section, sources, closing] = openingLayouts(kit, theme);
  return [title, section, ...contentLayouts(kit), sources, closing].filter((layout) => layout !== undefined);
}
