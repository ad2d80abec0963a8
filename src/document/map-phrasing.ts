import type { Phrasing, PhrasingType } from './nodes.ts';

type NodeOf<Type extends PhrasingType> = Extract<Phrasing, { type: Type }>;

/**
 * Changes phrasing nodes of one type, wherever they stand in a document or a part of one; what `change` gives back as it was stays.
 *
 * @param type of nodes that hold no others
 */
export function mapPhrasing<T, Type extends 'factReference' | 'crossReference' | 'footnoteReference'>(
  value: T,
  type: Type,
  change: (node: NodeOf<Type>) => NodeOf<Type>,
): T {
  const map = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(map);
    if (typeof part !== 'object' || part === null) return part;
    if (isOf(part, type)) return change(part);
    return Object.fromEntries(Object.entries(part).map(([name, field]) => [name, map(field)]));
  };
  return map(value) as T;
}

function isOf<Type extends PhrasingType>(value: object, type: Type): value is NodeOf<Type> {
  return 'type' in value && value.type === type;
}
