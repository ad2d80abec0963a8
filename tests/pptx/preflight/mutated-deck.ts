import { strToU8 } from 'fflate';
import type { Parts } from '../../../src/pptx/package/parts.ts';
import { partText } from '../../../src/pptx/package/parts.ts';
import { unzipParts, zipParts } from '../../../src/pptx/package/zip.ts';

/** The time of the edition that the fixture's deck is of. */
const epoch = 1_739_145_600;

/** A change of the parts of a package. */
export type Mutation = (parts: Parts) => void;

/** A package with one thing changed, packed as decks are. */
export function mutated(bytes: Uint8Array, mutate: Mutation): Uint8Array {
  const parts = unzipParts(bytes);
  mutate(parts);
  return zipParts(parts, epoch);
}

/** Replaces text of a part; throws where the part does not hold it, so that no test passes on a mutation that was none. */
export function replacing(part: string, from: string | RegExp, to: string): Mutation {
  return (parts) => {
    const before = partText(parts, part);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} does not hold ${from}`);
    parts.set(part, after);
  };
}

/** Takes a part out. */
export function without(part: string): Mutation {
  return (parts) => {
    if (!parts.delete(part)) throw new Error(`there is no ${part}`);
  };
}

/** Puts a part in. */
export function adding(part: string, content: string): Mutation {
  return (parts) => {
    parts.set(part, strToU8(content));
  };
}

/** Does several changes that make one fault together. */
export function both(...mutations: readonly Mutation[]): Mutation {
  return (parts) => {
    for (const mutate of mutations) mutate(parts);
  };
}

/** Changes a workbook in the package. */
export function inWorkbook(part: string, mutate: Mutation): Mutation {
  return (parts) => {
    const workbook = parts.get(part);
    if (!(workbook instanceof Uint8Array)) throw new Error(`there is no ${part}`);
    parts.set(part, mutated(workbook, mutate));
  };
}
