/**
 * Printed words without what belongs to their look alone: white space, of which lines and thin gaps between number and unit are made, and
 * capitals, in which some styles set them. Compatibility forms count as the letters that they stand for, as readers of files give them.
 */
export function withoutLook(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b]+/gu, '')
    .toLowerCase();
}
