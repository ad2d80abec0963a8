import type { Contents } from '../../document/index.ts';
import { type Atom, atom, layered, piece } from './atom.ts';
import type { Composition, OutlineEntry, Setting } from './composition.ts';
import { inset, penOf, rule } from './rules.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';

const pageWidth = 26;
const rowPadding = 2;

/** Sections and chapters with their pages, each linked; a brief of one section lists its headings instead. */
export function layoutContents(_node: Contents, setting: Setting): readonly Atom[] {
  const { composition } = setting;
  const entries = listed(composition);
  if (entries.length === 0) return [];
  const toc = composition.structure.add(setting.parent, 'TOC');
  return entries.map((entry, index) => contentsRow(entry, { setting, toc, first: index === 0 }));
}

/** A brief of one section lists the headings in it, its headlines only where it has no others. */
function listed({ outline, single }: Composition): readonly OutlineEntry[] {
  if (!single) return outline.entries.filter((entry) => entry.level === 0);
  const own = outline.entries.some((entry) => entry.level === 2) ? 2 : 1;
  return outline.entries.filter((entry) => entry.level === own || (entry.level === 0 && entry.section !== true));
}

interface RowContext {
  readonly setting: Setting;
  readonly toc: ElementDraft;
  readonly first: boolean;
}

function contentsRow(entry: OutlineEntry, { setting, toc, first }: RowContext): Atom {
  const { composition, full } = setting;
  const { theme } = composition.context;
  const item = composition.structure.add(toc, 'TOCI');
  const page = composition.known.destinations.get(entry.destination) ?? 0;
  const link = composition.structure.add(item, 'Link', {
    link: { destination: entry.destination, contents: `${entry.title}, page ${page}` },
  });
  const text = setBlock({
    composition,
    content: entry.title,
    style: 'contentsEntry',
    ...inset(full, 0, pageWidth),
    element: link,
  });
  const number = setBlock({
    composition,
    content: `\u00a0${page}`,
    style: 'contentsPage',
    ...full,
    align: 'right',
    element: link,
  });
  const height = text.height + 2 * rowPadding;
  const line = rule(full, height, penOf(theme, 'entry'));
  return atom({
    ...layered(
      [
        { piece: text, y: rowPadding },
        { piece: number, y: rowPadding + text.height - theme.styles.contentsPage.lead },
        { piece: piece({ draws: [line] }), y: 0 },
      ],
      height,
    ),
    before: first ? theme.spacing.paragraph : 0,
    full: true,
  });
}
