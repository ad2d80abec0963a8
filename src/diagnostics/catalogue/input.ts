import { message } from '../message.ts';
import { listed, meant } from '../wording.ts';

/** A number of a YAML file and the limit it is held against. */
export interface WrittenNumber {
  /** The number as the file has it. */
  readonly written: string;
  /** Significant digits that are kept. */
  readonly digits: number;
}

/** Messages of the room `input`: files, YAML and schemas. */
export const inputMessages = {
  'not-utf8': message('error', ({ offset }: { offset: number }) => ({
    message: `the file is not UTF-8 text: byte ${offset} does not belong to a character`,
    hint: 'save the file as UTF-8',
  })),
  'control-character': message('error', ({ character }: { character: string }) => ({
    message: `the character \`${character}\` cannot be printed`,
    hint: 'delete it; it often comes along when text is copied from another program',
  })),
  'yaml-syntax': message('error', ({ reason, hint }: { reason: string; hint: string }) => ({
    message: `the YAML cannot be read: ${reason}`,
    hint,
  })),
  'further-faults': message('error', ({ count }: { count: number }) => ({
    message: `${count} more faults from here to the end of the file are not shown`,
    hint: 'mend the first ones; the others often follow from them',
  })),
  'duplicate-key': message('error', ({ key }: { key: string }) => ({
    message: `the key \`${key}\` stands twice in this mapping`,
    hint: 'rename or delete one of the two',
  })),
  'yaml-tag': message('error', ({ tag }: { tag: string }) => ({
    message: `the YAML tag \`${tag}\` is not allowed`,
    hint: 'delete the tag; what a value is follows from how it is written',
  })),
  'yaml-directive': message('error', (_: Record<never, never>) => ({
    message: 'YAML directives are not allowed',
    hint: 'delete the lines that begin with `%` and the `---` after them',
  })),
  'yaml-several-documents': message('error', (_: Record<never, never>) => ({
    message: 'the file holds more than one YAML document',
    hint: 'delete the line `---`, or move what follows to a file of its own',
  })),
  'yaml-reserved-key': message('error', ({ key }: { key: string }) => ({
    message: `\`${key}\` cannot be used as a key`,
    hint: 'choose another name',
  })),
  'yaml-unknown-anchor': message('error', ({ name }: { name: string }) => ({
    message: `nothing before this line has the anchor \`&${name}\``,
    hint: 'put text that begins with `*` in quotes, or define the anchor first',
  })),
  'yaml-alias-cycle': message('error', ({ name }: { name: string }) => ({
    message: `the alias \`*${name}\` stands inside the value that it repeats`,
    hint: 'write the value out',
  })),
  'yaml-too-large': message('error', ({ limit }: { limit: number }) => ({
    message: `the file holds more than ${limit} values once its aliases are written out`,
    hint: 'split the file, or use fewer aliases',
  })),
  'nesting-too-deep': message('error', ({ limit }: { limit: number }) => ({
    message: `mappings and lists are nested deeper than ${limit} levels`,
    hint: 'check the indentation and the brackets',
  })),
  'number-not-decimal': message('error', ({ written }: WrittenNumber) => ({
    message: `the number \`${written}\` is not written as a plain decimal`,
    hint: 'write digits with at most one point; put it in quotes if it is text',
  })),
  'number-not-finite': message('error', ({ written }: WrittenNumber) => ({
    message: `\`${written}\` is not a finite number`,
    hint: 'give the figure that the source has, or leave the fact out',
  })),
  'number-out-of-range': message('error', ({ written }: WrittenNumber) => ({
    message: `the number \`${written}\` is too large or too small for a spreadsheet cell`,
    hint: 'check the number; a large amount takes a `unitMultiplier`',
  })),
  'number-loses-digits': message('error', ({ written, digits }: WrittenNumber) => ({
    message: `the number \`${written}\` has more than ${digits} significant digits and would lose some in a spreadsheet cell`,
    hint: `round it to ${digits} digits`,
  })),
  'unknown-field': message(
    'error',
    ({ field, nearest, known }: { field: string; nearest: string | undefined; known: readonly string[] }) => ({
      message: `unknown field \`${field}\``,
      hint: `${meant(nearest)}known here: ${listed(known)}`,
    }),
  ),
  'missing-field': message('error', ({ field }: { field: string }) => ({
    message: `the field \`${field}\` is missing`,
    hint: `add \`${field}:\` here`,
  })),
  'wrong-type': message('error', ({ expected, found, hint }: { expected: string; found: string; hint: string }) => ({
    message: `expected ${expected}, found ${found}`,
    hint,
  })),
  'unknown-choice': message(
    'error',
    ({ found, nearest, known }: { found: string; nearest: string | undefined; known: readonly string[] }) => ({
      message: `\`${found}\` is not one of the known values`,
      hint: `${meant(nearest)}known here: ${listed(known)}`,
    }),
  ),
  'value-out-of-bounds': message('error', ({ expected, found }: { expected: string; found: string }) => ({
    message: `expected ${expected}, found ${found}`,
    hint: 'change the value so that it fits',
  })),
  'blank-text': message('error', (_: Record<never, never>) => ({
    message: 'the text is blank',
    hint: 'write the text, or leave the field out',
  })),
  'invalid-value': message('error', ({ reason }: { reason: string }) => ({
    message: `the value does not fit: ${reason}`,
    hint: 'compare it with the same field elsewhere',
  })),
  'id-not-kebab-case': message('error', ({ id }: { id: string }) => ({
    message: `the id \`${id}\` is not in kebab-case`,
    hint: 'use lower-case letters and digits, words joined by single hyphens, a letter first: `us-trade-deficit`',
  })),
  'date-not-iso': message('error', ({ date }: { date: string }) => ({
    message: `\`${date}\` is not a date`,
    hint: 'write year, month and day as in `2025-02-08`',
  })),
  'date-does-not-exist': message('error', ({ date }: { date: string }) => ({
    message: `the date \`${date}\` does not exist`,
    hint: 'check the day and the month',
  })),
  'time-not-clock': message('error', ({ time }: { time: string }) => ({
    message: `\`${time}\` is not a time of day`,
    hint: 'write hours and minutes of a 24-hour clock in quotes, as in `"11:55"`',
  })),
  'path-absolute': message('error', ({ path }: { path: string }) => ({
    message: `the path \`${path}\` is absolute`,
    hint: 'write the path from the pack folder',
  })),
  'path-leaves-pack': message('error', ({ path }: { path: string }) => ({
    message: `the path \`${path}\` leaves the pack`,
    hint: 'move the file into the pack and write its path from the pack folder',
  })),
  'path-characters': message('error', ({ path }: { path: string }) => ({
    message: `the path \`${path}\` is empty or holds a character that not every system allows`,
    hint: 'use forward slashes, and no backslashes, colons or control characters',
  })),
};
