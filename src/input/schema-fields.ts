import type { z } from 'zod';

type AnySchema = z.core.$ZodType;

/** Looks through optional, default and transform to the schema of the value as written. */
function writtenSchema(schema: AnySchema): AnySchema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'pipe') return writtenSchema(def.in);
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable' || def.type === 'prefault') {
    return writtenSchema(def.innerType);
  }
  return schema;
}

/** Names of the fields that the mapping at a path may have; of all alternatives where there are several. */
export function knownFields(schema: AnySchema, path: readonly PropertyKey[]): readonly string[] {
  const { def } = (writtenSchema(schema) as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return [...new Set(def.options.flatMap((option) => knownFields(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return def.type === 'object' ? Object.keys(def.shape) : [];
  const child = childSchema(def, step);
  return child === undefined ? [] : knownFields(child, rest);
}

function childSchema(def: z.core.$ZodTypes['_zod']['def'], step: PropertyKey): AnySchema | undefined {
  if (def.type === 'object') return def.shape[String(step)];
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : undefined;
}

/**
 * Dotted names of the fields that have no description, for a test that every field has one.
 * The fields of list items follow `[]`, those of named items `*`.
 */
export function undescribedFields(schema: AnySchema, name = ''): readonly string[] {
  const { def } = (writtenSchema(schema) as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.flatMap((option) => undescribedFields(option, name));
  if (def.type === 'array') return undescribedFields(def.element, `${name}[]`);
  if (def.type === 'record') return undescribedFields(def.valueType, `${name}*`);
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([field, inner]) => {
    const path = name === '' ? field : `${name}.${field}`;
    return [...(isDescribed(inner) ? [] : [path]), ...undescribedFields(inner, path)];
  });
}

function isDescribed(schema: AnySchema): boolean {
  if ((schema as z.ZodType).description) return true;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'pipe') return isDescribed(def.in);
  return 'innerType' in def && isDescribed(def.innerType);
}
