import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import type { FontBook } from '../../text/index.ts';
import type { Brief } from '../brief.ts';

/**
 * Characters that would be drawn as `.notdef`, an empty box that PDF/UA forbids (ISO 14289-1 §7.21.8), once for each face. Labels of
 * charts are looked at where charts are made.
 */
export function checkGlyphsDrawn(brief: Brief, fonts: FontBook): readonly Diagnostic[] {
  const missing = new Map<string, Set<string>>();
  for (const draw of brief.pages.flatMap(({ draws }) => draws)) {
    if (draw.op !== 'text') continue;
    const { covers } = fonts.face(draw.face);
    for (const character of draw.text) {
      if (covers(character.codePointAt(0) ?? 0)) continue;
      missing.set(draw.face, (missing.get(draw.face) ?? new Set()).add(character));
    }
  }
  return [...missing].map(([face, characters]) =>
    diagnose('glyph-missing', {
      family: fonts.face(face).family,
      characters: [...characters],
      codePoints: [...characters].map((each) => (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')),
    }),
  );
}
