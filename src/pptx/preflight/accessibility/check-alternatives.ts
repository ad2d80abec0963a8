import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, childOf, childrenOf } from '../../../opc/index.ts';
import { bodyText } from '../../read/text-lines.ts';
import type { PageShape } from './page-shape.ts';
import { graphicData } from './seen-text.ts';
import type { SlidePage } from './slide-page.ts';

/** What a program puts there, not a description: the name of a file, or what the shape is. */
const noDescription =
  /^(?:[^\s]+\.(?:png|jpe?g|gif|svg|emf|wmf|bmp|tiff?)|image|picture|graphic|chart|table|diagram|group)$/i;

function hasText({ element }: PageShape): boolean {
  return bodyText(childOf(element, 'p:txBody')).trim() !== '';
}

/** Shapes that say nothing of themselves to somebody who does not see them. */
function needsDescription(shape: PageShape): boolean {
  if (shape.isDecorative || shape.isHidden) return false;
  if (shape.kind === 'shape') return shape.placeholder === undefined && !hasText(shape);
  return true;
}

function checkTable(shape: PageShape, page: SlidePage, deck: string): readonly Diagnostic[] {
  const table = childOf(graphicData(shape), 'a:tbl');
  if (table === undefined) return [];
  const isHeaded = ['1', 'true'].includes(attributeOf(childOf(table, 'a:tblPr'), 'firstRow') ?? '');
  const [head] = childrenOf(table, 'a:tr');
  const isEmpty = childrenOf(head, 'a:tc').every((cell) => bodyText(childOf(cell, 'a:txBody')).trim() === '');
  if (isHeaded && !isEmpty) return [];
  return [diagnose('slide-table-without-head', { file: deck, slide: page.number, shape: shape.name })];
}

/** Places of the layout that were left empty: they are read aloud and show a prompt to whoever edits the deck. */
function isEmptyPlace(shape: PageShape): boolean {
  return shape.kind === 'shape' && shape.placeholder !== undefined && !shape.isHidden && !hasText(shape);
}

/** Pictures, charts, tables and drawings without alternative text, tables without head, and placeholders without anything. */
export function checkAlternatives(page: SlidePage, deck: string): readonly Diagnostic[] {
  // a group is described as a whole
  const { shapes } = page;
  const tell = (shape: PageShape) => ({ file: deck, slide: page.number, shape: shape.name });
  return [
    ...shapes
      .filter((shape) => needsDescription(shape) && shape.description === '')
      .map((shape) => diagnose('slide-alternative-missing', tell(shape))),
    ...shapes
      .filter((shape) => needsDescription(shape) && noDescription.test(shape.description))
      .map((shape) => diagnose('slide-alternative-empty', { ...tell(shape), text: shape.description })),
    ...shapes.flatMap((shape) => checkTable(shape, page, deck)),
    ...page.shapes
      .filter((shape) => isEmptyPlace(shape) && !['title', 'ctrTitle'].includes(shape.placeholder?.type ?? ''))
      .map((shape) => diagnose('slide-placeholder-empty', tell(shape))),
  ];
}
