import type { Phrasing, PhrasingType } from './nodes.ts';

type NodeOf<Type extends PhrasingType> = Extract<Phrasing, { type: Type }>;

/**
 * Changes phrasing nodes of one type, wherever they stand in a document or a part of one; what `change` gives back as it was stays, and so
 * does whatever holds none that changed.
 *
 * @param type of nodes that hold no others
 */
export function mapPhrasing<T, Type extends 'factReference' | 'crossReference' | 'footnoteReference'>(
  value: T,
  type: Type,
  change: (node: NodeOf<Type>) => NodeOf<Type>,
): T {
  const map = (part: unknown): unknown => {
    if (Array.isArray(part)) {
      const mapped = part.map(map);
      return mapped.every((item, index) => item === part[index]) ? part : mapped;
    }
    if (typeof part !== 'object' || part === null) return part;
    if (isOf(part, type)) return change(part);
    const changed = Object.entries(part).flatMap(([name, field]) => {
      const mapped = map(field);
      return mapped === field ? [] : [[name, mapped] as const];
    });
    return changed.length === 0 ? part : { ...part, ...Object.fromEntries(changed) };
  };
  return map(value) as T;
}

function isOf<Type extends PhrasingType>(value: object, type: Type): value is NodeOf<Type> {
  return 'type' in value && value.type === type;
}
