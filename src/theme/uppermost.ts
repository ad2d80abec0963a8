import type { LayeredDocument, YamlPath } from '../input/index.ts';

/** Of several tokens the one that the uppermost file says; the first of those that one file says. */
export function uppermost([first = [], ...others]: readonly YamlPath[], { layerOf }: LayeredDocument): YamlPath {
  const layer = (path: YamlPath) => layerOf(path) ?? Number.POSITIVE_INFINITY;
  return others.reduce((best, path) => (layer(path) < layer(best) ? path : best), first);
}
