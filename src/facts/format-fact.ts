import type { Fact, FactForm, HistoricalEvent, Observation, PrintedFact, Qualifier, Statement } from './dataset.ts';
import { formatDate, formatTime } from './format-date.ts';
import { printFigure, printNumber, printShort } from './print-figure.ts';
import { formatPeriod, formatTimePoint } from './time.ts';

type FormsOf<Kind extends Fact> = Readonly<Partial<Record<FactForm, (fact: Kind) => PrintedFact | undefined>>>;

const observationForms: FormsOf<Observation> = {
  full: (fact) => join({ ...qualifierOf(fact), ...printFigure(fact), ...timeAndStandingOf(fact) }),
  short: (fact) => join({ ...shortQualifierOf(fact), ...printShort(fact), ...timeAndStandingOf(fact) }),
  value: (fact) => join({ ...qualifierOf(fact), ...printFigure(fact) }),
  bare: (fact) => join(printFigure(fact)),
  number: (fact) => join(printNumber(fact)),
  horizon: (fact) => timeOf(fact),
  computation: ({ derivation }) => (derivation === undefined ? undefined : { text: derivation.computation }),
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
 * unit; qualifier, horizon and the way of putting it are the source's. A form that the fact does not have (see `hasForm`) falls back to `full`.
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

/** Qualifiers that have a shorter form in tight places; the others are short already. */
const shortQualifiers: Readonly<Partial<Record<Qualifier, string>>> = { approximately: 'approx.', estimated: 'est.' };

function shortQualifierOf(fact: Observation): { qualifier?: string } {
  const short = fact.qualifier && shortQualifiers[fact.qualifier];
  return short === undefined ? qualifierOf(fact) : { qualifier: short };
}

/** When it is to be, and how firmly the source says so. */
function timeAndStandingOf(fact: Observation): Pick<PrintedFact, 'horizon' | 'modality' | 'undated'> {
  return {
    ...horizonOf(fact),
    ...(fact.modality === 'reported' ? {} : { modality: fact.modality }),
    ...(isUndated(fact) ? { undated: 'no date stated' } : {}),
  };
}

function horizonOf({ horizon, period }: Observation): { horizon?: string } {
  if (horizon !== undefined) return { horizon: `by\u00A0${formatTimePoint(horizon)}` };
  return period === undefined ? {} : { horizon: formatPeriod(period) };
}

/** What lies ahead has a time or wants one; a share or ratio has none of its own. */
function isUndated({ modality, horizon, period, derivation }: Observation): boolean {
  const liesAhead = modality === 'committed' || modality === 'proposed' || modality === 'projected';
  return liesAhead && horizon === undefined && period === undefined && derivation === undefined;
}

function timeOf(fact: Observation): PrintedFact | undefined {
  const { horizon, undated } = timeAndStandingOf(fact);
  const text = horizon ?? undated;
  return text === undefined ? undefined : { text };
}

function join(pieces: Omit<PrintedFact, 'text'>): PrintedFact {
  return { text: joinPieces(pieces), ...pieces };
}

/** The text of a printed figure from its pieces: `over $185 billion by 2030 (projected)`. */
export function joinPieces(pieces: Omit<PrintedFact, 'text'>): string {
  const { qualifier = '', number = '', unit = '' } = pieces;
  return [qualifier, `${number}${unit}`, afterUnit(pieces)].filter((piece) => piece !== '').join(' ');
}

/** What stands behind number and unit, empty where nothing does: `by 2030 (projected)`. */
export function afterUnit({ horizon = '', modality, undated }: Omit<PrintedFact, 'text'>): string {
  const remarks = [modality, undated].filter((remark) => remark !== undefined);
  const status = remarks.length === 0 ? '' : `(${remarks.join(', ')})`;
  return [horizon, status].filter((piece) => piece !== '').join(' ');
}
