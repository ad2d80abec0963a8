import type { FoundNumber } from './found-number.ts';
import { blank, endOfWord, keyOf, matchAt } from './pattern.ts';
import type { ReadUnit } from './read-unit.ts';
import { mostBetween, readUnit } from './read-unit.ts';
import { functionWords } from './vocabulary.ts';

/** `5 of the companies`. */
const ofThe = new RegExp(`\\s+of(?:\\s+(?:all|its|our|the|their|these|those))*${endOfWord}`, 'iuy');
/** What ends a number that stands for itself, as in the cell of a table; a dash before a number joins the two. */
const endOfNumber = new RegExp(
  `\\s*(?:$|[${blank},.:](?![\\p{L}\\p{N}])|[;!?()\\[\\]}|"”»…、。，；）」』】\\p{sc=Hiragana}]|[’'](?!\\p{L})|[–—-]\\s|[–—−~〜±-]+\\p{Sc}?\\p{N})`,
  'uy',
);
const nextWord = /[\s-]*((?:[^\s,.;:!?()[\]{}"”“|…]|\.(?=\p{L}))+)/uy;

/**
 * Reads the multiplier and unit of a number in evidence. A number that stands for itself can be in any unit; a word behind it that is no
 * unit is a unit that no fact can be in.
 */
export function readUnitInEvidence(text: string, number: FoundNumber): ReadUnit {
  const read = readUnit(text, number, mostBetween.loose);
  if (read.units.length > 0) return read;
  const group = number.kind === 'part' ? undefined : matchAt(ofThe, text, read.end);
  if (group !== undefined) {
    const end = read.end + group[0].length;
    const counted = readUnit(text, { ...number, end }, mostBetween.loose);
    if (counted.units.length > 0) return { ...counted, exponent: read.exponent };
  }
  if (matchAt(endOfNumber, text, read.end) !== undefined) return read;
  const [written = '', word = ''] = matchAt(nextWord, text, read.end) ?? [];
  const isRead = functionWords.has(word.toLowerCase()) && !/^(?:of|per|plus|an?)$/i.test(word);
  return isRead ? read : { ...read, units: [keyOf(word)], end: read.end + written.length };
}
