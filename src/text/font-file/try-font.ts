import { runInNewContext } from 'node:vm';
import { createShaper } from '../shaper.ts';
import { openFont } from './open-font.ts';

/** Sound fonts take a hundredth of it; only one that would hang comes near. */
const longestTrial = 20_000;

/** Characters that are tried in all, and in one word. */
const mostTried = 800;
const wordLength = 24;

/** Opens, shapes and embeds what a font holds once, within a time: what the library makes of a file that lies is known only then. */
export function tryFont(bytes: Uint8Array): string | undefined {
  try {
    // its time limit also ends code that was made outside of the context
    runInNewContext('use()', { use: () => useFont(bytes) }, { timeout: longestTrial });
    return undefined;
  } catch (error) {
    const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'it leads into an endless loop';
    const reason =
      error !== null && typeof error === 'object' && 'message' in error ? String(error.message) : 'unknown';
    return `it cannot be used: ${reason}`;
  }
}

function useFont(bytes: Uint8Array): void {
  const font = openFont(bytes, 'it');
  const metrics = [font.unitsPerEm, font.ascent, font.descent];
  if (!metrics.every(Number.isFinite)) throw new Error('its heights are no numbers');
  if (font.postscriptName === null || !/^[!-~]{1,63}$/.test(font.postscriptName)) throw new Error('it has no name');
  const characters = font.characterSet.filter((codePoint) => codePoint > 0x1f);
  const step = Math.max(1, Math.ceil(characters.length / mostTried));
  const tried = characters.filter((codePoint, index) => codePoint < 0x180 || index % step === 0);
  const shape = createShaper(bytes);
  const subset = font.createSubset();
  for (let start = 0; start < tried.length; start += wordLength) {
    const word = String.fromCodePoint(...tried.slice(start, start + wordLength));
    for (const { id, advanceWidth } of shape([], word).glyphs) {
      const glyph = font.getGlyph(id);
      // what a page is set with, and what its file will say
      const [set, said] = [advanceWidth * font.unitsPerEm, (glyph?.advanceWidth ?? 0) * 1000];
      if (glyph === null || !(Math.abs(set - said) < 1)) throw new Error('a width is no number, or two');
      subset.includeGlyph(glyph);
    }
  }
  subset.encode();
}
