import type { Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import type { Block } from '../markdown/to-blocks.ts';
import type { Converter, DirectiveCall } from './directive.ts';

/** An item of a list whose lines each have a meaning. */
export interface LinedItem {
  readonly lines: readonly (readonly Phrasing[])[];
  readonly place: Place;
}

/** The lines that an item must have, in words for the hint; of the last there may be several. */
export interface ItemShape {
  readonly lines: readonly string[];
  /** Whether further lines belong to the last one. */
  readonly lastGoesOn: boolean;
}

/**
 * Reads the items of the one list that a directive holds. Items with another number of lines are reported and left out.
 */
export function readItems({ name, content, place, convert }: DirectiveCall, shape: ItemShape): readonly LinedItem[] {
  const [list, ...others] = content;
  if (list === undefined || others.length > 0 || !/_list$/.test(list.type)) {
    const misplaced = list !== undefined && /_list$/.test(list.type) ? others[0] : list;
    const at = misplaced === undefined ? place : convert.placeOf(misplaced);
    convert.report(diagnose('directive-content', { name, wanted: 'one list' }, { place: at }));
    return [];
  }
  return list.children.flatMap((item) => readItem(item, { name, shape, convert }));
}

function readItem(
  item: Block,
  { name, shape, convert }: { name: string; shape: ItemShape; convert: Converter },
): readonly LinedItem[] {
  const place = convert.placeOf(item);
  const lines = linesOf(item, convert);
  const wanted = shape.lines.length;
  if (lines !== undefined && lines.length >= wanted && (shape.lastGoesOn || lines.length === wanted)) {
    return [{ lines: joinLast(lines, wanted), place }];
  }
  convert.report(diagnose('item-lines', { name, lines: shape.lines }, { place }));
  return [];
}

/** Undefined when an item holds anything but one paragraph. */
function linesOf(item: Block, convert: Converter): readonly (readonly Phrasing[])[] | undefined {
  const [first, ...others] = item.children;
  if (first === undefined) return undefined;
  // "- -" is a list in a list to Markdown: here it is an item whose first line is a dash.
  if (isDash(first)) return [[], ...(others[0] === undefined ? [] : (paragraphLines(others, convert) ?? []))];
  return paragraphLines(item.children, convert);
}

function paragraphLines(blocks: readonly Block[], convert: Converter): readonly (readonly Phrasing[])[] | undefined {
  const [paragraph, ...others] = blocks;
  return paragraph?.type === 'paragraph' && others.length === 0 ? convert.lines(paragraph) : undefined;
}

function isDash({ type, token, children }: Block): boolean {
  return type === 'bullet_list' && token.markup === '-' && children.length === 1 && children[0]?.children.length === 0;
}

function joinLast(lines: readonly (readonly Phrasing[])[], wanted: number): readonly (readonly Phrasing[])[] {
  const last = lines.slice(wanted - 1);
  const joined = last.flatMap((line, index) => (index === 0 ? line : [spaceBefore(line), ...line]));
  return [...lines.slice(0, wanted - 1), joined];
}

function spaceBefore(line: readonly Phrasing[]): Phrasing {
  const place = line[0]?.place;
  if (place === undefined) throw new Error('a line of a paragraph is not empty');
  return { type: 'text', value: ' ', place };
}
