export { callForText, callOwn, describeReturned, refuseResult } from './call-own.ts';
export type { DefinitionField, DefinitionShape } from './definition-shape.ts';
export { checkDefinition, code, isObject, objectOf, oneOf, text } from './definition-shape.ts';
export { firstForbidden } from './first-forbidden.ts';
export type { ExtensionKind, ModulePaths, Own } from './own.ts';
export { placeInStack } from './place-in-stack.ts';
export { reasonOf } from './reason.ts';
export { toReadOnly } from './to-read-only.ts';
