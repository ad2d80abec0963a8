import type { Checked } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Edition } from '../document/index.ts';
import type { Dataset } from '../facts/index.ts';
import { factsAsOf } from '../facts/index.ts';
import { canonicalJson } from './canonical-json.ts';
import type { PackConfig } from './config.ts';
import type { BuildEffects } from './effects.ts';
import type { Pack } from './read-pack.ts';
import { sha256 } from './sha256.ts';

/** The end of the year 9999: no date of a PDF or PowerPoint file can be later. */
const lastEpoch = 253_402_300_799;

/** Puts together what every document says about the edition. */
export function toEdition(
  config: PackConfig,
  { dataset, previous }: Pick<Pack, 'dataset' | 'previous'>,
  effects: BuildEffects,
): Checked<Edition> {
  const { title, subtitle, publisher, edition: date, status, language, marking } = config;
  const epoch = readEpoch(effects.sourceDateEpoch(), date);
  const value: Edition = {
    title,
    subtitle,
    publisher,
    ...(marking === undefined ? {} : { marking }),
    date,
    status,
    language,
    ...(previous && { previous: previous.date }),
    asOf: factsAsOf(dataset) ?? date,
    epoch: epoch.value,
  };
  return { value, diagnostics: epoch.diagnostics };
}

/** SHA-256 of everything the dataset says but for how long it holds, whatever the order of its files and their comments. */
export function datasetHash(dataset: Dataset): string {
  const { series, ...others } = dataset;
  return sha256(canonicalJson(series.size === 0 ? others : dataset));
}

function readEpoch(variable: string | undefined, date: string): Checked<number> {
  const fallback = Date.parse(`${date}T00:00:00Z`) / 1000;
  if (variable === undefined || variable === '') return { value: fallback, diagnostics: [] };
  if (/^\d{1,12}$/.test(variable) && Number(variable) <= lastEpoch) return { value: Number(variable), diagnostics: [] };
  return { value: fallback, diagnostics: [diagnose('source-date-epoch', { value: variable })] };
}
