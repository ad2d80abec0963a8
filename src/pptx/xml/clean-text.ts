/** Everything XML 1.0 §2.2 does not allow except surrogates, and the vertical tab and form feed that PowerPoint takes for line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Text that every XML part can hold: control characters dropped, lone surrogates replaced by U+FFFD. */
export function cleanText(value: string): string {
  return value.replace(forbidden, '').replace(/\p{Surrogate}/gu, '\ufffd');
}
