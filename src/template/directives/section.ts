import type { Directive } from './directive.ts';

/** `:::section{#economic title="Economic"}`: a section of the pack. */
export const section: Directive = {
  form: 'container',
  id: 'required',
  attributes: { title: 'required' },
  toNode: ({ id, words, content, convert, place }) => {
    const children = convert.flow(content);
    const title = words('title');
    return id === '' || title === undefined ? undefined : { type: 'section', id, title, children, place };
  },
};
