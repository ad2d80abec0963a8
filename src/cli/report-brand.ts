import { bold, columnsOf } from '../diagnostics/index.ts';
import type { BrandReport, BrandResult, leastContrast } from '../pipeline/index.ts';
import { leftWidth, onOneLine } from './columns.ts';

/** How a report looks, and what colours have to have. */
interface BrandReportOptions {
  readonly color: boolean;
  /** Contrast below which a colour is not used for text, and for large shapes. */
  readonly least: typeof leastContrast;
}

/** What was found in a brand's file, for the terminal; nothing where it cannot be a brand. */
export function formatBrand({ file, brand, sample }: BrandResult, { color, least }: BrandReportOptions): string {
  if (brand === undefined) return '';
  const blocks = [
    [bold(onOneLine(`${file}: slides of ${inches(brand.width)} × ${inches(brand.height)} in`), color)],
    ['', bold('Layouts', color), ...layoutLines(brand)],
    ['', bold('Slides', color), ...roleLines(brand)],
    ['', bold('Colours', color), ...colorLines(brand, least)],
    ['', bold('Fonts', color), ...fontLines(brand)],
    ['', bold('To choose other layouts, in briefpack.yaml', color), ...yamlLines(file, brand)],
    ...(sample === undefined ? [] : [['', `wrote ${sample}`]]),
  ];
  return `${blocks.flat().join('\n')}\n`;
}

function inches(points: number): string {
  return String(Number((points / 72).toFixed(2)));
}

/** Rows of two columns. */
function table(rows: readonly (readonly [left: string, right: string])[]): readonly string[] {
  const clean = rows.map(([left, right]) => [onOneLine(left), onOneLine(right)] as const);
  const width = leftWidth(clean.map(([left]) => left));
  return clean.map(([left, right]) =>
    `  ${left}${' '.repeat(Math.max(0, width - columnsOf(left)))}  ${right}`.trimEnd(),
  );
}

function layoutLines({ layouts }: BrandReport): readonly string[] {
  return table(
    layouts.map(({ name, type, roles, placeholders }) => {
      const holds = placeholders.map((placeholder) => placeholder.type).join(' ');
      const use = roles.length === 0 ? '' : ` for ${roles.join(', ')}`;
      return [name === '' ? '(no name)' : name, `${type}${use}; holds ${holds === '' ? 'nothing' : holds}`];
    }),
  );
}

function roleLines({ roles }: BrandReport): readonly string[] {
  return table(roles.map(({ role, layout, missing }) => [role, missing ? `missing; made from ${layout}` : layout]));
}

function colorLines({ colors }: BrandReport, least: BrandReportOptions['least']): readonly string[] {
  return table(
    colors.map(({ name, color, contrast }) => {
      const use =
        contrast >= least.text
          ? ''
          : contrast >= least.shape
            ? ', too faint for text'
            : ', too faint for text and bars';
      return [name, `${color} contrast ${contrast}${name.startsWith('bg') ? '' : use}`];
    }),
  );
}

function fontLines({ fonts }: BrandReport): readonly string[] {
  return table(
    fonts.map(({ family, measuredWith, estimated }) => [
      family,
      estimated ? `widths estimated from ${measuredWith}` : `measured with ${measuredWith}`,
    ]),
  );
}

/** The lines that say what was chosen; to be changed by hand. */
function yamlLines(file: string, { roles }: BrandReport): readonly string[] {
  const lines = roles.map(({ role, layout }) => `      ${role}: ${JSON.stringify(layout)}`);
  // a pack keeps the file of its brand inside
  const name = file.replace(/^.*[\\/]/, '');
  return ['  brand:', `    file: ${JSON.stringify(`./${name}`)}`, '    layouts:', ...lines].map(onOneLineKept);
}

/** Keeps the indent, which YAML needs. */
function onOneLineKept(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return indent + onOneLine(line);
}
