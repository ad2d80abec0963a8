import type { Qualifier } from '../dataset.ts';
import type { SaidQualifier } from './written-figure.ts';

/** What is said before a figure about how exact it is, by the qualifier that it comes to. */
export const qualifiersBefore: readonly (readonly [SaidQualifier, readonly string[]])[] = [
  ['approximately', ['approximately', 'approx.', 'approx']],
  ['about', ['about', 'around', 'roughly', 'some', 'circa', 'c.', 'nearly', 'almost', 'close to', '~', '≈', '約']],
  ['about', ['およそ', 'in the region of', 'in the order of', 'on the order of', 'in the neighbourhood of']],
  ['estimated', ['an estimated', 'estimated', 'estimated at', 'est.', '推定']],
  ['over', ['over', 'more than', 'above', 'in excess of', 'upward of', 'upwards of', '>']],
  ['surpassing', ['surpassing', 'surpass', 'surpasses', 'surpassed']],
  ['exceeding', ['exceeding', 'exceed', 'exceeds', 'exceeded']],
  ['reaching', ['reaching']],
  ['up to', ['up to', 'as much as', 'as many as', 'at most', 'no more than', 'not more than', 'not over', 'not above']],
  ['up to', ['not exceeding', 'without exceeding', 'not exceed', 'not to exceed', 'cannot exceed', 'never exceed']],
  ['up to', ['maximum of', 'a maximum of', 'maximum', 'at a maximum', 'max.', 'as high as', '≤', '最大']],
  ['under', ['under', 'below', 'less than', 'fewer than', '<']],
  [
    'at least',
    ['at least', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'not under', 'not below'],
  ],
  ['at least', ['minimum of', 'a minimum of', 'minimum', 'at a minimum', 'min.', '≥', '少なくとも']],
  [
    'other',
    ['half', 'half of', 'third of', 'thirds of', 'quarter of', 'quarters of', 'fifth of', 'fifths of', 'tenth of'],
  ],
  ['other', ['tenths of', 'part of', 'parts of', 'fraction of', 'some of', 'much of', 'most of', 'short of', 'shy of']],
  ['other', ['twice', 'thrice', 'double', 'triple', 'times', 'as little as', 'as few as', 'as low as', 'not', 'never']],
  ['other', ['barely', 'hardly', 'scarcely', 'not quite', 'perhaps', 'maybe', 'possibly', '±']],
];

/** Said before a qualifier it turns it round: what that comes to is listed above, or unknown. */
export const negations: readonly string[] = ['not', 'not to', 'never', 'cannot', 'without'];

/** The same behind a figure. */
export const qualifiersBehind: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at least', ['or more', 'and more', 'or above', 'and above', 'or higher', 'or greater', 'or over', 'and over']],
  ['up to', ['or less', 'or fewer', 'or below', 'or under', 'or lower']],
  ['about', ['or so', 'or thereabouts', 'give or take']],
];

/** Those that are said behind a figure only where no further figure follows: `$5 billion at least`, not `$5 billion at least twice`. */
export const qualifiersAtEnd: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at least', ['at least', 'at the least', 'at a minimum', 'minimum', 'plus']],
  ['up to', ['at most', 'at the most', 'at a maximum', 'maximum']],
  ['approximately', ['approximately', 'approx.', 'approx']],
  ['about', ['roughly']],
  ['estimated', ['estimated', 'est.', 'est']],
];

/** Signs and endings at a number or its unit: `5+`, `30-odd`, 5人以上. */
export const qualifierEndings: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at least', ['-plus', '+', '以上']],
  ['about', ['-odd', '程度', '前後', 'ほど']],
  ['over', ['超', '余り']],
  ['up to', ['以下']],
  ['under', ['未満']],
];
