import { forbiddenCharacters, nameCharacter } from '../input/index.ts';

/** Stands for a value of the data on its way through text; nothing but the tool writes the two characters around its number. */
const sentinel = /\uFDD0\d+\uFDD1/g;

/** The first character of a text that no input may hold, in words; what stands for values of the data does not count. */
export function firstForbidden(text: string): string | undefined {
  const [first] = forbiddenCharacters(text.replace(sentinel, ''));
  return first && `text with the character ${nameCharacter(first.character)}`;
}
