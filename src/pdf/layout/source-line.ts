import type { Mark } from '../../document/index.ts';
import type { Setting } from './composition.ts';
import { type InlineRun, markRuns, plainRun } from './inline.ts';

/** More places than this are not named one by one: their marks lead to them. */
const mostNamed = 3;

/** `Source: Overview table, “Trade” row¹; …`, with a mark behind each place. */
export function sourceLine(marks: readonly Mark[], setting: Setting): readonly InlineRun[] {
  const { theme } = setting.composition.context;
  const inline = { style: theme.styles.sourceLine, theme };
  if (marks.length === 0) return [];
  if (marks.length > mostNamed) return [plainRun('Sources: marks ', inline), ...markRuns(marks, inline)];
  const noun = marks.length === 1 ? 'Source: ' : 'Sources: ';
  const places = marks.flatMap((mark, index) => [
    plainRun(`${index === 0 ? '' : '; '}${placeOf(mark, setting)}`, inline),
    ...markRuns([mark], inline),
  ]);
  return [plainRun(noun, inline), ...places];
}

function placeOf(mark: Mark, { composition }: Setting): string {
  const entry = composition.references.get(mark.target);
  if (entry === undefined) return mark.target.replace('-', ' ');
  return 'at' in entry ? entry.at : `${entry.indicator}, derived`;
}
