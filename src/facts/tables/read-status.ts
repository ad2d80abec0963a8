import type { YamlValue } from '../../input/index.ts';
import type { Status } from './table-options.ts';

/** What each word or code of SDMX's CL_OBS_STATUS says; others a mapping has to explain. */
const known: Readonly<Record<string, Status>> = {
  reported: 'reported',
  estimated: 'estimated',
  projected: 'projected',
  a: 'reported',
  e: 'estimated',
  f: 'projected',
};

/** The status that a cell says; undefined for words that nothing explains. */
export function readStatus(text: string, explained: Readonly<Record<string, Status>> = {}): Status | undefined {
  return explained[text] ?? known[text.toLowerCase()];
}

/** Fields of a fact of a status: how the source puts it, and how exact. */
export function statusFields(status: Status): Readonly<Record<string, YamlValue>> {
  if (status === 'projected') return { modality: 'projected' };
  return { modality: 'reported', ...(status === 'estimated' && { qualifier: 'estimated' }) };
}
