import type { Phrasing } from '../../document/index.ts';

const closing = /^[.,;:!?)\]\u2019\u201D]+/;

/** Marks follow the word without a space, and stand behind the punctuation of its sentence. */
export function tidyCitations(run: readonly Phrasing[]): readonly Phrasing[] {
  const tidy: Phrasing[] = [];
  for (const node of run) {
    const last = tidy.at(-1);
    if (node.type === 'citation') {
      if (last?.type === 'text') tidy.splice(-1, 1, { ...last, value: last.value.trimEnd() });
      tidy.push(node);
    } else if (node.type === 'text' && last?.type === 'citation' && node.caveat === undefined) {
      const punctuation = closing.exec(node.value)?.[0] ?? '';
      if (punctuation !== '') tidy.splice(-1, 0, { ...node, value: punctuation });
      tidy.push({ ...node, value: node.value.slice(punctuation.length) });
    } else {
      tidy.push(node);
    }
  }
  return tidy.filter((node) => node.type !== 'text' || node.value !== '');
}
