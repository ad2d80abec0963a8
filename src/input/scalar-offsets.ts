import type { Scalar } from 'yaml';

/** One character of a scalar as it is written: an escape sequence is one. */
interface Written {
  readonly offset: number;
  readonly blank: boolean;
}

const anyCharacter = /./gs;
/** Escape sequences (YAML 1.2.2 §5.7), a line ending behind a backslash, any other character. */
const doubleQuoted = /\\(?:x..|u.{4}|U.{8}|\n[ \t]*|.)|./gs;
const singleQuoted = /''|./gs;
const blanks: ReadonlySet<string> = new Set(['\\n', '\\t', '\\r', '\\ ', '\\_', '\\N', '\\L', '\\P']);

/**
 * Where each character of a text begins that was read from a YAML scalar with `words()`: blanks around it are gone, lines are joined.
 * Offsets are UTF-16 code units, those that come out counted from where `written` begins.
 *
 * @param written the scalar as it stands in its file, with quotes or block header
 */
export function scalarOffsets(written: string, type: Scalar['type'], text: string): readonly number[] {
  const characters = charactersOf(written, type);
  let next = 0;
  return text.split('').map((unit) => {
    const blank = /\s/.test(unit);
    while (!blank && characters[next]?.blank === true) next += 1;
    const found = characters[next] ?? characters.at(-1);
    if (!blank || found?.blank === true) next += 1;
    return found?.offset ?? 0;
  });
}

function charactersOf(written: string, type: Scalar['type']): readonly Written[] {
  if (type === 'QUOTE_DOUBLE') return split(written.slice(0, -1), 1, doubleQuoted);
  if (type === 'QUOTE_SINGLE') return split(written.slice(0, -1), 1, singleQuoted);
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  return split(written, isBlock ? written.indexOf('\n') + 1 : 0, anyCharacter);
}

function split(written: string, start: number, pattern: RegExp): readonly Written[] {
  return [...written.slice(start).matchAll(pattern)].flatMap(({ 0: piece, index }) => {
    // An escaped line ending prints nothing.
    if (piece.startsWith('\\\n')) return [];
    const character = { offset: start + index, blank: blanks.has(piece) || /^\s$/.test(piece) };
    return isAstral(piece) ? [character, character] : [character];
  });
}

/** `\U0001F600` is one escape sequence and two code units. */
function isAstral(piece: string): boolean {
  return piece.startsWith('\\U') && Number.parseInt(piece.slice(2), 16) > 0xffff;
}
