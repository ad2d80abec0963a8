export { columnIndex, columnName } from './columns.ts';
export type { Name } from './elements.ts';
export {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementsIn,
  integerOf,
  isNamed,
  relationshipOf,
  textOf,
} from './elements.ts';
export { namespaces, presentationNamespaces } from './namespaces.ts';
export type { Link } from './opened-package.ts';
export { OpenedPackage } from './opened-package.ts';
export { decodeXml, parseXml } from './parse-xml.ts';
export { relationshipsPartOf, relativeTarget, resolveTarget } from './part-names.ts';
export type { Reading } from './reading.ts';
export { startReading } from './reading.ts';
export { richText, sharedStrings } from './shared-strings.ts';
export type { Entries } from './unzip.ts';
export { unzip } from './unzip.ts';
export { fromXstring, toXstring } from './xstring.ts';
