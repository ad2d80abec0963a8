import type { Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Phrasing, Table, TableCell, TableRow } from '../../document/index.ts';
import { sliceText } from '../../document/index.ts';
import type { MarkdownSource, SourceLines } from './markdown-source.ts';
import { type RawCell, readCells } from './read-cells.ts';
import type { Block } from './to-blocks.ts';
import type { ParseInline } from './to-phrasing.ts';

/** What the conversion of a table needs besides its block. */
export interface TableConversion {
  readonly source: MarkdownSource;
  readonly lines: SourceLines;
  readonly inline: ParseInline;
  readonly placeOf: (block: Block) => Place;
}

/** Makes a table node of a GFM table; its title, unit and note come from the directive around it. */
export function toTable(block: Block, conversion: TableConversion): Table {
  const [head, ...body] = block.children.flatMap((part) => part.children);
  if (head === undefined) throw new Error('a GFM table has a head');
  const header = toRow(head, 'head', conversion);
  return {
    type: 'table',
    title: [],
    subtitle: [],
    note: [],
    align: head.children.map(alignOf),
    header: header,
    rows: body.map((row) => withRole(row, toRow(checked(row, head, conversion), 'body', conversion))),
    place: conversion.placeOf(block),
  };
}

function alignOf({ token }: Block): Table['align'][number] {
  const align = /text-align:(left|right|center)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  return (align as 'left' | 'right' | 'center' | undefined) ?? null;
}

/** markdown-it fills short rows and cuts long ones without a word. */
function checked(row: Block, head: Block, conversion: TableConversion): Block {
  const [cells, columns] = [rawCells(row, conversion).length, head.children.length];
  if (cells !== columns) {
    conversion.source.report.add(diagnose('row-cells', { cells, columns }, { place: conversion.placeOf(row) }));
  }
  return row;
}

function rawCells(row: Block, { lines }: TableConversion): readonly RawCell[] {
  return readCells(lines.textOf(row.token.map?.[0] ?? 0));
}

function toRow(row: Block, role: TableRow['role'], conversion: TableConversion): TableRow {
  const raw = rawCells(row, conversion);
  const lineStart = conversion.lines.startOf(row.token.map?.[0] ?? 0);
  const cells = row.children.map((cell, index) => toCell(cell, lineStart + (raw[index]?.start ?? 0), conversion));
  return { type: 'tableRow', role, children: cells, place: conversion.placeOf(row) };
}

function toCell(cell: Block, offset: number, { inline, source }: TableConversion): TableCell {
  const text = cell.children[0]?.token.content ?? '';
  const placeAt = (position: number) => source.placeAt(offset + position);
  return { type: 'tableCell', children: inline({ text, placeAt }).flat(), place: placeAt(0) };
}

/** Finds what a row is from its first cell as the template writes it (a value is no sign), and drops the sign that says so. */
function withRole(block: Block, row: TableRow): TableRow {
  const [first, ...others] = row.children;
  if (first === undefined) return row;
  const sign = /^(?:↳|~)\s+/.exec(block.children[0]?.children[0]?.token.content ?? '')?.[0];
  if (sign !== undefined) {
    const children = dropStart(first.children, sign.length);
    return { ...row, role: sign.startsWith('~') ? 'residual' : 'sub', children: [{ ...first, children }, ...others] };
  }
  if (first.children.length !== 1 || first.children[0]?.type !== 'strong') return row;
  return { ...row, role: others.every((cell) => cell.children.length === 0) ? 'group' : 'total' };
}

function dropStart([first, ...rest]: readonly Phrasing[], length: number): readonly Phrasing[] {
  if (first?.type !== 'text') throw new Error('the sign of a row is text');
  const text = sliceText(first, length);
  return text.value === '' ? rest : [text, ...rest];
}
