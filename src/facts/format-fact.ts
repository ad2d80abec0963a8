import type { Fact, FactForm, HistoricalEvent, Observation, PrintedFact, Statement } from './dataset.ts';
import { formatDate, formatTime } from './format-date.ts';
import { printFigure, printNumber, printShort } from './print-figure.ts';
import { formatPeriod, formatTimePoint } from './time.ts';

type FormsOf<Kind extends Fact> = Readonly<Partial<Record<FactForm, (fact: Kind) => PrintedFact | undefined>>>;

const observationForms: FormsOf<Observation> = {
  full: (fact) => join({ ...printFigure(fact), ...qualifierOf(fact), ...horizonOf(fact) }),
  value: (fact) => join({ ...printFigure(fact), ...qualifierOf(fact) }),
  bare: (fact) => join(printFigure(fact)),
  short: (fact) => join(printShort(fact)),
  number: (fact) => join(printNumber(fact)),
  indicator: (fact) => ({ text: fact.indicator }),
};

const statementForms: FormsOf<Statement> = {
  full: (fact) => ({ text: fact.text }),
  text: (fact) => ({ text: fact.text }),
};

const eventForms: FormsOf<HistoricalEvent> = {
  full: (fact) => ({ text: fact.text }),
  text: (fact) => ({ text: fact.text }),
  date: (fact) => (fact.date === undefined ? undefined : { text: formatDate(fact.date) }),
  time: (fact) => (fact.time === undefined ? undefined : { text: formatTime(fact.time) }),
};

/** Whether a fact can be printed in a form: a statement has no number, an event may have no time. */
export function hasForm(fact: Fact, form: FactForm): boolean {
  return printIn(fact, form) !== undefined;
}

/** The forms that a fact can be printed in. */
export function formsOf(fact: Fact): readonly FactForm[] {
  return (Object.keys(formsFor(fact)) as FactForm[]).filter((form) => hasForm(fact, form));
}

/**
 * Prints a fact, exactly as its data file has the value. Thousands are set off by commas; a no-break space stands between number and
 * unit; qualifier and horizon are the source's. A form that the fact does not have (see `hasForm`) falls back to `full`.
 */
export function formatFact(fact: Fact, form: FactForm): PrintedFact {
  return printIn(fact, form) ?? printIn(fact, 'full') ?? { text: '' };
}

function printIn(fact: Fact, form: FactForm): PrintedFact | undefined {
  return (formsFor(fact)[form] as ((fact: Fact) => PrintedFact | undefined) | undefined)?.(fact);
}

function formsFor(fact: Fact): Readonly<Partial<Record<FactForm, unknown>>> {
  return { observation: observationForms, statement: statementForms, event: eventForms }[fact.kind];
}

function qualifierOf({ qualifier }: Observation): { qualifier?: string } {
  if (qualifier === undefined) return {};
  return { qualifier: qualifier === 'estimated' ? 'an estimated' : qualifier };
}

function horizonOf({ horizon, period }: Observation): { horizon?: string } {
  if (horizon !== undefined) return { horizon: `by\u00A0${formatTimePoint(horizon)}` };
  return period === undefined ? {} : { horizon: formatPeriod(period) };
}

function join(pieces: Omit<PrintedFact, 'text'>): PrintedFact {
  const figure = `${pieces.number ?? ''}${pieces.unit ?? ''}`;
  const text = [pieces.qualifier, figure, pieces.horizon]
    .filter((piece) => piece !== undefined && piece !== '')
    .join(' ');
  return { text, ...pieces };
}
