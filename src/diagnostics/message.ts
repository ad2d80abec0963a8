import type { Severity } from './diagnostic.ts';

/** What a catalogue entry gives for its arguments. */
export interface MessageText {
  readonly message: string;
  readonly hint: string;
}

/** What the reference of all diagnostics says of an entry. */
export interface About<Args> {
  /** What is wrong, and why it matters or is refused: one or two sentences for an analyst, more than the message says. */
  readonly means: string;
  /** Arguments as a pack could give them; the reference shows message and hint with them. */
  readonly example: Args;
}

/** One entry of the catalogue: a severity, the words, made from named arguments, and what they mean. */
export interface Message<Args> extends About<Args> {
  readonly severity: Severity;
  readonly text: (args: Args) => MessageText;
}

/** Declares a catalogue entry; the type of its arguments is taken from `text` alone. */
export function message<Args>(
  severity: Severity,
  text: (args: Args) => MessageText,
  about: About<NoInfer<Args>>,
): Message<Args> {
  return { severity, text, ...about };
}
