import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, descendantsOf, elementsIn, isNamed, textOf } from '../../opc/index.ts';

/** Text of a body (`p:txBody`, `a:txBody`, `c:rich`), one line a paragraph; `fieldText` says what a field shows, as it stands by default. */
export function bodyText(body: Element | undefined, fieldText: (field: Element) => string = runText): string {
  return childrenOf(body, 'a:p')
    .map((paragraph) => paragraphText(paragraph, fieldText))
    .join('\n');
}

/** Text of a table: a line a row, a tab between cells. */
export function tableText(table: Element): string {
  const cells = (row: Element) => childrenOf(row, 'a:tc').map((cell) => bodyText(childOf(cell, 'a:txBody')));
  return childrenOf(table, 'a:tr')
    .map((row) => cells(row).join('\t'))
    .join('\n');
}

/**
 * Runs as they stand: PowerPoint cuts a figure into several where it was edited. Raised and lowered runs are set apart by a space, so
 * that a source mark behind a figure is not taken for a digit of it.
 */
function paragraphText(paragraph: Element, fieldText: (field: Element) => string): string {
  let text = '';
  let wasShifted = false;
  for (const element of elementsIn(paragraph)) {
    const shifted = isShifted(element);
    const next = pieceText(element, fieldText);
    const apart = shifted !== wasShifted && /\S$/u.test(text) && /^[\p{L}\p{N}]/u.test(next);
    text += apart ? ` ${next}` : next;
    if (next !== '') wasShifted = shifted;
  }
  return text;
}

function pieceText(element: Element, fieldText: (field: Element) => string): string {
  if (isNamed(element, 'a:br')) return '\n';
  if (isNamed(element, 'a:r')) return runText(element);
  if (isNamed(element, 'a:fld')) return fieldText(element);
  return isNamed(element, 'a14:m') ? joined(descendantsOf(element, 'm:t')) : '';
}

/** Text of a run or a field as it stands. */
export function runText(run: Element): string {
  return joined(childrenOf(run, 'a:t'));
}

function joined(elements: readonly Element[]): string {
  return elements.map(textOf).join('');
}

function isShifted(run: Element): boolean {
  const baseline = attributeOf(childOf(run, 'a:rPr'), 'baseline') ?? '0';
  return Number.parseFloat(baseline) !== 0;
}
