export type { ForbiddenCharacter } from './characters.ts';
export { forbiddenCharacters, nameCharacter } from './characters.ts';
export { checkSchema } from './check-schema.ts';
export type { DateProblem } from './dates.ts';
export { isoDateProblem, lengthOfMonth } from './dates.ts';
export { firstFaults } from './first-faults.ts';
export type { GeneratedFields } from './generated-fields.ts';
export { onlyFields, withGenerated } from './generated-fields.ts';
export { isFactId, isId } from './id.ts';
export type { LayeredDocument } from './lay-over.ts';
export { layOver } from './lay-over.ts';
export { nearestName } from './nearest-name.ts';
export { Numeral, readNumeral, significantDigits } from './numeral.ts';
export type { PathProblem } from './pack-path.ts';
export { packPathProblem } from './pack-path.ts';
export { readText } from './read-text.ts';
export { readYaml } from './read-yaml.ts';
export type { Bounds } from './schema.ts';
export {
  choice,
  clockTime,
  date,
  factId,
  fields,
  flag,
  id,
  integer,
  list,
  named,
  number,
  numeral,
  packPath,
  refuse,
  words,
  written,
  z,
} from './schema.ts';
export { undescribedFields } from './schema-fields.ts';
export type { SourceText } from './source-text.ts';
export { placeInText } from './source-text.ts';
export type { NameKind } from './sure-name.ts';
export { nameFix, sureName } from './sure-name.ts';
export { isoDateOf, isoMonthOf } from './written-times.ts';
export type { YamlDocument, YamlPath } from './yaml-document.ts';
export type { YamlValue } from './yaml-value.ts';
export { isMapping, valueAt } from './yaml-value.ts';
