import { contentOf, isRun } from '../content.ts';
import type { FactReference, Flow, FlowType, Phrasing, Root, Table, Timeline } from '../nodes.ts';
import { visit } from '../visit.ts';
import { toFlatText } from './flat-text.ts';
import { sentenceAt } from './said.ts';

/** Runs that a reader takes in together, so that a word in one of them is said of the figures in all. */
export interface Scope {
  readonly runs: readonly (readonly Phrasing[])[];
  /** Further words that hold for it: head and note of its table, the years of a timeline. */
  readonly context: readonly (readonly Phrasing[])[];
  readonly words: string;
  /** Running text, where what is said holds for its sentence alone. */
  readonly isProse: boolean;
}

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

/** Runs as one scope. */
export function together(
  runs: Scope['runs'],
  { context = [], words = '' }: Partial<Pick<Scope, 'context' | 'words'>> = {},
): Scope {
  return { runs, context, words, isProse: false };
}

/** A fact in a scope, and the words of the template around it. */
export interface SurroundedFact {
  readonly reference: FactReference;
  /** Of its sentence in running text, else of the whole scope. */
  readonly words: string;
  /** Of the whole scope. */
  readonly whole: string;
  /** Words directly before it. */
  readonly before: string;
}

const reach = 40;

/** The facts of a scope, each with the words around it. */
export function wordsAround({ runs, context, words, isProse }: Scope): readonly SurroundedFact[] {
  const flat = runs.map(toFlatText);
  const whole = [words, ...[...flat, ...context.map(toFlatText)].map(({ text }) => text)].join('\n');
  return flat.flatMap(({ text, references }) =>
    references.map(({ reference, offset }) => ({
      reference,
      words: isProse ? sentenceAt(text, offset) : whole,
      whole,
      before: text.slice(Math.max(0, offset - reach), offset),
    })),
  );
}

function proseScopes(node: Flow): readonly Scope[] {
  return contentOf(node)
    .filter(isRun)
    .map((run) => ({ runs: [run], context: [], words: '', isProse: true }));
}

function timelineScopes({ title, items }: Timeline): readonly Scope[] {
  return [
    together([title]),
    ...items.map(({ figure, text, start, end }) =>
      together([figure, text], { context: [title], words: `${start ?? 'no year stated'} ${end ?? ''}` }),
    ),
  ];
}

function tableScopes({ title, subtitle, note, header, rows }: Table): readonly Scope[] {
  const head = header.children.map((cell) => cell.children);
  return [
    together([title, subtitle, note, ...head]),
    ...rows.map((row) =>
      together(
        row.children.map((cell) => cell.children),
        { context: [title, subtitle, note, ...head] },
      ),
    ),
  ];
}
