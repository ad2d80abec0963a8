import type { Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Theme } from '../theme/index.ts';
import { itemise } from './itemise.ts';
import type { FontBook } from './types.ts';

/** Scripts and punctuation that a Japanese font has and a Latin one lacks. */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Characters of the text that neither the face nor its fallback can print, each once, in order. They would come out as empty boxes. */
export function missingGlyphs(text: string, face: string, fonts: FontBook): readonly string[] {
  const missing = new Set<string>();
  for (const item of itemise(text, face, fonts)) {
    const { covers } = fonts.face(item.face);
    for (const character of item.text) {
      if (character !== '\n' && !covers(character.codePointAt(0) ?? 0)) missing.add(character);
    }
  }
  return [...missing];
}

/** Says which characters cannot be printed, and where a package that is not installed would have them, how to install it. */
export function checkGlyphs(
  text: string,
  face: string,
  context: { readonly theme: Theme; readonly fonts: FontBook; readonly place?: Place | undefined },
): readonly Diagnostic[] {
  const { theme, fonts, place } = context;
  const missing = missingGlyphs(text, face, fonts);
  if (missing.length === 0) return [];
  const farEastern = missing.filter((character) => japanese.test(character));
  const fallback = theme.faces[theme.fallback.face];
  if (farEastern.length > 0 && fallback?.package !== undefined && !fonts.has(theme.fallback.face)) {
    return [diagnose('font-not-installed', { package: fallback.package, characters: farEastern.join('') }, { place })];
  }
  const codePoints = missing.map((character) =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  );
  return [diagnose('glyph-missing', { family: fonts.face(face).family, characters: missing, codePoints }, { place })];
}
