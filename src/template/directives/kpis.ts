import type { DescribedDirective } from './directive.ts';
import { readItems } from './item-lines.ts';

/** `:::kpis`: tiles, each a list item with the lines label, value and note. */
export const kpis: DescribedDirective = {
  form: 'container',
  says: 'Tiles with a figure each.',
  holds: 'one list; the lines of each item are label, figure and note',
  example: ':::kpis\n- Budget\n  {{fact "budget" form="value"}}\n  of Meridia\n:::',
  attributes: {},
  toNode: (call) => {
    const items = readItems(call, { lines: ['its label', 'its value', 'a note'], lastGoesOn: false });
    const tiles = items.map(({ lines: [label = [], value = [], note = []], place }) => ({ label, value, note, place }));
    return tiles.length === 0 ? undefined : { type: 'kpis', tiles, place: call.place };
  },
};
