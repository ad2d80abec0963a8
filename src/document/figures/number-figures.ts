import { mapFlow } from '../map-flow.ts';
import { mapPhrasing } from '../map-phrasing.ts';
import type { Flow, Root } from '../nodes.ts';
import type { FigureName } from './figure-name.ts';
import { figureName } from './figure-name.ts';
import { figureId, figuresOf, isFigure } from './figures-of.ts';

/** Counts charts and titled tables, each kind by itself, and gives references to them their words. */
export function numberFigures(root: Root): Root {
  const numbers = numbersOf(root);
  const numbered = mapFlow(root.children, (node) => {
    const number = isFigure(node) ? numbers.get(node) : undefined;
    return number === undefined ? node : { ...node, number };
  });
  const names = namesOf({ ...root, children: numbered });
  const children = mapPhrasing(numbered, 'crossReference', (reference) => ({
    ...reference,
    ...names.get(reference.block),
  }));
  return { ...root, children };
}

function numbersOf(root: Root): ReadonlyMap<Flow, number> {
  const figures = figuresOf(root);
  const charts = figures.filter((node) => node.type === 'chart');
  const tables = figures.filter((node) => node.type === 'table' && node.title.length > 0);
  return new Map([charts, tables].flatMap((kind) => kind.map((node, index) => [node, index + 1] as const)));
}

function namesOf(root: Root): ReadonlyMap<string, FigureName> {
  return new Map(
    figuresOf(root).flatMap((node) => {
      const id = figureId(node);
      return id === undefined ? [] : [[id, figureName(node)] as const];
    }),
  );
}
