import type { Block } from '../markdown/to-blocks.ts';
import type { DescribedDirective } from './directive.ts';

/** `:::columns`: columns beside one another, separated by `---`. */
export const columns: DescribedDirective = {
  form: 'container',
  says: 'Columns beside one another.',
  holds: 'blocks; `---` begins the next column',
  example: ':::columns\nHealth takes {{fact "health"}}.\n\n---\n\nSchools take {{fact "schools"}}.\n:::',
  attributes: {},
  toNode: ({ content, convert, place }) => ({
    type: 'columns',
    columns: splitAtRules(content).map((blocks) => convert.flow(blocks)),
    place,
  }),
};

function splitAtRules(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const columns: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'hr') columns.push([]);
    else columns.at(-1)?.push(block);
  }
  return columns;
}
