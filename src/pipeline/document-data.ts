import type { Root } from '../document/index.ts';
import { factsPrinted } from '../document/index.ts';
import type { Dataset } from '../facts/index.ts';
import { withOperands } from '../facts/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** Hex digits of hashes that readers see. */
export const printedHashLength = 8;

/**
 * The facts that a document prints, draws or cites, with all that they were computed from, their sources, and every caveat that names one
 * of them; without breakdowns and series, which no page knows. All that is decided about its pages or slides is decided from these, so that
 * no other fact can change it.
 */
export function toDocumentData(root: Root, { facts, sources, caveats }: Dataset): Dataset {
  const named = withOperands(factsPrinted(root), { facts });
  const own = new Map([...facts].filter(([id]) => named.has(id)));
  const cited = new Set([...own.values()].map(({ source }) => source));
  return {
    facts: own,
    sources: new Map([...sources].filter(([id]) => cited.has(id))),
    caveats: new Map([...caveats].filter(([, caveat]) => caveat.facts.some((id) => named.has(id)))),
    breakdowns: new Map(),
    series: new Map(),
  };
}

/** What a document prints to tell its data: the beginning of the SHA-256 of everything that they say, whatever the order of their files. */
export function printedHash({ facts, sources, caveats }: Dataset): string {
  return sha256(canonicalJson({ facts, sources, caveats })).slice(0, printedHashLength);
}
