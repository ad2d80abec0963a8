import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unpackPdf } from '../pdf/unpack-pdf.ts';

/** What a finished PDF says about itself besides its words. */
export interface PdfProperties {
  readonly language: string | undefined;
  /** Whether it says that it is tagged, and has a structure tree on every page. */
  readonly tagged: boolean;
  /** Titles of the outline, all levels, in order. */
  readonly outline: readonly string[];
}

/** Looks at the properties of a finished PDF with pdf.js. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfProperties> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  let everyPageTagged = true;
  for (let number = 1; number <= document.numPages; number += 1) {
    const tree = await (await document.getPage(number)).getStructTree();
    everyPageTagged &&= tree !== null && tree.children.length > 0;
  }
  const { info } = (await document.getMetadata()) as { readonly info: { readonly Language?: string } };
  const marks = await document.getMarkInfo();
  const outline = titlesOf((await document.getOutline()) ?? []);
  await task.destroy();
  return { language: info.Language, tagged: marks?.Marked === true && everyPageTagged, outline };
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

function titlesOf(nodes: readonly OutlineNode[]): readonly string[] {
  return nodes.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

/** Numbers of fonts that a PDF uses and of those whose program is in the file. */
export function countFonts(bytes: Uint8Array): {
  readonly used: number;
  readonly embedded: number;
  readonly standard: number;
} {
  const text = Buffer.from(unpackPdf(bytes)).toString('latin1');
  return {
    used: [...text.matchAll(/\/Type \/FontDescriptor\b/g)].length,
    embedded: [...text.matchAll(/\/FontFile[23]? \d+ 0 R/g)].length,
    standard: [...text.matchAll(/\/Subtype \/Type1\b/g)].length,
  };
}
