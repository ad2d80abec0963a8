const office = 'http://schemas.openxmlformats.org/';

/** Namespaces of ISO/IEC 29500 (transitional) and of Microsoft's extensions, by customary prefix. */
export const namespaces = {
  a: `${office}drawingml/2006/main`,
  r: `${office}officeDocument/2006/relationships`,
  p: `${office}presentationml/2006/main`,
  c: `${office}drawingml/2006/chart`,
  c15: 'http://schemas.microsoft.com/office/drawing/2012/chart',
  p14: 'http://schemas.microsoft.com/office/powerpoint/2010/main',
  ahyp: 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  table: `${office}drawingml/2006/table`,
  packageRelationships: `${office}package/2006/relationships`,
  contentTypes: `${office}package/2006/content-types`,
  spreadsheet: `${office}spreadsheetml/2006/main`,
  coreProperties: `${office}package/2006/metadata/core-properties`,
  customXml: `${office}officeDocument/2006/customXml`,
  extendedProperties: `${office}officeDocument/2006/extended-properties`,
} as const;

/** Declarations on the root of every PresentationML part. */
export const presentationNamespaces = {
  'xmlns:a': namespaces.a,
  'xmlns:r': namespaces.r,
  'xmlns:p': namespaces.p,
} as const;
