import { bold, columnsOf } from '../diagnostics/index.ts';
import type { OverridableKind, OverridablePiece, TemplatesResult } from '../pipeline/index.ts';
import { leftWidth, onOneLine } from './columns.ts';

const titles: Readonly<Record<OverridableKind, string>> = {
  tokens: 'Tokens of the theme in use',
  theme: 'Themes',
  partial: 'Partials',
  template: 'Templates',
  starter: 'Starters, for `briefpack init`',
};

/** What a pack may have of its own, for the terminal; nothing where there is no pack. */
export function formatPieces({ pieces }: TemplatesResult, color: boolean): string {
  if (pieces.length === 0) return '';
  const width = leftWidth(pieces.map(({ name }) => onOneLine(name)));
  const row = (piece: OverridablePiece) => {
    const name = onOneLine(piece.name);
    const gap = ' '.repeat(Math.max(0, width - columnsOf(name)));
    return `  ${name}${gap}  ${piece.from}  ${onOneLine(piece.file)}${piece.replaces ? ', in place of the tool’s' : ''}`;
  };
  const kinds = Object.keys(titles) as OverridableKind[];
  const blocks = kinds.flatMap((kind) => {
    const rows = pieces.filter((piece) => piece.kind === kind).map(row);
    return rows.length === 0 ? [] : [[bold(titles[kind], color), ...rows].join('\n')];
  });
  const advice = 'The first of pack and tool that has a piece counts. `briefpack eject NAME` copies one into the pack.';
  return `${[...blocks, advice].join('\n\n')}\n`;
}
