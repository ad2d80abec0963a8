/**
 * What a file that goes along with a brief is to it (ISO 32000-2 §7.11.3, `AFRelationship`). `Data`: what its figures come from.
 * `Source`: what it was made from. `Supplement`: what adds to it. `Alternative`: the same in another form.
 */
export type AttachmentRelationship = 'Data' | 'Source' | 'Supplement' | 'Alternative';

/** A file inside a PDF, associated with the whole document. */
export interface PdfAttachment {
  /** File name with its ending, of letters, digits, `.`, `_` and `-` of ASCII alone; unique in the PDF. */
  readonly name: string;
  /** What a reader is told that it is. */
  readonly description: string;
  /** IANA media type: `application/json`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly relationship: AttachmentRelationship;
}
