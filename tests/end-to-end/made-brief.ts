import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { build } from '../../src/index.ts';
import { told } from '../told.ts';
import { buildPack } from './built-pack.ts';
import { layOver } from './lay-over.ts';

/** An element of a structure tree as pdf.js gives it: its role, and what it holds. */
export interface TreeNode {
  readonly role?: string;
  readonly children?: readonly TreeNode[];
}

/** A link as a reader program finds it. */
export interface FoundLink {
  readonly page: number;
  /** Name of the destination, or the address. */
  readonly to: string;
  /** What a screen reader says of it. */
  readonly contents: string;
}

/** A finished brief read back with pdf.js. */
export interface MadeBrief {
  readonly pages: readonly string[];
  readonly trees: readonly TreeNode[];
  readonly links: readonly FoundLink[];
  readonly destinations: readonly string[];
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly labels: readonly string[];
}

/** A link as pdf.js gives it. */
interface FoundAnnotation {
  readonly dest?: string | null;
  readonly url?: string;
  readonly contentsObj: { readonly str: string };
}

/** Writes files over the smallest pack, proves and builds it, and gives the outputs. */
export async function makePack(files: Readonly<Record<string, string>>) {
  const pack = mkdtempSync(join(tmpdir(), 'briefpack-made-'));
  layOver(pack);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(pack, path)), { recursive: true });
    writeFileSync(join(pack, path), text);
  }
  const proved = await build({ pack, prove: true });
  const built = await buildPack(pack);
  rmSync(pack, { recursive: true, force: true });
  return { ...built, diagnostics: told(proved.diagnostics) };
}

/** Reads a finished brief back. */
export async function readBrief(bytes: Uint8Array): Promise<MadeBrief> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const read = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [, , width = 0, height = 0] = page.view;
      const annotations = (await page.getAnnotations()) as readonly FoundAnnotation[];
      return {
        text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
        tree: (await page.getStructTree()) as TreeNode,
        size: [width, height] as const,
        links: annotations.map(({ dest, url, contentsObj }) => ({
          ...{ page: number, to: String(dest ?? url), contents: contentsObj.str },
        })),
      };
    }),
  );
  const destinations = Object.keys(await document.getDestinations());
  const labels = (await document.getPageLabels()) ?? [];
  await task.destroy();
  return {
    pages: read.map(({ text }) => text),
    trees: read.map(({ tree }) => tree),
    links: read.flatMap(({ links }) => links),
    destinations,
    sizes: read.map(({ size }) => size),
    labels,
  };
}

/** How often elements of a role stand in a tree. */
export function countRole(node: TreeNode, role: string): number {
  const inside = (node.children ?? []).reduce((sum, child) => sum + countRole(child, role), 0);
  return inside + (node.role === role ? 1 : 0);
}
