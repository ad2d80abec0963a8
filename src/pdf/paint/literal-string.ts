const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\n': '\\n',
  '\r': '\\r',
};

/**
 * A literal string (ISO 32000-1 §7.3.4.2) of bytes, each given as the character of its code. It takes half the room of a hexadecimal
 * string, and less when both are compressed.
 */
export function formatLiteral(bytes: string): string {
  return `(${bytes.replace(/[\\()\n\r]/g, (byte) => escapes[byte] ?? byte)})`;
}
