import { bold, count, dim } from '../diagnostics/index.ts';
import type { DueFact, DueForReview, EditionResult } from '../pipeline/index.ts';
import { leftWidth, onOneLine } from './columns.ts';
import { padColumns, reportColumns, wrapWords } from './wrap-words.ts';

/** What was done, then what is to be looked at: facts that no longer hold, those that say nothing of it, open caveats. */
export function formatEdition({ date, kept, due }: EditionResult, color: boolean): string {
  if (kept === undefined || due === undefined) return '';
  const head = [`briefpack.yaml   edition: ${date}`, `                 previous: ${kept}`];
  const parts = [head.join('\n'), ...dueParts(due, date, color)];
  return `${parts.join('\n\n')}\n`;
}

function dueParts({ expired, undated, caveats }: DueForReview, date: string, color: boolean): readonly string[] {
  const ended = rows(
    expired.map((fact) => ({
      name: fact.id,
      words: `${fact.text} (as of ${fact.asOf}, held until ${fact.until ?? ''})`,
    })),
    color,
  );
  const open = rows(
    caveats.map(({ id, severity, text }) => ({ name: id, words: `${text} (${severity})` })),
    color,
  );
  return [
    ...(expired.length === 0
      ? []
      : [`${bold(`No longer hold on ${date}: ${count(expired.length, 'fact')}`, color)}\n${ended}`]),
    ...(undated.length === 0 ? [] : [`${bold('Do not say how long they hold', color)}\n${datesOf(undated)}`]),
    ...(caveats.length === 0 ? [] : [`${bold(`Open: ${count(caveats.length, 'caveat')}`, color)}\n${open}`]),
  ];
}

/** How many facts are of each day: a list of all would be the whole dataset. */
function datesOf(facts: readonly DueFact[]): string {
  const days = [...new Set(facts.map(({ asOf }) => asOf))];
  return days
    .map((day) => `  ${count(facts.filter(({ asOf }) => asOf === day).length, 'fact')} as of ${day}`)
    .join('\n');
}

function rows(items: readonly { readonly name: string; readonly words: string }[], color: boolean): string {
  const width = leftWidth(items.map(({ name }) => name));
  return items
    .flatMap(({ name, words }) => {
      const margin = 2 + Math.max(width, onOneLine(name).length) + 2;
      const [first = '', ...others] = wrapWords(words, reportColumns - margin);
      return [
        `  ${padColumns(name, width)}  ${first}`,
        ...others.map((line) => `${' '.repeat(margin)}${dim(line, color)}`),
      ];
    })
    .join('\n');
}
