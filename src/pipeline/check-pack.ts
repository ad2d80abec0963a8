import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
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
 * analyst's assertions over the facts hold, nothing is promised that is not done.
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
    ...checkUnsupported(config),
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

function checkUnsupported({ config: { previous }, document }: ReadConfig): readonly Diagnostic[] {
  return [
    ...(previous === undefined
      ? []
      : [diagnose('previous-not-supported', { file: previous }, { place: document.place(['previous']) })]),
  ];
}
