import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Root } from '../nodes.ts';
import { checkHeadings } from './check-headings.ts';
import { checkNodes } from './check-nodes.ts';
import { checkOrder } from './check-order.ts';
import { checkRepeats } from './check-repeats.ts';

/** Checks the make-up of a document, marked or not: headings, tables, tiles, findings, timelines, asides, and names used twice. */
export function checkRoot(root: Root): readonly Diagnostic[] {
  return [...checkHeadings(root), ...checkNodes(root), ...checkRepeats(root), ...checkOrder(root)];
}
