import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Heading } from '../../document/index.ts';
import { nameFix, nearestName } from '../../input/index.ts';
import type { OptionDescriptor } from '../option-descriptor.ts';
import type { PlacedText } from './markdown-source.ts';
import { readAttributes } from './read-attributes.ts';

/** Braces behind the words of a heading that hold at least one `key=`; any others are words. */
const trailingBraces = /\s*(?<!\\)\{(?=\s*[A-Za-z][\w-]*\s*=)[^{}]*\}\s*$/;

/** What the braces behind a heading may say. */
export const headingAttributes: Readonly<Record<string, OptionDescriptor>> = {
  layout: {
    takes: 'name of a layout',
    says: 'The layout of the slide that the heading begins: see [decks.md](../decks.md). Nothing in a brief.',
  },
};

const known = Object.keys(headingAttributes);

/** The words of a heading, and what the braces behind them say. */
export interface AttributedHeading {
  readonly words: PlacedText;
  readonly layout?: NonNullable<Heading['layout']>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes `{layout="comparison"}` off the end of a heading. */
export function takeAttributes(written: PlacedText): AttributedHeading {
  const { text, placeAt } = written;
  const braces = trailingBraces.exec(text);
  if (braces === null) return { words: written, diagnostics: [] };
  const words = { text: text.slice(0, braces.index), placeAt };
  const read = readAttributes(text, text.indexOf('{', braces.index));
  if ('reason' in read) {
    return {
      words,
      diagnostics: [diagnose('heading-syntax', { reason: read.reason }, { place: placeAt(read.offset) })],
    };
  }
  const unknown = read.attributes
    .filter(({ name }) => !known.includes(name))
    .map(({ name, offset }) =>
      diagnose(
        'unknown-attribute',
        { name, nearest: nearestName(name, known), known },
        { place: placeAt(offset), fix: nameFix({ name, place: placeAt(offset) }, known, 'word') },
      ),
    );
  const layout = read.attributes.find(({ name }) => name === 'layout');
  const named = layout && { layout: { name: layout.value, place: placeAt(layout.valueOffset) } };
  return { words, ...named, diagnostics: unknown };
}
