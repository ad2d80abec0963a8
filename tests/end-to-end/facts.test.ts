import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatExplanation } from '../../src/cli/explanation/format-explanation.ts';
import { formatFacts } from '../../src/cli/report-facts.ts';
import { columnsOf } from '../../src/diagnostics/terminal-text.ts';
import type { FactsResult } from '../../src/index.ts';
import { facts } from '../../src/index.ts';
import type { ExaminedPack } from '../../src/pipeline/examine.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { FileBuildEffects } from '../../src/pipeline/file-build-effects.ts';
import { toPrintedPack } from '../../src/pipeline/printed-pack.ts';
import type { Explanation } from '../../src/trace/index.ts';
import { toExplanation } from '../../src/trace/index.ts';
import type { BuiltPack } from './built-pack.ts';
import { buildPack } from './built-pack.ts';

let built: BuiltPack;
let listed: FactsResult;
let examined: ExaminedPack;
let explanations: readonly Explanation[];

beforeAll(async () => {
  built = await buildPack('.');
  listed = await facts({ pack: '.' });
  const { examined: found } = await examine({ pack: '.' }, new FileBuildEffects());
  if (found === undefined) throw new Error('the pack could not be read');
  examined = found;
  const printed = toPrintedPack(examined, true);
  explanations = [...examined.pack.dataset.facts.values()].map((fact) => toExplanation(fact, printed, '2025-02-08'));
});
afterAll(() => built?.remove());

describe('the list of the facts of the first pack', () => {
  test('has every fact, in the order of the data', () => {
    expect(listed.facts.map(({ id }) => id)).toEqual([...examined.pack.dataset.facts.keys()]);
    expect(listed).toMatchObject({ ok: true, complete: true });
  });

  test('names the pages, slides and pictures that the manifest names, and no others', () => {
    const pages = listed.facts
      .map(({ id, printed }) => ({ fact: id, printed }))
      .filter(({ printed }) => printed.length > 0);
    const byFact = (a: { fact: string }, b: { fact: string }) => (a.fact < b.fact ? -1 : 1);
    expect(pages.sort(byFact)).toEqual(built.manifest.facts);
  });

  test('names the picture of each chart that draws a fact, or prints it in its words', () => {
    const named = listed.facts.flatMap(({ id, printed }) =>
      printed.flatMap(({ output }) => (output.startsWith('charts/') ? [`${id} ${output}`] : [])),
    );
    const expected = [...examined.charts].flatMap(([id, { facts: drawn, place }]) => {
      const said = [...readFileSync(place.file, 'utf8').matchAll(/\{\{fact \\?["']([a-z0-9-]+)/g)].map(
        ([, fact = '']) => fact,
      );
      return [...new Set([...drawn, ...said])].map((fact) => `${fact} charts/${id}.png`);
    });
    expect(named.sort()).toEqual(expected.sort());
  });

  test('calls those unused that check tells of, and all others printed or operands', () => {
    const told = built.result.diagnostics.flatMap(({ code, message }) =>
      code === 'unused-fact' ? (/`([^`]+)`/.exec(message)?.[1] ?? []) : [],
    );
    const unused = listed.facts.filter(({ id, status }) => status.includes('unused') && examined.pack.places.fact(id));
    expect(unused.map(({ id }) => id).sort()).toEqual([...told].sort());
    const { counts } = listed;
    expect(counts.printed + counts.operands + counts.unused).toBe(counts.facts);
  });
});

describe('the explanations of the first pack', () => {
  test('have every print that the files carry in their records, each once', () => {
    const told = explanations.flatMap(({ printed }) => printed.flatMap(({ prints }) => prints));
    const recorded = examined.documents.reduce((sum, { record }) => sum + record.printed.length, 0);
    expect(told).toHaveLength(recorded);
  });

  test('lead from each print to a line that asks for the fact, or that lists caveats', () => {
    const lineAt = (file: string, line: number) => readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
    // Chart files have their words in quotation marks, too.
    const names = (line: string, id: string) => new RegExp(`["']${id}\\\\?["']`).test(line);
    const wrong = explanations.flatMap(({ fact: { id }, printed }) =>
      printed.flatMap(({ prints, cited }) => [
        ...prints.flatMap(({ place, part }) => {
          if (place === undefined) return [`${id} without a place`];
          const line = lineAt(place.file, place.line);
          const asks = part === 'chart' || names(line, id) || line.startsWith('::caveats');
          return asks ? [] : [`${id} ${place.file}:${place.line}`];
        }),
        ...cited.filter(({ file, line }) => !names(lineAt(file, line), id)).map(({ line }) => `${id} ${line}`),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  test('tell why each output is named: a print, a citation, a picture', () => {
    const bare = explanations.flatMap(({ fact, printed }) =>
      printed
        .filter(
          ({ output, prints, cited, named }) => !output.endsWith('.png') && [prints, cited, named].flat().length === 0,
        )
        .map(({ output }) => `${fact.id} ${output}`),
    );
    expect(bare).toEqual([]);
  });

  test('agree on what is computed from what', () => {
    const pairs = (side: 'operands' | 'derived') =>
      explanations.flatMap((each) =>
        each[side].map(({ id }) => (side === 'operands' ? `${each.fact.id} < ${id}` : `${id} < ${each.fact.id}`)),
      );
    expect(pairs('operands').sort()).toEqual(pairs('derived').sort());
    expect(pairs('operands').length).toBeGreaterThan(10);
  });

  test('keep to 100 columns, and so does the list', () => {
    const texts = [
      formatFacts(listed, false),
      ...explanations.map((explanation) => formatExplanation(explanation, false)),
    ];
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => columnsOf(line) > 100)).toEqual([]);
  });
});
