import { createHash } from 'node:crypto';
import type { PdfAttachment } from '../attachment.ts';
import type { PdfFile, PdfReference } from './pdf-file.ts';

const portableName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const mediaTypeForm = /^[A-Za-z0-9][A-Za-z0-9.+-]*\/[A-Za-z0-9][A-Za-z0-9.+-]*$/;

/**
 * Writes an embedded file (ISO 32000-1 §7.11.4) and gives the specification that stands for it. PDF/A-3 wants its media type, its date
 * of change and its relationship (ISO 19005-3 §6.8), PDF/UA both of its names (ISO 14289-1 §7.11).
 *
 * @param epoch seconds since 1970, for both of its dates
 * @throws when a name would read differently on another system, or a media type is none
 */
export function writeAssociatedFile(
  attachment: PdfAttachment,
  epoch: number,
  reference: PdfFile['reference'],
): PdfReference {
  const { name, description, relationship } = attachment;
  if (!portableName.test(name)) throw new Error(`an attachment cannot be named \`${name}\``);
  const embedded = writeEmbeddedFile(attachment, epoch, reference);
  const specification = reference({
    Type: 'Filespec',
    F: new String(name),
    UF: new String(name),
    Desc: new String(description),
    AFRelationship: relationship,
    EF: { F: embedded, UF: embedded },
  });
  specification.end();
  return specification;
}

function writeEmbeddedFile(
  { mediaType, bytes }: PdfAttachment,
  epoch: number,
  reference: PdfFile['reference'],
): PdfReference {
  if (!mediaTypeForm.test(mediaType)) throw new Error(`\`${mediaType}\` is no media type`);
  const date = new Date(epoch * 1000);
  const embedded = reference({
    Type: 'EmbeddedFile',
    // a name: its slash is written by its code (ISO 32000-1 §7.3.5)
    Subtype: mediaType.replace('/', '#2F'),
    Params: {
      Size: bytes.length,
      CreationDate: date,
      ModDate: date,
      CheckSum: createHash('md5').update(bytes).digest(),
    },
  });
  embedded.end(bytes);
  return embedded;
}
