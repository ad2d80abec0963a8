import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { checkFormerFacts } from '../editions/index.ts';
import { checkAssertions, checkEvidence, checkModality, checkStatedPlaces, checkWords } from '../facts/index.ts';
import { nearestName } from '../input/index.ts';
import { checkNames } from './check-names.ts';
import { checkUnread } from './check-unread.ts';
import type { ReadConfig } from './config.ts';
import type { PackReader } from './pack-reader.ts';
import { packDocument, reservedSections } from './plan.ts';
import type { Pack } from './read-pack.ts';
import { templateEnding } from './read-pack.ts';

/**
 * Checks what the files of a pack say of each other: sections have templates, named files exist, figures are what their evidence says, the
 * analyst's assertions over the facts hold, the edition before was earlier.
 */
export function checkPack(pack: Pack, reader: PackReader): readonly Diagnostic[] {
  const { config, dataset, checks } = pack;
  const hasFacts = dataset.facts.size > 0 || reader.paths.some((path) => path.startsWith('data/facts/'));
  const found = [
    ...(hasFacts ? [] : [diagnose('no-facts', {})]),
    ...checkUnread(reader),
    ...checkAssertions(checks, dataset),
    ...checkEvidence(dataset, pack.places),
    ...checkModality(dataset, pack.places),
    ...checkStatedPlaces(dataset, pack.places),
    ...checkWords(pack, pack.places),
  ];
  if (config === undefined) return found;
  return [
    ...found,
    ...checkNames(config, pack),
    ...checkSections(config),
    ...checkTemplates(config, reader),
    ...checkPrevious(pack, config),
  ];
}

function checkSections({ config, document }: ReadConfig): readonly Diagnostic[] {
  const ids = Object.keys(config.sections);
  if (ids.length === 0) return [diagnose('no-sections', {}, { place: document.place(['sections'], 'key') })];
  return ids
    .filter((id) => reservedSections.includes(id))
    .map((id) =>
      diagnose(
        'reserved-section',
        { id, reserved: reservedSections },
        { place: document.place(['sections', id], 'key') },
      ),
    );
}

function checkTemplates({ config, document }: ReadConfig, reader: PackReader): readonly Diagnostic[] {
  const kinds = (['brief', 'deck'] as const).filter((kind) => config.outputs.includes(kind));
  const ids = [packDocument, ...Object.keys(config.sections)];
  return ids.flatMap((id) =>
    kinds
      .map((kind) => `templates/${id}/${kind}${templateEnding}`)
      .filter((file) => !reader.paths.includes(file))
      .map((file) => {
        const place =
          id === packDocument ? document.place(['outputs'], 'key') : document.place(['sections', id], 'key');
        return diagnose('missing-file', { file, nearest: nearestName(file, reader.paths) }, { place });
      }),
  );
}

/** What `formerly:` names is looked for in the edition before. */
function checkPrevious({ previous, dataset, places }: Pack, { config, document }: ReadConfig): readonly Diagnostic[] {
  if (previous === undefined || config.previous === undefined) return [];
  const names = { file: config.previous, previous: previous.date, edition: config.edition };
  return [
    ...(previous.date < config.edition
      ? []
      : [diagnose('previous-not-earlier', names, { place: document.place(['previous']) })]),
    ...checkFormerFacts(dataset, previous, places),
  ];
}
