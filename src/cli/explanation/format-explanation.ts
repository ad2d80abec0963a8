import { bold } from '../../diagnostics/index.ts';
import type { Explanation } from '../../pipeline/index.ts';
import { formatPlace } from '../report-places.ts';
import { fillWords } from '../wrap-words.ts';
import { formatData } from './format-data.ts';
import { formatPrinted } from './format-printed.ts';
import { formatBreakdowns, formatCaveats, formatDerived, formatOperands } from './format-relations.ts';
import { formatPairs, formatPart, type Pair } from './parts.ts';

/** Everything that is known of a fact, for the terminal: what it says, its data, its forms, its relatives, every place that prints it. */
export function formatExplanation(explanation: Explanation, color: boolean): string {
  const { fact, forms, charts } = explanation;
  const table = (heading: string, pairs: readonly Pair[]) =>
    formatPart(heading, formatPairs(pairs, { indent: 2 }), color);
  const lines = [
    bold(fact.id, color),
    ...fillWords(describeFact(explanation), 0),
    '',
    ...formatData(explanation, color),
    ...table(
      'forms',
      forms.map(({ form, text }): Pair => [form, text]),
    ),
    ...formatCaveats(explanation, color),
    ...formatOperands(explanation, color),
    ...formatDerived(explanation, color),
    ...formatBreakdowns(explanation, color),
    ...table(
      'charts',
      charts.map(({ id, place }): Pair => [id, formatPlace(place)]),
    ),
    ...formatPrinted(explanation, color),
  ];
  return `${lines.join('\n')}\n`;
}

function describeFact({ fact, forms }: Explanation): string {
  const text = forms.find(({ form }) => form === 'full')?.text ?? '';
  return fact.kind === 'observation' ? `${fact.indicator}: ${text}` : text;
}
