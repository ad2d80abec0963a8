import { describe, expect, test } from 'vitest';
import { checkRoot, toStated } from '../../src/document/index.ts';
import { dataset, observation } from './dataset.ts';
import type { RenderOptions } from './render.ts';
import { render, told } from './render.ts';

const glossary = new Map([['G7', 'the Group of Seven']]);

/** Codes and places of what a template prints without a fact, and of what it leaves out, caveats aside. */
function check(text: string, options: RenderOptions = {}): readonly string[] {
  const { root, diagnostics } = render(text, options);
  expect(diagnostics).toEqual([]);
  return told(checkRoot(toStated(root), { dataset: options.data ?? dataset(), glossary, kind: 'deck' }));
}

const tiles = (note: string) =>
  `:::kpis\n- label: Budget\n  value: {{fact "defence-2028" form="bare"}}\n  note: ${note}\n:::\n`;

describe('a typed figure is told where it stands', () => {
  test.each<[string, string, string]>([
    ['on a later line of a paragraph', 'One line\nand another\nwith $5 billion in it.', 'main.hbs:3:6'],
    ['behind a fact on its line', 'It is {{fact "fdi-stock"}}, or $5 billion.', 'main.hbs:1:32'],
    ['in bold', 'It **is 5%** here.', 'main.hbs:1:9'],
    ['in a link', 'See [the 5 firms](https://example.org/9).', 'main.hbs:1:10'],
    ['in a heading', '# Some 5 firms', 'main.hbs:1:8'],
    ['in a list', '- one\n- 5 firms', 'main.hbs:2:3'],
    ['in a cell', '| a | b |\n|---|---|\n| c | 5 |', 'main.hbs:3:7'],
    ['in the title of a table', ':::table{#t title="Top 5"}\n| a |\n|---|\n| b |\n:::', 'main.hbs:1:24'],
    ['in speaker notes', ':::notes\nSay 5 times.\n:::', 'main.hbs:2:5'],
    ['in an aside', ':::aside{title="Read"}\nSome\n5 firms.\n:::', 'main.hbs:3:1'],
    ['as a word with a unit', 'It takes five years.', 'main.hbs:1:10'],
  ])('%s', (_, text, at) => {
    expect(check(text)).toEqual([`untraced-figure ${at}`]);
  });

  test('in a partial, in the partial', () => {
    expect(check('One\n\n{{> part}}', { partials: { part: 'Text\nwith 5%.\n' } })).toEqual([
      'untraced-figure part.hbs:2:6',
    ]);
  });

  test('in a loop, each time it is printed', () => {
    const text = '{{#each section.facts}}\n- {{fact this form="full"}} and 5%\n{{/each}}';
    expect(
      check(text, { section: { id: 'economic', title: 'Economic' }, data: dataset([observation('third')]) }),
    ).toContain('untraced-figure main.hbs:2:33');
  });
});

