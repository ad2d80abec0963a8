import type { Phrasing } from '../../document/index.ts';
import { sliceText } from '../../document/index.ts';

const closing = /^[.,;:!?)\]\u2019\u201D]+/;

/** Marks and the signs of footnotes follow the word without a space, and stand behind the punctuation of its sentence. */
export function tidyCitations(run: readonly Phrasing[]): readonly Phrasing[] {
  const tidy: Phrasing[] = [];
  for (const node of run) {
    const last = tidy.at(-1);
    if (isSign(node)) {
      if (last?.type === 'text') tidy.splice(-1, 1, sliceText(last, 0, last.value.trimEnd().length));
      tidy.push(node);
    } else if (node.type === 'text' && last !== undefined && isSign(last) && node.caveat === undefined) {
      const punctuation = closing.exec(node.value)?.[0] ?? '';
      const before = tidy.findLastIndex((other) => !isSign(other)) + 1;
      if (punctuation !== '') tidy.splice(before, 0, sliceText(node, 0, punctuation.length));
      tidy.push(sliceText(node, punctuation.length));
    } else {
      tidy.push(node);
    }
  }
  return tidy.filter((node) => node.type !== 'text' || node.value !== '');
}

function isSign({ type }: Phrasing): boolean {
  return type === 'citation' || type === 'footnoteReference';
}
