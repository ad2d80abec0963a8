import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Node = Tree | Tree['children'][number];

/** The alternative texts (ISO 32000-1 §14.9.3) in a page's structure tree, in reading order; a page without a tree has `null`. */
export function alternativesIn(node: Node | null): readonly string[] {
  if (node === null || !('children' in node)) return [];
  const { alt = '' } = node as { readonly alt?: string };
  return [...(alt.trim() === '' ? [] : [alt]), ...node.children.flatMap(alternativesIn)];
}
