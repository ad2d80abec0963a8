import type { DescribedDirective } from './directive.ts';

/** `:::section{#economic title="Economic"}`: a section of the pack. */
export const section: DescribedDirective = {
  form: 'container',
  says: 'A section of the pack.',
  holds: 'blocks',
  example:
    ':::section{#budget title="Budget"}\n# The budget\n\nIt comes to {{fact "budget"}}. {{caveat "plan-or-outturn"}}\n:::',
  id: { takes: 'id of a section', required: true, says: 'The section, as in `briefpack.yaml`.' },
  attributes: { title: { takes: 'words', required: true, says: 'Its title.' } },
  toNode: ({ id, words, content, convert, place }) => {
    const children = convert.flow(content);
    const title = words('title');
    return id === '' || title === undefined ? undefined : { type: 'section', id, title, children, place };
  },
};
