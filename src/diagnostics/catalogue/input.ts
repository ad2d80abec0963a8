import { message } from '../message.ts';
import { listed, meant } from '../wording.ts';

/** Messages of the room `input` on fields: their names, types and forms. */
export const inputMessages = {
  'unknown-field': message(
    'error',
    ({ field, nearest, known }: { field: string; nearest: string | undefined; known: readonly string[] }) => ({
      message: `unknown field \`${field}\``,
      hint: `${meant(nearest)}known here: ${listed(known)}`,
    }),
    {
      means:
        'The item has no field of this name, so what it says would never be used. ' +
        'An optional field that is misspelt would otherwise be missing without a word.',
      example: {
        field: 'qualifer',
        nearest: 'qualifier',
        known: ['indicator', 'label', 'value', 'unitMeasure', 'unitMultiplier', 'qualifier'],
      },
    },
  ),
  'missing-field': message(
    'error',
    ({ field }: { field: string }) => ({
      message: `the field \`${field}\` is missing`,
      hint: `add \`${field}:\` here`,
    }),
    {
      means:
        'The item lacks a field without which it cannot be printed or checked. ' +
        'A fact, for example, needs its place in the source and the words there that hold it.',
      example: { field: 'evidence' },
    },
  ),
  'wrong-type': message(
    'error',
    ({ expected, found, hint }: { expected: string; found: string; hint: string }) => ({
      message: `expected ${expected}, found ${found}`,
      hint,
    }),
    {
      means:
        'The field holds another kind of value than it takes, such as text where a number belongs. ' +
        'Nothing is converted, because text such as `1,400` can be read as two different numbers.',
      example: {
        expected: 'a number',
        found: 'the text `$76.4`',
        hint: 'write digits with at most one point: no sign of a currency, no separators, no unit',
      },
    },
  ),
  'unknown-choice': message(
    'error',
    ({ found, nearest, known }: { found: string; nearest: string | undefined; known: readonly string[] }) => ({
      message: `\`${found}\` is not one of the known values`,
      hint: `${meant(nearest)}known here: ${listed(known)}`,
    }),
    {
      means:
        'The field takes one of a few words, and this is none of them. ' +
        'Each of the words decides how something is printed or drawn; another one would decide nothing.',
      example: {
        found: 'commited',
        nearest: 'committed',
        known: ['reported', 'committed', 'proposed', 'projected', 'characterised'],
      },
    },
  ),
  'value-out-of-bounds': message(
    'error',
    ({ expected, found }: { expected: string; found: string }) => ({
      message: `expected ${expected}, found ${found}`,
      hint: 'change the value so that it fits',
    }),
    {
      means:
        'A number, or the length of a list, is smaller or larger than the field allows. ' +
        'The item would be empty, or could not be computed or laid out.',
      example: { expected: '0 to 9', found: '`12`' },
    },
  ),
  'blank-text': message(
    'error',
    (_: Record<never, never>) => ({
      message: 'the text is blank',
      hint: 'write the text, or leave the field out',
    }),
    {
      means:
        'The field is there, but there is nothing in it to print. Where it is used the documents would have a gap.',
      example: {},
    },
  ),
  'invalid-value': message(
    'error',
    ({ reason }: { reason: string }) => ({
      message: `the value does not fit: ${reason}`,
      hint: 'compare it with the same field elsewhere',
    }),
    {
      means:
        'The text has not the form of what it should be, such as a web address or a checksum. ' +
        'As it is, the link could not be followed or the sources not compared.',
      example: { reason: 'expected 64 hexadecimal digits in lower case' },
    },
  ),
  'id-not-kebab-case': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `the id \`${id}\` is not in kebab-case`,
      hint: 'use lower-case letters and digits, words joined by single hyphens, a letter first: `us-trade-deficit`',
    }),
    {
      means:
        'The id has capitals, spaces, underscores or other signs that ids do not have. ' +
        'Ids stand in templates, in links and in names of files, and only plain ones mean the same in all of these.',
      example: { id: 'US_Trade_Deficit' },
    },
  ),
  'date-not-iso': message(
    'error',
    ({ date }: { date: string }) => ({
      message: `\`${date}\` is not a date`,
      hint: 'write year, month and day as in `2025-02-08`',
    }),
    {
      means:
        'The date is not written as year, month and day. ' +
        'Other forms are read differently in different countries: `8/2/2025` is in February or in August.',
      example: { date: '8 February 2025' },
    },
  ),
  'date-does-not-exist': message(
    'error',
    ({ date }: { date: string }) => ({
      message: `the date \`${date}\` does not exist`,
      hint: 'check the day and the month',
    }),
    {
      means:
        'The date has the right form, but there is no such day in the calendar. Which day was meant cannot be told.',
      example: { date: '2025-02-30' },
    },
  ),
  'time-not-clock': message(
    'error',
    ({ time }: { time: string }) => ({
      message: `\`${time}\` is not a time of day`,
      hint: 'write hours and minutes of a 24-hour clock in quotes, as in `"11:55"`',
    }),
    {
      means:
        'The time is not written as hours and minutes of a 24-hour clock. ' +
        'Other forms leave open whether morning or evening is meant.',
      example: { time: '11.55 a.m.' },
    },
  ),
  'path-absolute': message(
    'error',
    ({ path }: { path: string }) => ({
      message: `the path \`${path}\` is absolute`,
      hint: 'write the path from the pack folder',
    }),
    {
      means:
        'The path begins at a drive or at the root of one computer. ' +
        'On another computer the file would not be there, and a pack may read no files but its own.',
      example: { path: 'C:/Briefs/brand/house-style.potx' },
    },
  ),
  'path-leaves-pack': message(
    'error',
    ({ path }: { path: string }) => ({
      message: `the path \`${path}\` leaves the pack`,
      hint: 'move the file into the pack and write its path from the pack folder',
    }),
    {
      means:
        'The path, or a link in the file system, leads out of the folder of the pack. ' +
        'A pack holds everything that it is made from, so that others can build the same documents.',
      example: { path: '../shared/house-style.potx' },
    },
  ),
  'path-characters': message(
    'error',
    ({ path }: { path: string }) => ({
      message: `the path \`${path}\` is empty or holds a character that not every system allows`,
      hint: 'use forward slashes, and no backslashes, colons or control characters',
    }),
    {
      means:
        'The path is empty, or holds a backslash, a colon or a control character. ' +
        'On some systems it would mean another file, or none.',
      example: { path: 'brand\\house-style.potx' },
    },
  ),
};
