import { multiplierExponents } from '../units.ts';
import { listOf } from './pattern.ts';

const small = listOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = listOf('twenty thirty forty fifty sixty seventy eighty ninety');

/** Values of the words below a hundred: `five`, `twenty`. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply the number before them: `hundred`, `dozen`, `million`. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ...Object.entries(multiplierExponents)
    .filter(([, exponent]) => exponent > 0)
    .map(([word, exponent]): [string, number] => [word, 10 ** exponent]),
]);

/** What the parts of a whole are divided by, by the word for one of them. */
export const partWords: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 }),
);
