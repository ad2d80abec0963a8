import type { Diagnostic } from '../../diagnostics/index.ts';

/**
 * Checks the bytes of a finished deck: its package as PowerPoint opens it, down to the workbooks of its charts, and its slides as those
 * find them who hear them read aloud or see little. Nothing is told of a file that cannot be unpacked: `readPptx` does. The XML library is
 * loaded at the first call.
 *
 * @param deck its name, for diagnostics
 */
export async function checkPptx(bytes: Uint8Array, deck: string): Promise<readonly Diagnostic[]> {
  const { checkDeck } = await import('./check-deck.ts');
  return checkDeck(bytes, deck);
}
