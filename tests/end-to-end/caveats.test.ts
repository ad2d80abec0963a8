import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { concerningCaveats, factsPrinted } from '../../src/document/index.ts';
import type { Dataset } from '../../src/facts/index.ts';
import { caveatsOn } from '../../src/facts/index.ts';
import type { ReadLeaf } from '../../src/trace/index.ts';
import type { BuiltPack } from './built-pack.ts';
import { buildPack } from './built-pack.ts';
import { normalised } from './normalised.ts';
import { readBack, wordsOf } from './read-back.ts';
import { renderPack } from './render-pack.ts';

const names = ['briefing', 'bilateral', 'economic', 'forecast'];
const files = names.flatMap((name) => [`${name}.pdf`, `${name}.pptx`]);

let built: BuiltPack;
let dataset: Dataset;
/** The dataset with the caveats that concern each file. */
const concerning = new Map<string, Dataset>();
/** Facts that each file rests on, outside of its lists too. */
const facts = new Map<string, readonly string[]>();
const leaves = new Map<string, readonly ReadLeaf[]>();

beforeAll(async () => {
  const rendered = await renderPack('.');
  ({ dataset } = rendered);
  for (const { file, root } of rendered.documents) {
    facts.set(file, factsPrinted(root));
    concerning.set(file, concerningCaveats(root, dataset));
  }
  built = await buildPack('.');
  for (const path of files) leaves.set(path, (await readBack(built.read(path), path)).leaves);
});
afterAll(() => built?.remove());

const wordsIn = (path: string) => normalised(wordsOf(leaves.get(path) ?? [], 'text'));

describe.each(files)('%s', (path) => {
  test('says every caveat that touches a fact that it prints, but for those about facts that it does not print', () => {
    const words = wordsIn(path);
    const touching = caveatsOn(facts.get(path) ?? [], concerning.get(path) ?? dataset);
    expect(touching.length).toBeGreaterThan(10);
    expect(touching.filter(({ text }) => !words.includes(normalised(text))).map(({ id }) => id)).toEqual([]);
  });

  test('has the computation of every derived figure that it prints', () => {
    const words = wordsIn(path);
    const missing = (facts.get(path) ?? []).filter((id) => {
      const fact = dataset.facts.get(id);
      const derivation = fact?.kind === 'observation' ? fact.derivation : undefined;
      return derivation !== undefined && !words.includes(normalised(derivation.computation));
    });
    expect(missing).toEqual([]);
  });
});

describe.each(names)('%s.pptx', (name) => {
  /** Ids of the facts on a slide, as the manifest has them. */
  function factsOn(slide: number): readonly string[] {
    return built.manifest.facts.flatMap(({ fact, printed }) =>
      printed.some(({ output, slides = [] }) => output === `${name}.pptx` && slides.includes(slide)) ? [fact] : [],
    );
  }

  test('says on each slide, or in its speaker notes, the caveats that touch the facts on it', () => {
    const lists = /^(what a careful reader should know|each mark leads to a place)/im;
    const slides = (leaves.get(`${name}.pptx`) ?? []).filter((leaf) => !lists.test(wordsOf([leaf], 'text')));
    expect(slides.length).toBeGreaterThan(5);
    for (const leaf of slides) {
      const words = normalised(wordsOf([leaf], 'text', 'notes'));
      const unsaid = caveatsOn(factsOn(leaf.number), concerning.get(`${name}.pptx`) ?? dataset).filter(
        ({ text }) => !words.includes(normalised(text)),
      );
      expect(
        unsaid.map(({ id }) => id),
        `slide ${leaf.number}`,
      ).toEqual([]);
    }
  });
});
