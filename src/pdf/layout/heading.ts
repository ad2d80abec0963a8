import { diagnose } from '../../diagnostics/index.ts';
import type { Heading } from '../../document/index.ts';
import { toPlainText } from '../../document/index.ts';
import type { TextStyleName } from '../../theme/index.ts';
import type { StructureType } from '../brief.ts';
import { type Atom, withAnchor } from './atom.ts';
import type { Setting } from './composition.ts';
import { inset } from './rules.ts';
import { setParagraph } from './set-text.ts';

const styles = { 1: 'headline', 2: 'heading', 3: 'subheading' } satisfies Record<Heading['depth'], TextStyleName>;
const levels = ['H1', 'H2', 'H3'] satisfies StructureType[];

/** White at the right of a headline, so that a balanced one never reaches the margin. */
const indentRight = 40;
/** More lines than this and it is a paragraph, not a headline. */
const mostLines = 3;
/** Height that must be left under a headline outside a section, or it goes to the next page. */
const roomBelow = 130;

/** A headline of full width, or a heading in the column of text; each is an entry of the outline. */
export function layoutHeading(node: Heading, setting: Setting): readonly Atom[] {
  const { composition, parent, frame, full, inSection } = setting;
  const { theme } = composition.context;
  const top = node.depth === 1;
  const element = composition.structure.add(parent, headingType(node, setting));
  const title = toPlainText(node.children).replaceAll('\n', ' ');
  const destination = composition.outline.destinations.get(node);
  const [first, ...others] = setParagraph(
    {
      composition,
      content: node.children,
      style: styles[node.depth],
      ...(top ? inset(full, 0, Math.min(indentRight, full.width / 5)) : frame),
      element,
      place: node.place,
      mode: 'balanced',
    },
    {
      before: top ? headlineSpace(inSection, theme.spacing.heading) : theme.spacing.heading,
      ...(top && !inSection ? { room: roomBelow, runningTitle: title } : {}),
    },
    { keep: true, full: top, after: top ? theme.spacing.section : 3, tight: !top },
  );
  if (first === undefined) return [];
  const lines = others.length + 1;
  if (top && lines > mostLines) {
    composition.diagnostics.push(diagnose('headline-too-long', { title, lines }, { place: node.place }));
  }
  return [withAnchor(first, destination), ...others];
}

/** Close to the kicker inside a section, far from the text before it outside. */
function headlineSpace(inSection: boolean, heading: number): number {
  return inSection ? 5 : heading * 2;
}

/** Never deeper than one step below the heading before it, as PDF/UA-1 §7.4.2 asks. */
function headingType(node: Heading, { composition }: Setting): StructureType {
  const level = Math.min(node.depth, composition.counts.headingLevel + 1);
  composition.counts.headingLevel = level;
  return levels[level - 1] ?? 'H3';
}
