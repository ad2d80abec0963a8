import type { Brief, OutlineItem, TextDraw } from './brief.ts';

/**
 * Words that a brief prints again without counting them as prints of facts: headings, for the table of contents, and the figures in what
 * is drawn as an artifact, such as the head of a table that goes on.
 */
export function repeatedWords({ outline, pages }: Brief): readonly string[] {
  return [
    ...new Set([...titlesIn(outline), ...pages.flatMap(({ draws }) => repeatedFigures(draws.filter(isArtifact)))]),
  ];
}

function titlesIn(outline: readonly OutlineItem[]): readonly string[] {
  return outline.flatMap(({ title, children }) => [title, ...titlesIn(children)]);
}

function isArtifact(draw: Brief['pages'][number]['draws'][number]): draw is TextDraw {
  return draw.op === 'text' && typeof draw.owner === 'string';
}

/** The figures that draws print, each mention as one. */
function repeatedFigures(draws: readonly TextDraw[]): readonly string[] {
  const texts = new Map<number, string>();
  for (const { mention, text } of draws) {
    if (mention !== undefined) texts.set(mention, (texts.get(mention) ?? '') + text);
  }
  return [...texts.values()].map((text) => text.trim());
}
