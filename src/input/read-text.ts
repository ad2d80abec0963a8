import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { forbiddenCharacters, nameCharacter } from './characters.ts';
import { firstFaults } from './first-faults.ts';
import type { SourceText } from './source-text.ts';
import { placeInText } from './source-text.ts';

/**
 * Reads a file of the pack as text: strict UTF-8, byte order mark dropped, CRLF made LF.
 * Control characters other than tab and line feed, and noncharacters (which templates use as sentinels), are refused.
 *
 * @param file path relative to the pack folder, for the places of diagnostics
 */
export function readText(bytes: Uint8Array, file: string): Checked<SourceText | undefined> {
  const decoded = decode(bytes);
  if (decoded === undefined) return { value: undefined, diagnostics: [notUtf8(bytes, file)] };
  const source = { file, text: decoded.replaceAll('\r\n', '\n') };
  const diagnostics = firstFaults(forbiddenCharacters(source.text), ({ offset, length, character }) =>
    diagnose(
      'control-character',
      { character: nameCharacter(character) },
      { place: placeInText(source, offset, offset + length) },
    ),
  );
  return { value: diagnostics.length === 0 ? source : undefined, diagnostics };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array, file: string): Diagnostic {
  const valid = validPrefix(bytes);
  const before = { file, text: valid.text.replaceAll('\r\n', '\n') };
  return diagnose('not-utf8', { offset: valid.length }, { place: placeInText(before, before.text.length) });
}

/** The longest part from the start that is UTF-8. */
function validPrefix(bytes: Uint8Array): { readonly text: string; readonly length: number } {
  // A streaming decoder holds back an unfinished character, so the prefix found by halving may be up to three bytes long of it.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodesSoFar(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && decode(bytes.subarray(0, low)) === undefined) low -= 1;
  return { text: decode(bytes.subarray(0, low)) ?? '', length: low };
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
