import { contentOf, isRun } from '../content.ts';
import type { FactReference, Flow, FlowType, Phrasing, Root, Table, Timeline } from '../nodes.ts';
import { visit } from '../visit.ts';
import { toFlatText } from './flat-text.ts';
import { wordsNear } from './words-near.ts';

type Run = readonly Phrasing[];

/** A run, and the words that are said of it outside of it. */
export interface Passage {
  readonly run: Run;
  /** The other lines of its tile, the cells of its row, the head of its column, the title of its table. */
  readonly context: readonly Run[];
  /** Words that are drawn: the years of a timeline. */
  readonly words: string;
  /** Running text, where what is said holds for its clause alone. */
  readonly isProse: boolean;
}

/** Passages that a reader takes in together. */
export type Scope = readonly Passage[];

type ScopesOf = { readonly [T in FlowType]?: (node: Extract<Flow, { type: T }>) => readonly Scope[] };

const small: ScopesOf = {
  kpis: ({ tiles }) => tiles.map(({ label, value, note }) => together([label, value, note])),
  findings: ({ items }) => items.map(({ figure, text }) => together([figure, text])),
  timeline: timelineScopes,
  table: tableScopes,
  chart: ({ title, subtitle, note }) => [together([title, subtitle, note])],
  caveats: () => [],
};

/** The scopes of a document, in reading order. The facts under a caveat are listed for themselves and in none. */
export function scopesOf(root: Root): readonly Scope[] {
  const scopes: Scope[] = [];
  visit(root, {
    enter: (node) => {
      const own = small[node.type] as ((flow: Flow) => readonly Scope[]) | undefined;
      scopes.push(...(own === undefined ? proseScopes(node) : own(node)));
    },
  });
  return scopes;
}

/** Runs of which each is said of all others. */
export function together(
  runs: readonly Run[],
  { context = [], words = '' }: Partial<Pick<Passage, 'context' | 'words'>> = {},
): Scope {
  return runs.map((run, index) => ({
    run,
    context: [...runs.filter((_, other) => other !== index), ...context],
    words,
    isProse: false,
  }));
}

/** A fact in a scope, and the words around it. */
export interface SurroundedFact {
  readonly reference: FactReference;
  /** Words that are said of it: in running text those of its clause near it, else those of its tile, row or chart. */
  readonly near: string;
  /** Those directly before it. */
  readonly before: string;
  /** Words of the whole paragraph, tile, row or chart. */
  readonly whole: string;
  readonly isProse: boolean;
}

/** The facts of a scope, each with the words around it. */
export function wordsAround(scope: Scope): readonly SurroundedFact[] {
  return scope.flatMap(({ run, context, words, isProse }) => {
    const { text, references } = toFlatText(run);
    const whole = [words, text, ...context.map((other) => toFlatText(other).text)].join('\n');
    return references.map(({ reference, offset }): SurroundedFact => {
      const { before, after } = wordsNear(text, offset);
      return { reference, before, near: isProse ? `${before}\uFFFC${after}` : whole, whole, isProse };
    });
  });
}

function proseScopes(node: Flow): readonly Scope[] {
  return contentOf(node)
    .filter(isRun)
    .map((run) => [{ run, context: [], words: '', isProse: true }]);
}

function timelineScopes({ title, items }: Timeline): readonly Scope[] {
  return [
    together([title]),
    ...items.map(({ figure, text, start, end }) =>
      together([figure, text], { context: [title], words: `${start ?? 'no year stated'} ${end ?? ''}` }),
    ),
  ];
}

/** What the head of a column says holds for its own cells. */
function tableScopes({ title, subtitle, note, header, rows }: Table): readonly Scope[] {
  const head = header.children.map((cell) => cell.children);
  return [
    together([title, subtitle, note, ...head]),
    ...rows.map((row): Scope => {
      const cells = row.children.map((cell) => cell.children);
      return cells.map((run, index) => {
        const others = cells.filter((_, other) => other !== index);
        return { run, context: [title, subtitle, head[index] ?? [], ...others], words: '', isProse: false };
      });
    }),
  ];
}
