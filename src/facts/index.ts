export type * from './dataset.ts';
export { factForms, modalities, operations, qualifiers, unitMultipliers } from './dataset.ts';
