import type { DocumentInfo } from '../../document/index.ts';
import type { BriefMetadata } from '../brief.ts';

/** What the file says of itself; its dates are the edition's. */
export function toMetadata({ title, edition, datasetHash }: DocumentInfo): BriefMetadata {
  const words = [
    edition.title,
    edition.marking ?? '',
    edition.status === 'draft' ? 'draft' : '',
    `data ${datasetHash}`,
  ];
  return {
    title,
    author: edition.publisher,
    subject: edition.subtitle,
    keywords: words.filter((word) => word !== '').join(', '),
    language: edition.language,
    epoch: edition.epoch,
  };
}
