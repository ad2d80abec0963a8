/** The words of a name as they stand in an id: `Côte d’Ivoire` is `cote-d-ivoire`. Letters that are not Latin have none. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}
