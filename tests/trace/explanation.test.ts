import { describe, expect, test } from 'vitest';
import { type PrintedPack, toExplanation } from '../../src/trace/index.ts';
import { datasetOf, derived, figure } from '../document/document-nodes.ts';
import { at, dataset, printedPack } from './printed-pack.ts';

function explain(id: string, pack: PrintedPack = printedPack) {
  const fact = pack.dataset.facts.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return toExplanation(fact, pack, '2025-02-08');
}

const idsOf = (related: readonly { readonly id: string }[]) => related.map(({ id }) => id);

test('a fact comes with its statuses, its source and every form that it has', () => {
  const { fact, status, source, forms } = explain('stock');
  expect(fact).toBe(dataset.facts.get('stock'));
  expect(status).toEqual(['reported', 'looked-up', 'printed']);
  expect(source?.title).toBe('The article');
  expect(forms).toEqual([
    { form: 'full', text: 'surpassing $741\u00a0billion' },
    { form: 'short', text: 'surpassing $741bn' },
    { form: 'value', text: 'surpassing $741\u00a0billion' },
    { form: 'bare', text: '$741\u00a0billion' },
    { form: 'number', text: '741' },
    { form: 'indicator', text: 'Indicator of stock' },
  ]);
});

describe('what a fact is computed from', () => {
  test('is told over all steps, the nearest first, each once', () => {
    const { operands } = explain('twice');
    expect(idsOf(operands)).toEqual(['base', 'stock', 'growth']);
    expect(operands[0]).toEqual({
      id: 'base',
      text: '$1\u00a0billion',
      computation: 'stock + growth',
      operands: ['stock', 'growth'],
    });
    expect(operands[1]).toEqual({ id: 'stock', text: 'surpassing $741\u00a0billion' });
    expect(explain('stock').operands).toEqual([]);
  });

  test('is followed once where every step doubles the ways to it', () => {
    const steps = Array.from({ length: 200 }, (_, step) => derived(`step-${step + 1}`, `step-${step}`, `step-${step}`));
    const deep = { ...printedPack, dataset: datasetOf([figure('step-0', 'row'), ...steps]) };
    expect(explain('step-200', deep).operands).toHaveLength(200);
    expect(explain('step-0', deep).derived).toHaveLength(200);
  });
});

test('what is computed from a fact is told over all steps, the nearest first', () => {
  expect(idsOf(explain('stock').derived)).toEqual(['base', 'apart', 'twice']);
  expect(idsOf(explain('growth').derived)).toEqual(['base', 'twice']);
  expect(explain('twice').derived).toEqual([]);
});

test('caveats that name a fact stand before those of what it is computed from', () => {
  const caveatsOf = (id: string) => explain(id).caveats.map((caveat) => [caveat.id, caveat.through]);
  expect(caveatsOf('stock')).toEqual([['of-growth', undefined]]);
  expect(caveatsOf('twice')).toEqual([
    ['of-twice', undefined],
    ['of-growth', ['growth', 'stock']],
  ]);
  expect(caveatsOf('apart')).toEqual([
    ['of-growth', ['stock']],
    ['of-target', ['target']],
  ]);
  expect(caveatsOf('pledge')).toEqual([]);
});

test('a fact knows what it is in each breakdown', () => {
  const rolesOf = (id: string) => explain(id).breakdowns.map((breakdown) => [breakdown.id, breakdown.role]);
  expect(rolesOf('stock')).toEqual([['sums', 'total']]);
  expect(rolesOf('growth')).toEqual([
    ['sums', 'part'],
    ['sides', 'part'],
  ]);
  expect(rolesOf('pledge')).toEqual([
    ['sums', 'part'],
    ['sides', 'total'],
  ]);
  expect(rolesOf('base')).toEqual([['sums', 'residual']]);
  expect(rolesOf('twice')).toEqual([]);
});

describe('where a fact is printed', () => {
  test('is each print with the line of its template, by output', () => {
    const none = { cited: [], named: [] };
    expect(explain('twice').printed).toEqual([
      {
        output: 'areas.pptx',
        slides: [5],
        prints: [
          { number: 5, part: 'chart', text: '', chart: 'areas', place: at('areas.yaml', 1) },
          { number: 5, part: 'notes', text: 'TWICE', form: 'full', place: at('deck.md.hbs', 3) },
        ],
        ...none,
      },
      {
        output: 'briefing.pdf',
        pages: [1, 2],
        prints: [
          { number: 1, part: 'text', text: 'TWICE', form: 'full', place: at('brief.md.hbs', 7) },
          { number: 2, part: 'text', text: 'TWICE', form: 'short', place: at('brief.md.hbs', 9) },
        ],
        ...none,
      },
      { output: 'charts/areas.png', prints: [], ...none },
    ]);
    expect(explain('twice').charts).toEqual([{ id: 'areas', place: at('areas.yaml', 1) }]);
  });

  test('tells apart the lines that cite it and those that only name what it measures', () => {
    expect(explain('stock').printed).toEqual([
      {
        output: 'briefing.pdf',
        pages: [3, 4],
        prints: [],
        cited: [at('brief.md.hbs', 12)],
        named: [at('brief.md.hbs', 20)],
      },
    ]);
  });

  test('is nowhere for a fact that nothing prints', () => {
    const { printed, charts, status } = explain('target');
    expect([printed, charts]).toEqual([[], []]);
    expect(status).toEqual(['projected', 'not-looked-up', 'unused']);
  });

  test('is not known where something was left out', () => {
    expect(explain('target', { ...printedPack, complete: false }).status).toEqual(['projected', 'not-looked-up']);
  });
});
