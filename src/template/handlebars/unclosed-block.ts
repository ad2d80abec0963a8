import type { Position } from './syntax.ts';

/** Finds the innermost block that a template opens and does not close. */
export function unclosedBlock(text: string): (Position & { readonly name: string }) | undefined {
  const open: { readonly name: string; readonly index: number }[] = [];
  for (const match of text.matchAll(/\{\{~?(!--[\s\S]*?--|!|[#^/])\s*>?\s*([^\s}~]*)/g)) {
    if (match[1] === '/') open.pop();
    else if ((match[1] === '#' || match[1] === '^') && match[2] !== '') {
      open.push({ name: match[2] ?? '', index: match.index });
    }
  }
  const block = open.at(-1);
  if (block === undefined) return undefined;
  const before = text.slice(0, block.index).split('\n');
  return { name: block.name, line: before.length, column: before.at(-1)?.length ?? 0 };
}
