import { diagnose } from '../../diagnostics/index.ts';
import type { DescribedDirective } from './directive.ts';

/** `:::closing`: the last slide of a deck; the heading that it begins with is its title. */
export const closing: DescribedDirective = {
  form: 'container',
  says: 'The last slide of a deck.',
  holds: 'a heading, which is its title, then blocks',
  example: ':::closing\n# Thank you\n\nQuestions to {{edition "publisher"}}.\n:::',
  attributes: {},
  toNode: ({ name, content, convert, place }) => {
    const [heading, ...rest] = content;
    if (heading?.type === 'heading') {
      return { type: 'closing', title: convert.phrasing(heading), children: convert.flow(rest), place };
    }
    const at = heading === undefined ? place : convert.placeOf(heading);
    convert.report(diagnose('directive-content', { name, wanted: 'a heading first' }, { place: at }));
    return undefined;
  },
};
