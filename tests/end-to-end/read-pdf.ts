import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader program finds in a finished PDF. */
export interface ReadPdf {
  /** Text of each page, in the order it is drawn. */
  readonly pages: readonly string[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Whether it says that it is tagged, and has a structure tree on every page. */
  readonly tagged: boolean;
  /** Titles of the outline, all levels, in order. */
  readonly outline: readonly string[];
  /** Alternative texts of its figures. */
  readonly alternatives: readonly string[];
}

/** Reads a finished PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const alternatives: string[] = [];
  let everyPageTagged = true;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const tree = await page.getStructTree();
    everyPageTagged &&= tree !== null && tree.children.length > 0;
    if (tree !== null) alternatives.push(...alternativesIn(tree));
  }
  const { info } = (await document.getMetadata()) as {
    readonly info: { readonly Title?: string; readonly Language?: string };
  };
  const marks = await document.getMarkInfo();
  const outline = titlesOf((await document.getOutline()) ?? []);
  await task.destroy();
  return {
    pages,
    title: info.Title,
    language: info.Language,
    tagged: marks?.Marked === true && everyPageTagged,
    outline,
    alternatives,
  };
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

function titlesOf(nodes: readonly OutlineNode[]): readonly string[] {
  return nodes.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

function alternativesIn(node: object): readonly string[] {
  const { alt, children = [] } = node as { readonly alt?: string; readonly children?: readonly object[] };
  return [...(alt === undefined ? [] : [alt]), ...children.flatMap(alternativesIn)];
}

/** Numbers of fonts that a PDF uses and of those whose program is in the file. Reads the objects as they stand, uncompressed. */
export function countFonts(bytes: Uint8Array): {
  readonly used: number;
  readonly embedded: number;
  readonly standard: number;
} {
  const text = Buffer.from(bytes).toString('latin1');
  return {
    used: [...text.matchAll(/\/Type \/FontDescriptor\b/g)].length,
    embedded: [...text.matchAll(/\/FontFile[23]? \d+ 0 R/g)].length,
    standard: [...text.matchAll(/\/Subtype \/Type1\b/g)].length,
  };
}