describe('no figure of its own has', () => {
  test.each([
    ['a date', 'On 7 February 2025 and by 2028.'],
    ['a numbered list', '1. one\n2. two'],
    ['a reference to a page', 'See page 12 and figure 3.'],
    ['a name of the glossary', 'The G7 met.'],
    ['the address of a link', 'See [it](https://example.org/5/10).'],
    ['a literal with its reason', 'They chose {{literal "100 days" because="the name of the programme"}}.'],
    [
      'what facts, caveats and the edition print',
      '{{fact "fdi-stock"}}, {{fact "meeting" form="time"}}, {{edition "asOf"}}',
    ],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('a literal', () => {
  test.each([
    ['{{literal "5 firms"}}', ['literal-without-reason main.hbs:1:1']],
    ['{{literal "5 firms" because=""}}', ['literal-without-reason main.hbs:1:1']],
    ['{{literal because="it is a name"}}', ['wrong-arguments main.hbs:1:1']],
  ])('%s needs words and a reason', (text, wanted) => {
    expect(render(text).told.map((line) => line.replace(/^.*-arguments/, 'wrong-arguments'))).toEqual(wanted);
  });

  test('keeps its reason in its node and closes quotation marks', () => {
    const [paragraph] = render('"{{literal "5 firms" because="a name"}}"').root.children;
    expect(paragraph).toMatchObject({
      children: [{ value: '“' }, { value: '5 firms', because: 'a name' }, { value: '”' }],
    });
  });
});

describe('a forecast is called one', () => {
  test.each([
    'The budget is projected to reach {{fact "defence-2028" form="bare"}}.',
    'The ministry projects {{fact "defence-2028" form="bare"}}.',
    'The authors project that it is {{fact "defence-2028" form="bare"}}.',
    'The outlook: it doubles.\nThen it is {{fact "defence-2028" form="value"}}.',
    '{{fact "defence-2028"}}',
    '{{fact "defence-2028" form="short"}}',
    '| | Projected |\n|---|---:|\n| Budget | {{fact "defence-2028" form="number"}} |',
    tiles('expected by 2028'),
  ])('%s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each<[string, string]>([
    ['The budget reaches {{fact "defence-2028" form="bare"}}.', 'main.hbs:1:20'],
    ['The project costs {{fact "defence-2028" form="bare"}}.', 'main.hbs:1:19'],
    ['Projects cost {{fact "defence-2028" form="bare"}}.', 'main.hbs:1:15'],
    ['It is expected to grow.\n\nThen it is {{fact "defence-2028" form="value"}}.', 'main.hbs:3:12'],
    ['| Projected | |\n|---|---:|\n| Budget | {{fact "defence-2028" form="number"}} |', 'main.hbs:3:12'],
    ['It is {{fact "defence-2028" form="bare"}}. Will it rain?', 'main.hbs:1:7'],
    ['It is {{fact "defence-2028" form="bare"}}; nobody expects a change.', 'main.hbs:1:7'],
    ['Projects of {{fact "defence-2028" form="bare"}} go on.', 'main.hbs:1:13'],
    [tiles('a year'), 'main.hbs:3:10'],
  ])('%s is not', (text, at) => {
    expect(check(text)).toEqual([`forecast-unmarked ${at}`]);
  });
});

describe('parts of a stated total stand with what they leave over', () => {
  const parts = { unitMultiplier: 'billion', modality: 'reported' } as const;
  const base = dataset([
    observation('total', { value: '10', ...parts }),
    observation('one', { value: '4', ...parts }),
    observation('two', { value: '5', ...parts }),
    observation('rest', { value: '1', ...parts }),
  ]);
  const breakdown = {
    id: 'split',
    section: 'economic',
    total: 'total',
    parts: ['one', 'two'],
    residual: 'rest',
  } as const;
  const data = {
    ...base,
    breakdowns: new Map([
      ['split', { ...breakdown, relation: 'stated' as const, place: { file: 'x', line: 1, column: 1 } }],
    ]),
  };
  const whole = 'Of {{fact "total"}}, {{fact "one"}} and {{fact "two"}}';

  test('in a paragraph', () => {
    expect(check(`${whole}.`, { data })).toEqual(['residual-hidden main.hbs:1:1']);
    expect(check(`${whole}, {{fact "rest"}} is not itemised.`, { data })).toEqual([]);
    expect(check('Of {{fact "total"}}, {{fact "one"}} is itemised.', { data })).toEqual([]);
  });

  test('in a table', () => {
    const table = (more: string) => `| a | b |\n|---|---|\n| One | {{fact "one"}} |\n| Two | {{fact "two"}} |\n${more}`;
    expect(check(table(''), { data })).toEqual(['residual-hidden main.hbs:1:1']);
    expect(check(table('| Rest | {{fact "rest"}} |\n'), { data })).toEqual([]);
  });
});

describe('what the words around a figure say is not printed twice', () => {
  const stated = (text: string) => {
    const { root } = render(text, {
      data: dataset([observation('pledge', { value: '1', unitMultiplier: 'trillion', modality: 'committed' })]),
    });
    return JSON.stringify(toStated(root))
      .match(/"printed":\{"text":"[^"]*/g)
      ?.map((one) => one.slice(19).replaceAll('\u00A0', ' '));
  };

  test.each<[string, string]>([
    ['{{fact "defence-2028"}}', '$125 billion by 2028 (projected)'],
    ['It is projected at {{fact "defence-2028"}}', '$125 billion by 2028'],
    ['It is to reach {{fact "defence-2028"}} in 2028', '$125 billion'],
    ['By 2028 it is {{fact "defence-2028"}}', '$125 billion (projected)'],
    ['It is over {{fact "fdi-stock"}}', 'over $741 billion'],
    ['It is {{fact "fdi-stock"}}', 'over $741 billion'],
    ['{{fact "pledge"}}', '$1 trillion (committed, no date stated)'],
    ['Japan pledged {{fact "pledge"}}', '$1 trillion (no date stated)'],
    ['Japan pledged {{fact "pledge"}}, without a date', '$1 trillion'],
    ['It is projected. Then it is {{fact "defence-2028"}}', '$125 billion by 2028 (projected)'],
  ])('%s', (text, printed) => {
    expect(stated(text)).toEqual([printed]);
  });

  test.each<[string, string]>([
    // a word of another meaning
    ['The finance committee met: Japan pays {{fact "pledge"}}', '$1 trillion (committed, no date stated)'],
    ['The free will of firms is {{fact "defence-2028"}}', '$125 billion by 2028 (projected)'],
    ['Firms would not say why; growth is {{fact "defence-2028"}}', '$125 billion by 2028 (projected)'],
    ['Japan will host talks while growth is {{fact "defence-2028"}}', '$125 billion by 2028 (projected)'],
    ['Since the treaty of 2028, growth is projected at {{fact "defence-2028"}}', '$125 billion by 2028'],
    ['It is not the first time in years that Japan pledges {{fact "pledge"}}', '$1 trillion (no date stated)'],
    // denied
    ['Not projected: {{fact "defence-2028"}}', '$125 billion by 2028 (projected)'],
    ['Nobody expected the visit, and it is {{fact "defence-2028"}}', '$125 billion by 2028 (projected)'],
    // of another figure or column
    [
      'Projected are {{fact "trade-deficit" form="value"}}, and it is {{fact "defence-2028"}}',
      '$125 billion by 2028 (projected)',
    ],
    ['| Projected | |\n|---|---|\n| Budget | {{fact "defence-2028"}} |', '$125 billion by 2028 (projected)'],
  ])('but it is where they only seem to say it: %s', (text, printed) => {
    expect(stated(text)?.at(-1)).toBe(printed);
  });

  test('figures that are told in one breath share what is said before the first', () => {
    const text = 'It is projected at {{fact "defence-2028"}} with the plan, and {{fact "defence-2028"}} without it';
    expect(stated(text)).toEqual(['$125 billion by 2028', '$125 billion by 2028']);
  });

  test('nor in its row or tile', () => {
    expect(stated('| | Projected by 2028 |\n|---|---|\n| Budget | {{fact "defence-2028"}} |')).toEqual([
      '$125 billion',
    ]);
    expect(stated(tiles('projected').replace('bare', 'short'))).toEqual(['$125bn by 2028']);
  });

  test('forms that print less on purpose stay as they are', () => {
    expect(stated('{{fact "defence-2028" form="value"}} {{fact "defence-2028" form="horizon"}}')).toEqual([
      '$125 billion',
      'by 2028',
    ]);
  });
});

describe('the words around a fact do not make it another figure', () => {
  test.each([
    '{{fact "defence-2028" form="number"}} trillion dollars are projected',
    'A projected -{{fact "defence-2028" form="bare"}}',
    'A projected €{{fact "defence-2028" form="number"}} billion',
    'A projected {{fact "defence-2028" form="bare"}} per person',
    ':::table{title="T" unit="Trillions of U.S. dollars"}\n| | Projected |\n|---|---|\n| a | {{fact "defence-2028" form="number"}} |\n:::',
    '| | Projected, € billion |\n|---|---|\n| a | {{fact "defence-2028" form="number"}} |',
  ])('%s', (text) => {
    expect(check(text).map((line) => line.split(' ')[0])).toEqual(['figure-altered']);
  });

  test.each([
    'A projected {{fact "defence-2028" form="number"}} billion dollars',
    'From {{fact "fdi-stock"}} a year earlier',
    ':::table{title="T" unit="Billions of U.S. dollars"}\n| | Projected |\n|---|---|\n| a | {{fact "defence-2028" form="number"}} |\n:::',
    '| | Projected, US$ billion |\n|---|---|\n| a | {{fact "defence-2028" form="number"}} |',
  ])('and may stand where they say the same: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ['more than {{fact "fdi-stock"}}', ['qualifier-added main.hbs:1:11']],
    ['The dispute over {{fact "defence-2028"}}', ['qualifier-added main.hbs:1:18']],
    ['over {{fact "fdi-stock" form="bare"}}', []],
    ['The deficit, {{fact "trade-deficit"}}', []],
  ])('nor give it a qualifier: %s', (text, wanted) => {
    expect(check(text)).toEqual(wanted);
  });
});
