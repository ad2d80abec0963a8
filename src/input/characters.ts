/** A character that no input may hold. */
export interface ForbiddenCharacter {
  /** In UTF-16 code units. */
  readonly offset: number;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly character: string;
}

/**
 * Control characters (C0 without tab and line feed, DEL, C1), halves of surrogate pairs, and the noncharacters U+FDD0 to U+FDEF,
 * U+FFFE and U+FFFF (The Unicode Standard, §23.7), of which templates use some as sentinels.
 */
const forbidden = /[^\P{Cc}\t\n]|\p{Surrogate}|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** Finds every character that no input may hold. */
export function* forbiddenCharacters(text: string): Generator<ForbiddenCharacter> {
  for (const match of text.matchAll(forbidden)) {
    yield { offset: match.index, length: match[0].length, character: match[0] };
  }
}

/** The character as `U+0007`. */
export function nameCharacter(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
