import { describe, expect, test } from 'vitest';
import { firstBlock, inline, render } from './render.ts';

describe('fact', () => {
  test('prints qualifier, value, unit, horizon and standing when no form is given', () => {
    expect(render('{{fact "trade-deficit"}}, {{fact "defence-2028"}}').words).toEqual([
      'approximately $76.4\u00A0billion, $125\u00A0billion by\u00A02028 (projected)',
    ]);
  });

  test('keeps id, form, pieces and the place of the call in its node', () => {
    expect(inline('It is {{fact "fdi-stock" form="short"}}.')[1]).toEqual({
      type: 'factReference',
      fact: 'fdi-stock',
      form: 'short',
      printed: { text: 'over $741bn', qualifier: 'over', number: '$741', unit: 'bn' },
      marks: [],
      place: { file: 'main.hbs', line: 1, column: 7, endColumn: 40 },
    });
  });

  test.each([
    ['text', 'tariffs-open', 'The president left tariffs open'],
    ['date', 'meeting', '7 February 2025'],
    ['time', 'meeting', '11:55\u00A0a.m.'],
    ['indicator', 'fdi-stock', 'Indicator of fdi-stock'],
    ['number', 'fdi-stock', '741'],
  ])('prints the form %s of %s', (form, id, words) => {
    expect(render(`{{fact "${id}" form="${form}"}}`).words).toEqual([words]);
  });

  test('takes ids from the data, in a loop over the facts of a section', () => {
    const { words } = render('{{#each section.facts}}\n- {{fact this}}\n{{/each}}', {
      section: { id: 'forecast', title: 'Forecast' },
    });
    expect(words).toEqual(['$125\u00A0billion by\u00A02028 (projected)']);
  });
});

describe('cite', () => {
  test('names its facts and prints no words', () => {
    expect(inline('So it is.{{cite "meeting" "tariffs-open"}}')[1]).toMatchObject({
      type: 'citation',
      facts: ['meeting', 'tariffs-open'],
      marks: [],
    });
  });

  test('stands behind the punctuation, without a space before it', () => {
    const types = (text: string) => inline(text).map((node) => (node.type === 'text' ? node.value : node.type));
    expect(types('So it is {{cite "meeting"}}. And on.')).toEqual(['So it is', '.', 'citation', ' And on.']);
    expect(types('So it is. {{cite "meeting"}} And on.')).toEqual(['So it is.', 'citation', ' And on.']);
    expect(types('So it is.\n{{cite "meeting"}}\nAnd on.')).toEqual(['So it is.', 'citation', ' And on.']);
  });
});

describe('caveat', () => {
  test('prints the text and keeps which caveat it is', () => {
    const { children } = firstBlock(':::aside{title="Read with care"}\n{{caveat "areas-beside-pledge"}}\n:::', 'aside');
    expect(children).toMatchObject([
      {
        type: 'paragraph',
        children: [{ value: 'The source never says whether the areas are parts.', caveat: 'areas-beside-pledge' }],
      },
    ]);
  });
});

describe('edition', () => {
  test.each([
    ['title', 'Japan and the United States'],
    ['subtitle', 'A briefing'],
    ['date', '10 February 2025'],
    ['asOf', '8 February 2025'],
    ['publisher', 'The desk'],
    ['status', 'draft'],
  ])('prints %s', (field, words) => {
    expect(render(`{{edition "${field}"}}`).words).toEqual([words]);
  });
});

describe('what is given to templates', () => {
  test('is the section in the section’s own document, and nothing in the pack’s', () => {
    const text = '{{#if section}}{{section.title}} ({{section.id}}){{else}}no section{{/if}}';
    expect(render(text, { section: { id: 'economic', title: 'Economic' } }).words).toEqual(['Economic (economic)']);
    expect(render(text).words).toEqual(['no section']);
  });

  test('can be looked up and passed to partials', () => {
    const { words, told } = render('{{lookup section "title"}} {{> part id="fdi-stock"}}', {
      section: { id: 'economic', title: 'Economic' },
      partials: { 'partials/part': '{{fact id form="short"}}' },
    });
    expect(words).toEqual(['Economic over $741bn']);
    expect(told).toEqual([]);
  });
});
