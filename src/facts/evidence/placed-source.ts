import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Source, SourcePart } from '../dataset.ts';
import type { FieldPlaces } from '../field-places.ts';
import { findCut } from './find-cut.ts';
import type { SourceBlock } from './source-blocks.ts';
import { toBlocks } from './source-blocks.ts';
import { toComparable } from './to-comparable.ts';

/** A paragraph or row of a source and the part that it stands in. */
export interface PlacedBlock extends SourceBlock {
  /** Name of the part; absent before the first one, and where the source has none. */
  readonly part?: string;
}

/** The text of a source, cut into what a place in it can mean. */
export interface PlacedSource {
  readonly source: Source;
  readonly blocks: readonly PlacedBlock[];
  /** Names of parts of which one does not begin anywhere in the text. */
  readonly lost: ReadonlySet<string>;
}

/**
 * Cuts the text of a source into paragraphs and rows, and says in which part each stands. A part begins with the block that begins with its
 * words, and goes on up to the next one.
 *
 * @param text lines ended by `\n`
 */
export function toPlacedSource(source: Source, text: string, { source: placeOf }: FieldPlaces): Checked<PlacedSource> {
  const blocks = toBlocks(text);
  const starts = new Map<number, SourcePart>();
  const lost = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let from = 0;
  for (const [position, part] of (source.places ?? []).entries()) {
    const start = blocks.findIndex((block, index) => index >= from && beginsWith(block.text, part.begins));
    if (start < 0) {
      const isEarlier = blocks.some((block) => beginsWith(block.text, part.begins));
      const place = placeOf(source.id, 'places', position, 'begins');
      diagnostics.push(diagnose('source-part-not-found', { ...part, id: source.id, isEarlier }, { place }));
      lost.add(part.name);
    } else {
      starts.set(start, part);
      from = start + 1;
    }
  }
  return { value: { source, blocks: inParts(blocks, starts), lost }, diagnostics };
}

function beginsWith(text: string, words: string): boolean {
  const beginning = toComparable(words);
  return text.startsWith(beginning) && findCut(text, { start: 0, end: beginning.length }) === undefined;
}

function inParts(blocks: readonly SourceBlock[], starts: ReadonlyMap<number, SourcePart>): readonly PlacedBlock[] {
  let current: string | undefined;
  return blocks.map((block, index) => {
    current = starts.get(index)?.name ?? current;
    return current === undefined ? block : { ...block, part: current };
  });
}
