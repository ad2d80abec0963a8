import type { Fix, Place } from '../diagnostics/index.ts';
import { replacement } from '../diagnostics/index.ts';

/** Words have one spelling, and a slip in a long one is plain; ids are made up, so that one letter may part two of them. */
export type NameKind = 'word' | 'id';

/** Shorter names are too near to each other for a slip to be told from another name. */
const shortest = 5;

/**
 * The known name that a misspelt one can only mean: the one that differs in nothing but case, hyphens, underscores and spaces, else in one
 * slip of a letter. A digit is never a slip, and where two names are as near, neither is sure.
 */
export function sureName(name: string, known: Iterable<string>, kind: NameKind): string | undefined {
  const names = [...new Set(known)];
  const alike = names.filter((candidate) => plain(candidate) === plain(name));
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const slips = names.filter((candidate) => isSlip(plain(name), plain(candidate), kind));
  return slips.length === 1 ? slips[0] : undefined;
}

/** The fix that writes the name that a misspelt one can only mean; none where that is not sure. */
export function nameFix(
  { name, place }: { readonly name: string; readonly place: Place | undefined },
  known: Iterable<string>,
  kind: NameKind,
): Fix | undefined {
  const sure = place === undefined ? undefined : sureName(name, known, kind);
  return sure === undefined || place === undefined ? undefined : replacement(place, name, sure);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

/** One letter too many or too few, or two letters in the wrong order; in words also one letter for another. */
function isSlip(written: string, meant: string, kind: NameKind): boolean {
  if (Math.min(written.length, meant.length) < shortest) return false;
  const [shorter, longer] = written.length < meant.length ? [written, meant] : [meant, written];
  const from = [...longer].findIndex((letter, index) => letter !== shorter[index]);
  if (from === -1) return false;
  if (longer.length === shorter.length + 1) {
    return isLetter(longer[from]) && shorter.slice(from) === longer.slice(from + 1);
  }
  if (longer.length !== shorter.length || !isLetter(written[from]) || !isLetter(meant[from])) return false;
  const isOneLetter = written.slice(from + 1) === meant.slice(from + 1);
  const areSwapped =
    isLetter(written[from + 1]) &&
    written[from] === meant[from + 1] &&
    written[from + 1] === meant[from] &&
    written.slice(from + 2) === meant.slice(from + 2);
  return areSwapped || (kind === 'word' && isOneLetter);
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign);
}
