import type { FactReference, Root } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Numbers the mentions of facts in reading order, so that whatever prints one can be led back to its template line. */
export function numberMentions(root: Root): Root {
  // the words of a chart that stands in a document twice are the same nodes both times
  const own = withNumbers(root, new Map()) as Root;
  const numbers = new Map<unknown, number>();
  visit(own, {
    phrasing: (node) => {
      if (node.type === 'factReference') numbers.set(node, numbers.size + 1);
    },
  });
  return withNumbers(own, numbers) as Root;
}

/** A copy in which no two places share a node, with the numbers of those that have one. */
function withNumbers(value: unknown, numbers: ReadonlyMap<unknown, number>): unknown {
  if (Array.isArray(value)) return value.map((item) => withNumbers(item, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const mention = numbers.get(value);
  if (mention !== undefined) return { ...(value as FactReference), mention };
  const fields = Object.entries(value).map(([name, field]) => [name, withNumbers(field, numbers)]);
  return Object.fromEntries(fields);
}
