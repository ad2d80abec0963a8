import type { Element } from '@xmldom/xmldom';
import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { BrandRole } from '../../theme/index.ts';
import type { BaseLayout, BasePackage } from '../base/base-package.ts';
import { deckLayouts } from '../grid/deck-layouts.ts';
import { drawingArea, gridExtent } from '../grid/grid.ts';
import type { LayoutDefinition, LayoutRole } from '../grid/layout.ts';
import { readRelationships } from '../package/relationships.ts';
import { scaleBox, scaleLayout } from '../presentation/scale-presentation.ts';
import type { Brand } from './brand.ts';
import { readFontNames, withBrandFonts } from './brand-fonts.ts';
import type { BrandLayout } from './brand-layout.ts';
import type { BrandOptions } from './brand-options.ts';
import { positionOf } from './brand-options.ts';
import { reportBrand } from './brand-report.ts';
import { openingRoles, roleDescriptions } from './brand-roles.ts';
import type { ChosenLayout, ChosenLayouts } from './choose-layouts.ts';
import { chooseLayouts, tellMissing } from './choose-layouts.ts';
import { contentArea, intoArea, isCramped } from './content-area.ts';
import { titleOf } from './layout-kind.ts';
import { makeLayout } from './make-layout.ts';
import type { PlacedLayout, PlacingContext } from './place-layouts.ts';
import { placeContent } from './place-layouts.ts';
import { placeOpening } from './place-opening.ts';
import { scaleBrandLayout, scaleOf } from './scale-brand.ts';

/** What a brand's file was read into. */
export interface BrandContents {
  readonly base: Pick<BasePackage, 'parts' | 'presentation' | 'size'>;
  readonly layouts: readonly BrandLayout[];
  /** Root elements of its parts by name. */
  readonly roots: ReadonlyMap<string, Element>;
}

/** Layouts that the pack names and the brand does not have, or has without a title. */
function checkNames(layouts: readonly BrandLayout[], options: BrandOptions): readonly Diagnostic[] {
  const { file, layouts: names = {}, placeOf } = options;
  const known = layouts.map(({ name }) => name);
  return (Object.entries(names) as [BrandRole, string][]).flatMap(([role, name]) => {
    const position = placeOf === undefined ? positionOf(options) : { place: placeOf(role) };
    const layout = layouts.find((one) => one.name === name);
    if (layout === undefined) return [diagnose('brand-layout-unknown', { file, name, known }, position)];
    if (titleOf(layout) !== undefined) return [];
    return [diagnose('brand-layout-without-title', { file, name, role }, position)];
  });
}

function tellFonts(fonts: ReturnType<typeof withBrandFonts>['fonts'], options: BrandOptions): readonly Diagnostic[] {
  const families = new Map(fonts.filter(({ estimated }) => estimated).map((font) => [font.family, font]));
  return [...families.values()].map(({ family, measuredWith }) =>
    diagnose('brand-font-estimated', { file: options.file, font: family, measuredWith }, positionOf(options)),
  );
}

interface DeckLayout extends PlacedLayout {
  readonly role: LayoutRole;
}

/** A layout in the size of the brand's slides. */
function inSizeOf({ definition, layout }: PlacedLayout, scale: number): PlacedLayout {
  const placeholders = [...layout.placeholders].map(([key, placeholder]) => {
    const { box } = placeholder;
    return [key, box === undefined ? placeholder : { ...placeholder, box: scaleBox(box, scale) }] as const;
  });
  return { definition: scaleLayout(definition, scale), layout: { ...layout, placeholders: new Map(placeholders) } };
}

/** Every layout of the deck on the brand; those that it lacks are numbered after its own. */
function deckOn(
  chosen: ChosenLayouts,
  { layouts, roots }: BrandContents,
  { scale, ...context }: PlacingContext & { readonly scale: number },
): readonly DeckLayout[] {
  const definitions = new Map(deckLayouts(context.theme).map((definition) => [definition.role, definition]));
  let last = layouts.length;
  const place = (role: BrandRole, choice: ChosenLayout, definition: LayoutDefinition): PlacedLayout => {
    if (openingRoles.includes(role)) return placeOpening(definition, choice, context);
    const placed = placeContent(definition, choice, context);
    const root = roots.get(choice.layout.part);
    if (choice.use === 'own' || root === undefined) return placed;
    last += 1;
    const name = `ppt/slideLayouts/slideLayout${last}.xml`;
    return { ...placed, layout: makeLayout(root, inSizeOf(placed, scale), name) };
  };
  return [...chosen].flatMap(([role, choice]) =>
    roleDescriptions[role].serves.flatMap((served): readonly DeckLayout[] => {
      const definition = definitions.get(served);
      if (definition === undefined) return [];
      const placed = place(role, choice, definition);
      const layout = placed.layout.made === undefined ? inSizeOf(placed, scale).layout : placed.layout;
      return [{ role: served, definition: placed.definition, layout }];
    }),
  );
}

/** Makes a brand of what its file holds; nothing where no slide could stand on it. */
export function toBrand(contents: BrandContents, options: BrandOptions): Checked<Brand | undefined> {
  const { base, layouts, roots } = contents;
  const { file, layouts: names = {} } = options;
  const position = positionOf(options);
  const wrongNames = checkNames(layouts, options);
  if (wrongNames.length > 0) return { value: undefined, diagnostics: wrongNames };
  const { parts } = base;
  const scale = scaleOf(base.size);
  const size = { w: Math.round(base.size.w / scale), h: Math.round(base.size.h / scale) };
  const inGrid = layouts.map((layout) => scaleBrandLayout(layout, 1 / scale));
  const chosen = chooseLayouts(inGrid, size, names);
  const usual = chosen.get('content');
  if (usual === undefined) {
    return { value: undefined, diagnostics: [diagnose('brand-without-title', { file }, position)] };
  }
  const [theme] = readRelationships(parts, usual.layout.master).filter(({ type }) => type === 'theme');
  if (theme === undefined) {
    return { value: undefined, diagnostics: [diagnose('brand-incomplete', { file, lacks: 'theme' }, position)] };
  }
  const themed = withBrandFonts(options.theme, readFontNames(roots.get(theme.target), options.theme));
  const context = { theme: themed.theme, size, scale, usual: usual.use === 'own' ? usual.layout : undefined };
  const deck = deckOn(chosen, contents, context);
  const headline = chosen.get('headline')?.layout ?? usual.layout;
  const area = contentArea(headline, size, context.usual);
  const { factor } = themed.theme.deck.minorMetrics;
  const value: Brand = {
    base: {
      ...base,
      theme: theme.target,
      layouts: new Map(deck.map(({ role, layout }): [LayoutRole, BaseLayout] => [role, layout])),
    },
    theme: themed.theme,
    scale,
    layouts: new Map(deck.map(({ role, definition }) => [role, definition])),
    canvas: intoArea(area, { ...gridExtent, strips: true }, factor)(drawingArea),
    cramped: isCramped(area, factor),
    report: reportBrand(layouts, chosen, { size: base.size, usual: usual.layout, fonts: themed.fonts }),
  };
  const told = [...tellMissing(chosen, { file, size, position }), ...tellFonts(themed.fonts, options)];
  return { value, diagnostics: told };
}
