import type { Dataset, Fact } from '../../facts/index.ts';
import { operandsOf } from '../../facts/index.ts';
import { factsPrinted } from '../facts-printed.ts';
import type { Mark, Root } from '../nodes.ts';

/** The marks of a document. */
export interface Marks {
  /** By fact: every fact that the document prints, cites or computes from. */
  readonly byFact: ReadonlyMap<string, Mark>;
  /** Facts behind each numbered mark, in the order of the numbers. */
  readonly sources: ReadonlyMap<Mark, readonly Fact[]>;
  /** The fact behind each lettered mark, in the order of the letters. */
  readonly derivations: ReadonlyMap<Mark, Fact>;
}

/**
 * Gives each place in a source one number and each derived figure one letter, in order of first print. The places of operands that are
 * not printed themselves follow after.
 */
export function assignMarks(root: Root, dataset: Dataset): Marks {
  const marks = createMarks();
  const toFact = (id: string) => dataset.facts.get(id) ?? [];
  for (const fact of factsPrinted(root).flatMap(toFact)) marks.add(fact);
  // A map also yields the entries that are added while it is walked: operands that are derived themselves are reached, too.
  for (const fact of marks.derivations.values()) {
    for (const operand of operandsOf(fact).flatMap(toFact)) marks.add(operand);
  }
  return marks;
}

function createMarks(): Marks & { readonly add: (fact: Fact) => void } {
  const byFact = new Map<string, Mark>();
  const byPlace = new Map<string, Mark>();
  const sources = new Map<Mark, Fact[]>();
  const derivations = new Map<Mark, Fact>();

  function addDerived(fact: Fact): void {
    const mark = toMark('derivation', letters(derivations.size));
    derivations.set(mark, fact);
    byFact.set(fact.id, mark);
  }

  function addStated(fact: Fact): void {
    const key = JSON.stringify([fact.source, fact.at]);
    const mark = byPlace.get(key) ?? toMark('source', String(byPlace.size + 1));
    byPlace.set(key, mark);
    sources.set(mark, [...(sources.get(mark) ?? []), fact]);
    byFact.set(fact.id, mark);
  }

  function add(fact: Fact): void {
    if (byFact.has(fact.id)) return;
    if (operandsOf(fact).length > 0) addDerived(fact);
    else addStated(fact);
  }

  return { byFact, sources, derivations, add };
}

function toMark(kind: 'source' | 'derivation', label: string): Mark {
  return { label, target: `${kind}-${label}` };
}

/** `a` … `z`, `aa`, `ab` … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
