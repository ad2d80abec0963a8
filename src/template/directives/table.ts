import { diagnose } from '../../diagnostics/index.ts';
import type { DescribedDirective } from './directive.ts';

/** `:::table{#id title="…" unit="…" note="…"}`: a GFM table with a title, a unit and a note. */
export const table: DescribedDirective = {
  form: 'container',
  says: 'A table with a title and a number, a unit and a note.',
  holds: 'one GFM table',
  example:
    ':::table{#uses title="Uses" unit="Billions of euros" note="As the yearbook has it."}\n| Use | Sum |\n|---|--:|\n| Health | {{fact "health" form="number"}} |\n| Schools | {{fact "schools" form="number"}} |\n| ~ Other uses | {{fact "other-uses" form="number"}} |\n:::',
  id: { takes: 'an id', says: 'What `{{ref}}` names it by.' },
  attributes: {
    title: { takes: 'Markdown', says: 'Its title; a table without one has no number.' },
    unit: { takes: 'Markdown', says: 'The line under the title: what its figures are in.' },
    note: { takes: 'Markdown', says: 'The line under the table.' },
  },
  toNode: (call) => {
    const { name, place, convert, content } = call;
    const [only, ...others] = convert.flow(content);
    if (only?.type !== 'table' || others.length > 0) {
      const misplaced = only?.type === 'table' ? others[0] : only;
      const at = misplaced?.place ?? place;
      convert.report(diagnose('directive-content', { name, wanted: 'one table' }, { place: at }));
      return undefined;
    }
    const words = { title: call.phrasing('title'), subtitle: call.phrasing('unit'), note: call.phrasing('note') };
    return { ...only, ...(call.id === '' ? {} : { id: call.id }), ...words, place };
  },
};
