import { message } from '../message.ts';

/** A number of a YAML file and the limit it is held against. */
export interface WrittenNumber {
  /** The number as the file has it. */
  readonly written: string;
  /** Significant digits that are kept. */
  readonly digits: number;
}

/** Messages of the room `input` on text and YAML. */
export const yamlMessages = {
  'not-utf8': message(
    'error',
    ({ offset }: { offset: number }) => ({
      message: `the file is not UTF-8 text: byte ${offset} does not belong to a character`,
      hint: 'save the file as UTF-8',
    }),
    {
      means:
        'The file was saved in another encoding than UTF-8, or it is no text file. ' +
        'Read by guesswork, letters and signs such as `é` or `–` would come out wrong.',
      example: { offset: 412 },
    },
  ),
  'control-character': message(
    'error',
    ({ character }: { character: string }) => ({
      message: `the character \`${character}\` cannot be printed`,
      hint: 'delete it; it often comes along when text is copied from another program',
    }),
    {
      means:
        'The text holds a character that has no printed form, such as a control character or a code point that ' +
        'Unicode reserves. It would be lost in the documents, or make their files unreadable.',
      example: { character: 'U+0007' },
    },
  ),
  'yaml-syntax': message(
    'error',
    ({ reason, hint }: { reason: string; hint: string }) => ({
      message: `the YAML cannot be read: ${reason}`,
      hint,
    }),
    {
      means:
        'The line breaks the rules of YAML, so it cannot be told which value belongs to which field. ' +
        'Nothing of the file is used until this is mended.',
      example: {
        reason: 'missing closing "quote',
        hint: 'close what was opened, and put a colon and a space after each key',
      },
    },
  ),
  'further-faults': message(
    'error',
    ({ count }: { count: number }) => ({
      message: `${count} more faults from here to the end of the file are not shown`,
      hint: 'mend the first ones; the others often follow from them',
    }),
    {
      means:
        'The file has more than ten faults in its characters or its YAML, and only the first ten are listed. ' +
        'One bracket that is not closed can make a fault of every later line.',
      example: { count: 37 },
    },
  ),
  'duplicate-key': message(
    'error',
    ({ key }: { key: string }) => ({
      message: `the key \`${key}\` stands twice in this mapping`,
      hint: 'rename or delete one of the two',
    }),
    {
      means:
        'Two lines of one mapping have the same key, and only one of their values could count. ' +
        'Which one was meant cannot be told.',
      example: { key: 'value' },
    },
  ),
  'yaml-tag': message(
    'error',
    ({ tag }: { tag: string }) => ({
      message: `the YAML tag \`${tag}\` is not allowed`,
      hint: 'delete the tag; what a value is follows from how it is written',
    }),
    {
      means:
        'A value has a tag such as `!!str` or `!!binary`, which turns it into something else than it shows. ' +
        'Files of a pack mean what they show, so that all who read them see the same figures.',
      example: { tag: '!!binary' },
    },
  ),
  'yaml-directive': message(
    'error',
    (_: Record<never, never>) => ({
      message: 'YAML directives are not allowed',
      hint: 'delete the lines that begin with `%` and the `---` after them',
    }),
    {
      means:
        'The file begins with instructions to YAML parsers, such as `%YAML 1.1`. ' +
        'They change how values are read, so that a file no longer means what it shows.',
      example: {},
    },
  ),
  'yaml-several-documents': message(
    'error',
    (_: Record<never, never>) => ({
      message: 'the file holds more than one YAML document',
      hint: 'delete the line `---`, or move what follows to a file of its own',
    }),
    {
      means:
        'A line `---` divides the file into several YAML documents, of which only one could be read. ' +
        'The figures in the others would be missing without a word.',
      example: {},
    },
  ),
  'yaml-reserved-key': message(
    'error',
    ({ key }: { key: string }) => ({
      message: `\`${key}\` cannot be used as a key`,
      hint: 'choose another name',
    }),
    {
      means:
        'The key is a name that JavaScript, the language of the tool, keeps for itself. ' +
        'What stands under it could not be kept apart from that.',
      example: { key: '__proto__' },
    },
  ),
  'yaml-unknown-anchor': message(
    'error',
    ({ name }: { name: string }) => ({
      message: `nothing before this line has the anchor \`&${name}\``,
      hint: 'put text that begins with `*` in quotes, or define the anchor first',
    }),
    {
      means:
        'A value that begins with `*` repeats an earlier value that is marked with `&` and the same name, and there ' +
        'is none. Often the text only happens to begin with an asterisk.',
      example: { name: 'overview-table' },
    },
  ),
  'yaml-alias-cycle': message(
    'error',
    ({ name }: { name: string }) => ({
      message: `the alias \`*${name}\` stands inside the value that it repeats`,
      hint: 'write the value out',
    }),
    {
      means: 'A value is to be repeated inside of itself, so that written out it would never end.',
      example: { name: 'areas' },
    },
  ),
  'yaml-too-large': message(
    'error',
    ({ limit }: { limit: number }) => ({
      message: `the file holds more than ${limit} values once its aliases are written out`,
      hint: 'split the file, or use fewer aliases',
    }),
    {
      means:
        'The file has more values than the tool reads, each counted again where an alias repeats it. ' +
        'A few lines of aliases within one another can stand for billions of values.',
      example: { limit: 50_000 },
    },
  ),
  'nesting-too-deep': message(
    'error',
    ({ limit }: { limit: number }) => ({
      message: `mappings and lists are nested deeper than ${limit} levels`,
      hint: 'check the indentation and the brackets',
    }),
    {
      means:
        'Mappings and lists stand inside one another deeper than any file of a pack needs. ' +
        'The indentation or a bracket has gone wrong.',
      example: { limit: 32 },
    },
  ),
  'number-not-decimal': message(
    'error',
    ({ written }: WrittenNumber) => ({
      message: `the number \`${written}\` is not written as a plain decimal`,
      hint: 'write digits with at most one point; put it in quotes if it is text',
    }),
    {
      means:
        'The number is written in a form that programs read in different ways, such as `1e6`, `0x1F` or `007`. ' +
        'Figures are printed digit by digit as the file has them, so they have to be plain decimals.',
      example: { written: '7.64e10', digits: 15 },
    },
  ),
  'number-not-finite': message(
    'error',
    ({ written }: WrittenNumber) => ({
      message: `\`${written}\` is not a finite number`,
      hint: 'give the figure that the source has, or leave the fact out',
    }),
    {
      means:
        'The value is infinite, or no number at all. ' +
        'No source states such an amount, and it can be neither printed nor drawn.',
      example: { written: '.nan', digits: 15 },
    },
  ),
  'number-out-of-range': message(
    'error',
    ({ written }: WrittenNumber) => ({
      message: `the number \`${written}\` is too large or too small for a spreadsheet cell`,
      hint: 'check the number; a large amount takes a `unitMultiplier`',
    }),
    {
      means:
        'The number is so large or so small that a spreadsheet cell would turn it into infinity or zero. ' +
        'The workbook behind a chart could not show it.',
      example: { written: '7.64e310', digits: 15 },
    },
  ),
  'number-loses-digits': message(
    'error',
    ({ written, digits }: WrittenNumber) => ({
      message: `the number \`${written}\` has more than ${digits} significant digits and would lose some in a spreadsheet cell`,
      hint: `round it to ${digits} digits`,
    }),
    {
      means:
        'The number has more digits than a spreadsheet cell keeps. ' +
        'The workbook behind a chart would show another figure than the brief.',
      example: { written: '76400000000.1234567', digits: 15 },
    },
  ),
};
