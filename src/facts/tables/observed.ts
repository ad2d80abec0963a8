import type { Place } from '../../diagnostics/index.ts';
import type { YamlValue } from '../../input/index.ts';
import type { Status } from './table-options.ts';

/** A value of a series where it stands. */
export interface Observed {
  /** As the table or row has it; absent of a series without categories. */
  readonly category?: string;
  /** A year, quarter, month or day in ISO 8601. */
  readonly period: string;
  /** Absent where the period is there and its value is not. */
  readonly value?: YamlValue;
  readonly status?: Status;
  readonly evidence: string;
  /** Whether the evidence is the text of the cell alone. */
  readonly isCell: boolean;
  readonly at?: string;
  readonly place: Place;
}
