import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../dataset.ts';
import type { FieldPlaces } from '../field-places.ts';
import { statedFacts } from './stated-facts.ts';

/** Words of a source that put something into the future, whoever repeats them. */
const aheadWords = /(?<!\p{L})(?:projected|expected|forecast|forecasted|anticipated|predicted)(?!\p{L})/iu;

/** Finds facts that are stated as reported although their evidence says that they are expected: they would be printed as having happened. */
export function checkModality(dataset: Dataset, { fact: placeOf }: FieldPlaces): readonly Diagnostic[] {
  return statedFacts(dataset).flatMap(({ id, modality, evidence }) => {
    const [said] = aheadWords.exec(evidence) ?? [];
    if (modality !== 'reported' || said === undefined) return [];
    const reason = `it says \`${said}\`, but \`modality\` is \`reported\``;
    const remedy = 'write `modality: projected`, or quote the words that report it';
    return [diagnose('evidence-mismatch', { id, reason, remedy }, { place: placeOf(id, 'modality') })];
  });
}
