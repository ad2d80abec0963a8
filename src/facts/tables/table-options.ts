import type { Cell } from '../../table/index.ts';

/** What a figure of a table says of how firm it is. */
export const statuses = ['reported', 'estimated', 'projected'] as const;
export type Status = (typeof statuses)[number];

/** How the cells of a table are written. */
export interface TableOptions {
  readonly decimal?: '.' | ',';
  readonly thousands?: ',' | '.' | ' ' | "'";
  /** `DD.MM.YYYY` and the like. */
  readonly dateFormat?: string;
  /** Texts that say that there is no value, in lower case. */
  readonly missing: ReadonlySet<string>;
  /** Signs behind numbers and what each says of them; nothing for one that may be dropped. */
  readonly footnotes: ReadonlyMap<string, Status | undefined>;
  /** Of numbers in spreadsheets: what the reader sees, or what is stored behind it. */
  readonly numbers: 'shown' | 'stored';
}

/** Texts that say that there is no value, where a mapping names none of its own. */
export const usuallyMissing = ['n/a', 'n.a.', 'na', '-', '–', '—', '..', '...', '…', ':'] as const;

/** Whether a cell holds no value. */
export function isMissing({ text, fault }: Cell, { missing }: TableOptions): boolean {
  return fault === undefined && (text === '' || missing.has(text.toLowerCase()));
}
