import { presentationNamespaces } from '../../opc/index.ts';
import type { Theme } from '../../theme/index.ts';
import { deckLayouts } from '../grid/deck-layouts.ts';
import { slideSize } from '../grid/grid.ts';
import { placeholderKit } from '../grid/placeholders.ts';
import type { Parts } from '../package/parts.ts';
import { Relationships } from '../package/relationships.ts';
import { DeckColors } from '../xml/color.ts';
import { el, xmlPart } from '../xml/element.ts';
import { layoutPart } from './layout-part.ts';
import { masterPart, plainStyles } from './master-part.ts';
import { themePart } from './theme-part.ts';

const presentation = 'ppt/presentation.xml';
const master = 'ppt/slideMasters/slideMaster1.xml';
const theme1 = 'ppt/theme/theme1.xml';

function presentationPart(theme: Theme, masterId: string): string {
  const language = el('a:defPPr', {}, el('a:defRPr', { lang: 'en-US' }));
  const root = el(
    'p:presentation',
    { ...presentationNamespaces, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': masterId })),
    el('p:sldSz', { cx: slideSize.w, cy: slideSize.h }),
    el('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    el('p:defaultTextStyle', {}, language, plainStyles(theme, new DeckColors(theme))),
  );
  return xmlPart(root);
}

/** The base package made from a theme: theme, one master, the layouts, no slides. What a brand's own file would be. */
export function generatedBase(theme: Theme): Parts {
  const parts: Parts = new Map();
  const layouts = deckLayouts(theme);
  const colors = new DeckColors(theme);
  const footers = placeholderKit(theme).footers();
  const masterLinks = new Relationships(master);

  parts.set(theme1, themePart(theme));
  for (const [index, layout] of layouts.entries()) {
    const name = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
    parts.set(name, layoutPart(layout, footers, colors));
    const links = new Relationships(name);
    links.to('slideMaster', master);
    links.writeTo(parts);
    masterLinks.to('slideLayout', name);
  }
  masterLinks.to('theme', theme1);
  masterLinks.writeTo(parts);
  parts.set(master, masterPart(theme, layouts.length));

  const links = new Relationships(presentation);
  parts.set(presentation, presentationPart(theme, links.to('slideMaster', master)));
  links.to('theme', theme1);
  parts.set('ppt/presProps.xml', xmlPart(el('p:presentationPr', presentationNamespaces)));
  links.to('presProps', 'ppt/presProps.xml');
  links.writeTo(parts);
  const root = new Relationships('');
  root.to('officeDocument', presentation);
  root.writeTo(parts);
  return parts;
}
