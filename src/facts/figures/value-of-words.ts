import { numberWords, scaleWords } from './number-words.ts';

/**
 * The value of number words that follow each other, as plain decimal text: `105` of `one hundred five`, `1000` of `thousand`, `1` of none.
 * Empty where they do not make one number: `two thirty`.
 *
 * @param words each a number word or a scale, in lower case
 */
export function valueOfWords(words: readonly string[]): string {
  if (words.length === 0) return '1';
  let [total, current, smallest] = [0, scaleWords.has(words[0] ?? '') ? 1 : 0, Number.POSITIVE_INFINITY];
  for (const word of words) {
    const scale = scaleWords.get(word);
    if (scale === undefined) {
      const value = numberWords.get(word) ?? 0;
      if (!fits(value, current)) return '';
      current += value;
    } else if (current === 0 || scale >= smallest || (scale < 1000 && current >= 100)) return '';
    else if (scale < 1000) current *= scale;
    else [total, current, smallest] = [total + current * scale, 0, scale];
  }
  return String(total + current);
}

/** `five` fits behind `hundred` and `thirty`, not behind `two`. */
function fits(value: number, current: number): boolean {
  const rest = current % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && value > 0 && value < 10);
}
