import type { Place } from '../diagnostics/index.ts';
import type { YamlDocument, YamlPath } from './yaml-document.ts';
import type { YamlValue } from './yaml-value.ts';
import { isMapping, valueAt } from './yaml-value.ts';

/** Documents laid over each other: values of all of them, each with the place of the document that says it. */
export interface LayeredDocument extends YamlDocument {
  /** The document, counted from the top one, 0, that says what stands at a path; undefined where none does. */
  layerOf(path: YamlPath): number | undefined;
}

/** Whether a mapping at a path is one thing, of which an upper document says all or nothing. */
export type IsWhole = (path: YamlPath) => boolean;

/**
 * Lays documents over each other, the first on top. Mappings are merged key by key, but for those that are `whole`; of anything else,
 * lists too, the upper one counts. A path that no document has is placed where its nearest parent is, in the uppermost document that
 * says anything of it.
 */
export function layOver(
  documents: readonly [YamlDocument, ...YamlDocument[]],
  isWhole: IsWhole = () => false,
): LayeredDocument {
  const layerOf = (path: YamlPath): number | undefined => {
    const whole = path.findIndex((_, index) => isWhole(path.slice(0, index + 1)));
    const holds = ({ value }: YamlDocument, at: YamlPath) => valueAt(value, at) !== undefined;
    const top = documents.findIndex((document) => holds(document, whole === -1 ? path : path.slice(0, whole + 1)));
    const document = documents[top];
    return document !== undefined && holds(document, path) ? top : undefined;
  };
  const documentAt = (path: YamlPath): YamlDocument => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = documents[layerOf(path.slice(0, length)) ?? -1];
      if (found !== undefined) return found;
    }
    return documents[0];
  };
  return {
    source: documents[0].source,
    value: documents.map(({ value }) => value).reduce((upper, lower) => merged(upper, lower, { path: [], isWhole })),
    place: (path, at): Place => documentAt(path).place(path, at),
    placeInside: (path, start, end) => documentAt(path).placeInside(path, start, end),
    layerOf,
  };
}

function merged(
  upper: YamlValue,
  lower: YamlValue,
  { path, isWhole }: { readonly path: YamlPath; readonly isWhole: IsWhole },
): YamlValue {
  if (!isMapping(upper) || !isMapping(lower) || isWhole(path)) return upper;
  // no prototype, so that no key of a file can be mistaken for an inherited name
  const all: Record<string, YamlValue> = Object.assign(Object.create(null), lower);
  for (const [key, value] of Object.entries(upper)) {
    const below = lower[key];
    all[key] = below === undefined ? value : merged(value, below, { path: [...path, key], isWhole });
  }
  return all;
}
