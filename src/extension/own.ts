import type { Place } from '../diagnostics/index.ts';

/** What a pack may add in code, as messages call it. */
export type ExtensionKind = 'helper' | 'directive' | 'chart kind' | 'check';

/** Something that a pack adds in code, and what is needed to say where its code stands. */
export interface Own<Definition> {
  readonly kind: ExtensionKind;
  readonly name: string;
  readonly definition: Definition;
  /** Where it is named, as far as that can be told from the text. */
  readonly place: Place;
  /** Paths of the pack's modules by the addresses from which Node loaded them. */
  readonly modules: ModulePaths;
}

/** Paths of modules, relative to the pack, by their `file:` URLs without a query. */
export type ModulePaths = ReadonlyMap<string, string>;
