import type { Brief } from './brief.ts';

/** The pages, counted from 1, that each fact is printed, drawn or cited on. */
export function factPages(brief: Brief): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, number[]>();
  brief.pages.forEach((page, index) => {
    for (const fact of page.facts) {
      const numbers = pages.get(fact);
      if (numbers === undefined) pages.set(fact, [index + 1]);
      else numbers.push(index + 1);
    }
  });
  return pages;
}
