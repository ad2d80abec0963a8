import type { CaveatEntry, Phrasing } from '../../document/index.ts';
import type { Observation } from '../../facts/index.ts';
import { labelOf } from '../../facts/index.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { noteOf } from '../presentation/note-paragraph.ts';
import type { NoteParagraph, Paragraph, Run } from '../presentation/presentation.ts';
import { marksOf, toRuns } from '../presentation/runs.ts';

const severities = {
  note: 'Notes',
  'read-with-care': 'Read with care',
  'do-not-combine': 'Do not combine',
} as const;

/** A figure that a caveat is about, as the document names it. */
interface NamedFigure {
  readonly fact: Observation;
  readonly phrasing: readonly Phrasing[];
}

function figureOf(phrasing: readonly Phrasing[], { dataset }: DeckContext): NamedFigure | undefined {
  const reference = phrasing.find((node) => node.type === 'factReference');
  const fact = reference === undefined ? undefined : dataset.facts.get(reference.fact);
  return fact?.kind === 'observation' ? { fact, phrasing } : undefined;
}

/** `Supply chains $520bn`. */
function figureRuns({ fact, phrasing }: NamedFigure): readonly Run[] {
  const figure = phrasing.filter((node) => node.type === 'factReference');
  return [{ text: `${labelOf(fact)} ` }, ...toRuns(figure)];
}

/** Figures of one standing after its name, which stands once; what is reported goes without. */
function standingRuns(modality: Observation['modality'], figures: readonly NamedFigure[]): readonly Run[] {
  const name = modality === 'reported' ? '' : `${modality.charAt(0).toUpperCase()}${modality.slice(1)}: `;
  const named = figures.flatMap((figure, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...figureRuns(figure)]);
  return [{ text: ` ${name}` }, ...named, { text: '.' }];
}

/** The figures of a caveat, those of one standing together in the order in which the data names the first of each. */
function figuresRuns(figures: readonly NamedFigure[]): readonly Run[] {
  const modalities = [...new Set(figures.map(({ fact }) => fact.modality))];
  const reportedFirst = modalities.sort((a, b) => Number(b === 'reported') - Number(a === 'reported'));
  const runs = reportedFirst.flatMap((modality) =>
    standingRuns(
      modality,
      figures.filter(({ fact }) => fact.modality === modality),
    ),
  );
  return runs.map((run) => (run.raise === undefined ? { ...run, color: 'grey' as const } : run));
}

/** What stands over caveats of one severity. */
export function severityHeading(severity: CaveatEntry['severity']): Paragraph {
  return { runs: [{ text: severities[severity], bold: true, color: 'blue' }], bullet: 'none' };
}

/** Its figures in short; of statements only the marks: its own text tells what they say, and the speaker notes hold their words. */
export function caveatParagraph({ text, facts }: Pick<CaveatEntry, 'text' | 'facts'>, context: DeckContext): Paragraph {
  const figures = facts.flatMap((fact) => figureOf(fact, context) ?? []);
  const marks = facts.filter((fact) => figureOf(fact, context) === undefined).flatMap(marksOf);
  return { runs: [{ text }, ...toRuns(marks), ...figuresRuns(figures)], bullet: 'none' };
}

/** The statements that a caveat is about, for the speaker notes. */
export function statementsOf({ text, facts }: CaveatEntry, context: DeckContext): readonly NoteParagraph[] {
  const statements = facts.filter((fact) => figureOf(fact, context) === undefined);
  if (statements.length === 0) return [];
  const words = statements.flatMap((fact, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...toRuns(fact)]);
  return [noteOf([{ text: `${text} This is about: ` }, ...words, { text: '.' }])];
}
