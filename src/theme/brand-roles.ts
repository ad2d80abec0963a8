/** What slides a brand's layout can be for; `briefpack.yaml` names layouts by these. */
export const brandRoles = [
  'title',
  'section',
  'content',
  'table',
  'quote',
  'twoContents',
  'sources',
  'contentAndSide',
  'agenda',
  'headline',
  'tiles',
  'closing',
] as const;
export type BrandRole = (typeof brandRoles)[number];
