import type { Mark } from '../../document/index.ts';
import type { Setting } from './composition.ts';
import { type InlineRun, type InlineStyle, markRuns, plainRun } from './inline.ts';

/** More places than this are not named one by one: what they stand in is named once, with its marks. */
const mostNamed = 3;

/** A place, or what several stand in, and the marks that lead there. */
interface NamedMarks {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/**
 * `Source: Overview table, “Trade” row¹; …`, with a mark behind each place; of many places only what they stand in:
 * `Sources: Five-year table²,³,⁵; own computation ᵃ`.
 */
export function sourceLine(marks: readonly Mark[], setting: Setting): readonly InlineRun[] {
  const { theme } = setting.composition.context;
  const inline = { style: theme.styles.sourceLine, theme };
  if (marks.length === 0) return [];
  const named = marks.length > mostNamed ? grouped(marks, setting) : places(marks, setting);
  return [plainRun(marks.length === 1 ? 'Source: ' : 'Sources: ', inline), ...named.flatMap(toRunsOf(inline))];
}

function toRunsOf(inline: InlineStyle) {
  return ({ name, marks }: NamedMarks, index: number): readonly InlineRun[] => [
    plainRun(`${index === 0 ? '' : '; '}${name}`, inline),
    ...markRuns(marks, inline),
  ];
}

function places(marks: readonly Mark[], setting: Setting): readonly NamedMarks[] {
  return marks.map((mark) => ({ name: placeOf(mark, setting), marks: [mark] }));
}

/** Places by their first part, which names a table or narrative; all computations together. */
function grouped(marks: readonly Mark[], setting: Setting): readonly NamedMarks[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const name = isComputation(mark, setting) ? 'own computation' : firstPart(placeOf(mark, setting));
    groups.set(name, [...(groups.get(name) ?? []), mark]);
  }
  return [...groups].map(([name, members]) => ({ name, marks: members }));
}

function firstPart(place: string): string {
  return place.split(', ')[0] ?? place;
}

function isComputation(mark: Mark, { composition }: Setting): boolean {
  const entry = composition.references.get(mark.target);
  return entry !== undefined && !('at' in entry);
}

function placeOf(mark: Mark, { composition }: Setting): string {
  const entry = composition.references.get(mark.target);
  if (entry === undefined) return mark.target.replace('-', ' ');
  return 'at' in entry ? entry.at : `${entry.indicator}, derived`;
}
