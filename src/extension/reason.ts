/** What an error of somebody else's code says, on one line and never its stack. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : toText(error);
  const line = message.trim().replace(/\s*\n\s*/g, ' ');
  return line === '' ? 'an error without a message' : line;
}

/** Anything can be thrown, also what does not become text. */
function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return 'an error that is no text';
  }
}
