import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Caveat, Dataset } from '../../facts/index.ts';
import { caveatsOn, withOperands } from '../../facts/index.ts';
import { concerningCaveats } from '../marks/concerning-caveats.ts';
import { listCaveats } from '../marks/list-caveats.ts';
import type { Root } from '../nodes.ts';
import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';

/**
 * Finds caveats that a brief keeps from its readers, and grave ones that it tells them only at the end.
 *
 * A caveat touches a block as `caveatsOn` has it: one against combining only where two of its facts stand in that block. It is said where
 * its text is printed, and in a list of caveats. What is graver than a note is to be said once in a section that it touches, in an aside,
 * a note of a table or the text. A section that is named like a file of facts leaves out what is mostly about facts of other files, unless
 * it forbids combining. What the document is not concerned with (`concerningCaveats`) is not asked for.
 */
export function checkCaveats(root: Root, data: Dataset): readonly Diagnostic[] {
  const dataset = concerningCaveats(root, data);
  const blocks = blocksOf(listCaveats(root, dataset));
  const touching = new Map(blocks.map((block) => [block, new Set(caveatsOn(block.facts.keys(), dataset))]));
  return [...dataset.caveats.values()].flatMap((caveat) => {
    const touched = blocks.filter((block) => touching.get(block)?.has(caveat));
    const saying = blocks.filter(({ caveats }) => caveats.has(caveat.id));
    return checkCaveat(caveat, { touched, saying }, dataset);
  });
}

interface Standing {
  /** Blocks that it touches. */
  readonly touched: readonly Block[];
  /** Blocks that print its text. */
  readonly saying: readonly Block[];
}

function checkCaveat(caveat: Caveat, standing: Standing, dataset: Dataset): readonly Diagnostic[] {
  const [first] = standing.touched;
  if (first === undefined) return [];
  const isNote = caveat.severity === 'note';
  if (standing.saying.length === 0) {
    const [names, position] = about(caveat, first, dataset);
    return [diagnose('caveat-unsaid', names, isNote ? { ...position, severity: 'warning' } : position)];
  }
  const apart = isNote ? undefined : whereMissing(caveat, standing, dataset);
  return apart === undefined ? [] : [diagnose('caveat-apart', ...about(caveat, apart, dataset))];
}

/** The block that a caveat stands apart from; undefined where a section that it touches says it. */
function whereMissing(caveat: Caveat, { touched, saying }: Standing, dataset: Dataset): Block | undefined {
  const said = new Set(saying.filter(({ type }) => type !== 'caveats').map(({ section }) => section));
  if (touched.some(({ section }) => said.has(section))) return undefined;
  const wanted = whereToSay(caveat, touched, dataset);
  // Outside of sections a list of caveats is one for the whole document.
  const isListed = wanted?.section !== undefined && saying.some(({ section }) => section === wanted.section);
  return isListed ? undefined : wanted;
}

/**
 * The block whose section is to say a caveat: the first in the section that is named like the file of most of its facts, else the first
 * in no such section, or what forbids combining in any.
 */
function whereToSay(caveat: Caveat, touched: readonly Block[], dataset: Dataset): Block | undefined {
  const home = homeOf(caveat, dataset);
  const files = new Set([...dataset.facts.values()].map((fact) => fact.section));
  const isFree = ({ section }: Block) => section === undefined || !files.has(section);
  return (
    touched.find(({ section }) => section === home) ??
    touched.find((block) => caveat.severity === 'do-not-combine' || isFree(block))
  );
}

/** The file that most facts of a caveat are of; the first named of several. */
function homeOf(caveat: Caveat, { facts }: Dataset): string | undefined {
  const files = caveat.facts.flatMap((id) => facts.get(id)?.section ?? []);
  const count = (file: string) => files.filter((each) => each === file).length;
  const most = Math.max(...files.map(count));
  return files.find((file) => count(file) === most);
}

/** Caveat and fact, and the place of the first fact that brings the caveat with it: one of its own, or a figure computed from one. */
function about(caveat: Caveat, { facts }: Block, dataset: Dataset) {
  const [fact = '', place] =
    [...facts].find(([id]) => {
      const known = withOperands([id], dataset);
      return caveat.facts.some((own) => known.has(own));
    }) ?? [];
  return [{ caveat: caveat.id, fact }, { place }] as const;
}
