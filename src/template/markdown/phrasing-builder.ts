import type { Place } from '../../diagnostics/index.ts';
import type { Phrasing, Text } from '../../document/index.ts';
import { placeInText } from '../../document/index.ts';
import { softBreak, toTypographic } from './typography.ts';

/** Collects phrasing nodes into lines. */
export interface PhrasingBuilder {
  /** Adds text of a template. `literal` text (escaped, or an entity) keeps its straight quotation marks. */
  readonly text: (value: string, place: Place, literal?: boolean) => void;
  /** Adds a node that is no text of a template; `words` are what a reader sees of it. */
  readonly node: (node: Phrasing, words: string) => void;
  /** Opens a node around what follows, until `close` makes it. */
  readonly open: (make: (children: readonly Phrasing[]) => readonly Phrasing[], place: Place) => void;
  readonly close: () => void;
  /** A line ending of the template. */
  readonly lineEnd: () => void;
  readonly depth: () => number;
  /** Ends the building; everything must be closed. */
  readonly lines: () => readonly (readonly Phrasing[])[];
}

interface Frame {
  readonly nodes: Phrasing[];
  readonly make: (children: readonly Phrasing[]) => readonly Phrasing[];
  /** The last node, while it is text of a template that may grow. */
  growing?: Text | undefined;
}

/**
 * @param options `keepLines`: a line ending outside of emphasis and links begins a new line; otherwise it becomes a space.
 *   `typographic`: curl quotation marks and lengthen dashes as in English.
 */
export function createPhrasingBuilder(options: { keepLines: boolean; typographic: boolean }): PhrasingBuilder {
  const finished: Phrasing[][] = [];
  const frames: Frame[] = [newFrame((children) => children)];
  let previous = '';
  let awaitsSpace = false;
  const frame = (): Frame => frames.at(-1) ?? newFrame((children) => children);

  function append(value: string, place: Place): void {
    const target = frame();
    const grown: Text = target.growing ? grow(target.growing, value, place) : { type: 'text', value, place };
    if (target.growing) target.nodes.pop();
    target.nodes.push(grown);
    target.growing = grown;
  }

  /** Words are about to follow: a line ending before them becomes a space now, or nothing, as they want it. */
  function settleLineEnd(next: string, place: Place): void {
    if (!awaitsSpace) return;
    awaitsSpace = false;
    const space = previous === '' ? '' : softBreak(previous, next);
    if (space === '') return;
    const { growing } = frame();
    // The line ending stands where the text before it ends.
    append(space, growing === undefined ? place : placeInText(growing, growing.value.length));
    previous = space;
  }

  return {
    text: (value, place, literal = false) => {
      if (value === '') return;
      settleLineEnd(value.charAt(0), place);
      const set = options.typographic && !literal ? toTypographic(value, previous) : value;
      append(set, place);
      previous = set.slice(-1);
    },
    node: (node, words) => {
      if (words !== '') settleLineEnd(words.charAt(0), node.place);
      frame().nodes.push(node);
      frame().growing = undefined;
      previous = words === '' ? previous : words.slice(-1);
    },
    open: (make, place) => {
      // The space of a line ending belongs before what is opened, not inside it.
      settleLineEnd('', place);
      frames.push(newFrame(make));
    },
    close: () => {
      const closed = frames.pop();
      if (closed === undefined || frames.length === 0) throw new Error('nothing is open');
      frame().nodes.push(...closed.make(closed.nodes));
      frame().growing = undefined;
    },
    lineEnd: () => {
      if (!options.keepLines || frames.length > 1) {
        awaitsSpace = true;
        return;
      }
      finished.push(
        frames.splice(
          0,
          1,
          newFrame((children) => children),
        )[0]?.nodes ?? [],
      );
      previous = '';
    },
    depth: () => frames.length - 1,
    lines: () => [...finished, frame().nodes],
  };
}

/** Longer text, which remembers where what is added stands unless it follows in the template, too. */
function grow(text: Text, value: string, place: Place): Text {
  const follows = placeInText(text, text.value.length);
  const isNext = follows.file === place.file && follows.line === place.line && follows.column === place.column;
  const lines = isNext ? text.lines : [...(text.lines ?? []), { offset: text.value.length, place }];
  return { ...text, value: text.value + value, ...(lines && { lines }) };
}

function newFrame(make: Frame['make']): Frame {
  return { nodes: [], make };
}
