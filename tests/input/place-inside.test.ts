import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/diagnostics/index.ts';
import { words, z } from '../../src/input/index.ts';
import { yaml } from './yaml-fixture.ts';

/** The part of the file that a place names. */
function written(text: string, { line, column, endColumn = column + 1 }: Place): string {
  return text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
}

/** Where `wanted` stands in the file, found by its offset in the text that `words()` reads. */
function found(text: string, wanted: string): Place {
  const document = yaml(text);
  const read = z.object({ note: words() }).parse(document.value).note;
  const start = read.indexOf(wanted);
  expect(start).toBeGreaterThanOrEqual(0);
  return document.placeInside(['note'], start, start + wanted.length);
}

describe('the place inside of a text', () => {
  test.each([
    ['plain', 'note: Exports of $5 billion'],
    ['plain over two lines', 'note: Exports\n  of   $5 billion'],
    ['in single quotes', "note: 'The minister''s $5 billion'"],
    ['in double quotes', 'note: "The \\"minister\\u2019s\\" \\U0001F600 $5 billion"'],
    ['in double quotes with an escaped line ending', 'note: "The \\\n  minister\'s \\n $5 billion"'],
    ['folded', 'note: >-\n  The minister\n  has\n\n  $5 billion'],
    ['literal', 'note: |\n  The minister\n  has $5 billion\n'],
    ['after characters of two code units', 'note: The 😀 $5 billion'],
    ['behind an anchor', 'note: &n "The $5 billion"'],
    ['before a comment', 'x: 1\nnote:    The $5 billion   # a comment'],
  ])('%s', (_, text) => {
    const place = found(text, '$5 billion');
    expect(written(text, place)).toBe('$5 billion');
    expect(place.file).toBe('test.yaml');
  });

  test('follows an alias to the text that it repeats', () => {
    const text = 'a: &x "The $5 billion"\nnote: *x';
    expect(found(text, '$5 billion')).toMatchObject({ line: 1, column: 12, endColumn: 22 });
  });

  test('has no extent where the range goes on on another line', () => {
    const place = found('note: The $5\n  billion', '$5 billion');
    expect(place).toEqual({ file: 'test.yaml', line: 1, column: 11 });
  });

  test('is that of the value where there is no text, and of its parent where there is nothing', () => {
    const document = yaml('note: 5\nempty: ""');
    expect(document.placeInside(['note'], 0, 1)).toEqual(document.place(['note']));
    expect(document.placeInside(['empty'], 0)).toEqual(document.place(['empty']));
    expect(document.placeInside(['other'], 3)).toEqual(document.place(['other']));
  });
});
