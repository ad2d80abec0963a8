import type { Severity } from './diagnostic.ts';

/** What a catalogue entry gives for its arguments. */
export interface MessageText {
  readonly message: string;
  readonly hint?: string;
}

/** One entry of the catalogue: a severity and the words, made from named arguments. */
export interface Message<Args> {
  readonly severity: Severity;
  readonly text: (args: Args) => MessageText;
}

/** Declares a catalogue entry; the type of its arguments is taken from the function. */
export function message<Args>(severity: Severity, text: (args: Args) => MessageText): Message<Args> {
  return { severity, text };
}
