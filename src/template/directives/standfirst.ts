import { diagnose } from '../../diagnostics/index.ts';
import type { DescribedDirective } from './directive.ts';

/** `:::standfirst`: the paragraph between a headline and the text. */
export const standfirst: DescribedDirective = {
  form: 'container',
  says: 'The paragraph between a headline and the text.',
  holds: 'one paragraph',
  example: '# The budget\n\n:::standfirst\nMost of it is for other uses.\n:::',
  attributes: {},
  toNode: ({ name, content, convert, place }) => {
    const [only, ...others] = content;
    if (only?.type === 'paragraph' && others.length === 0) {
      return { type: 'standfirst', children: convert.phrasing(only), place };
    }
    const misplaced = only?.type === 'paragraph' ? others[0] : only;
    const at = misplaced === undefined ? place : convert.placeOf(misplaced);
    convert.report(diagnose('directive-content', { name, wanted: 'one paragraph' }, { place: at }));
    return undefined;
  },
};
