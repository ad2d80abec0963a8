import { diagnose } from '../../diagnostics/index.ts';
import type { Directive } from './directive.ts';

/** `:::table{#id title="…" unit="…" note="…"}`: a GFM table with a title, a unit and a note. */
export const table: Directive = {
  form: 'container',
  id: 'optional',
  attributes: { title: 'optional', unit: 'optional', note: 'optional' },
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
