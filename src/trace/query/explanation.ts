import type { Place } from '../../diagnostics/index.ts';
import type { Breakdown, Caveat, Fact, FactForm, Source } from '../../facts/index.ts';
import type { PrintedAt } from '../printed-at.ts';
import type { FigurePart } from '../record.ts';
import type { FactStatus } from './fact-status.ts';

/** A fact in one of the forms that it can be printed in. */
export interface FactInForm {
  readonly form: FactForm;
  readonly text: string;
}

/** A caveat that touches a fact or what it is computed from. */
export interface TouchingCaveat extends Caveat {
  /** Ids of the operands through which it does; absent where it names the fact itself. */
  readonly through?: readonly string[];
}

/** A fact that another is computed from, or that is computed from it. */
export interface RelatedFact {
  readonly id: string;
  /** In the form `full`. */
  readonly text: string;
  /** Of a derived figure: its computation in figures. */
  readonly computation?: string;
  /** Of a derived figure: ids of what it is computed from. */
  readonly operands?: readonly string[];
}

/** A breakdown that a fact belongs to, and what it is there. */
export interface BreakdownRole extends Breakdown {
  readonly role: 'total' | 'part' | 'residual';
}

/** One print of a fact. */
export interface FactPrint {
  /** Number of the page or slide, from 1. */
  readonly number: number;
  readonly part: FigurePart;
  /** As printed; empty where a chart draws it without a label. */
  readonly text: string;
  /** In which a template asks for it; absent for what charts draw. */
  readonly form?: FactForm;
  /** Id of the chart that draws it. */
  readonly chart?: string;
  /** The line of the template that prints it, or the file of the chart that draws it. */
  readonly place?: Place;
}

/** An output that prints, draws or cites a fact, and every place in it. */
export interface FactInOutput extends PrintedAt {
  /** In reading order; none in the picture of a chart. */
  readonly prints: readonly FactPrint[];
  /** Lines of templates that print a mark of its source, and none of its words. */
  readonly cited: readonly Place[];
  /** Lines of templates that print what it measures, and not how much. */
  readonly named: readonly Place[];
}

/** Everything that is known of a fact. Fields come in this order. */
export interface Explanation {
  /** As the dataset has it. */
  readonly fact: Fact;
  readonly status: readonly FactStatus[];
  /** Every form that it can be printed in. */
  readonly forms: readonly FactInForm[];
  /** Absent where the data say nothing of it. */
  readonly source?: Source;
  /** Those that name it first. */
  readonly caveats: readonly TouchingCaveat[];
  /** All that it is computed from, over as many steps as there are; the nearest first. */
  readonly operands: readonly RelatedFact[];
  /** All that is computed from it, over as many steps as there are; the nearest first. */
  readonly derived: readonly RelatedFact[];
  readonly breakdowns: readonly BreakdownRole[];
  /** Charts that draw it or print it in their words, in the order of their ids. */
  readonly charts: readonly { readonly id: string; readonly place: Place }[];
  /** Outputs that print, draw or cite it, sorted. */
  readonly printed: readonly FactInOutput[];
}
