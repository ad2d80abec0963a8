import { toReadOnly } from '../../extension/index.ts';
import type { HelperScope } from '../helpers/definition.ts';

/** What code of a pack prints from, and what it is shown of that. */
export interface OwnScope {
  readonly built: HelperScope;
  readonly shown: Pick<HelperScope, 'dataset' | 'edition'>;
}

/** Copies the data for code of a pack, which cannot change it. */
export function toOwnScope(built: HelperScope): OwnScope {
  const { dataset, edition } = built;
  return { built, shown: { dataset: toReadOnly(dataset), edition: toReadOnly(edition) } };
}
