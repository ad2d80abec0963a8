import { describe, expect, test } from 'vitest';
import { render, templateSet, told } from './render.ts';

describe('problems of helpers', () => {
  test.each([
    ['an unknown fact', 'a\n  {{fact "fdi-stok"}}', 'unknown-fact main.hbs:2:10'],
    ['an unknown form', '{{fact "fdi-stock" form="shrt"}}', 'unknown-form main.hbs:1:25'],
    ['a form that the fact does not have', '{{fact "fdi-stock" form="date"}}', 'form-does-not-fit main.hbs:1:25'],
    ['an unknown option', '{{fact "fdi-stock" from="short"}}', 'helper-option main.hbs:1:25'],
    ['a fact without id', '{{fact}}', 'helper-arguments main.hbs:1:1'],
    ['a fact with two ids', '{{fact "fdi-stock" "meeting"}}', 'helper-arguments main.hbs:1:1'],
    ['an unknown cited fact', '{{cite "meeting" "meting"}}', 'unknown-fact main.hbs:1:18'],
    ['an unknown caveat', '{{caveat "areas"}}', 'unknown-caveat main.hbs:1:10'],
    ['an unknown field of the edition', '{{edition "titel"}}', 'unknown-edition-field main.hbs:1:11'],
    ['an unknown helper', '{{fcat "fdi-stock"}}', 'unknown-helper main.hbs:1:3'],
    ['an unknown block', '{{#section}}x{{/section}}', 'unknown-helper main.hbs:1:4'],
    ['a helper of Handlebars that is not allowed', '{{log "x"}}', 'unknown-helper main.hbs:1:3'],
    ['a block used as a helper', '{{if section}}', 'helper-misused main.hbs:1:1'],
    ['a helper used as a block', '{{#fact "meeting"}}x{{/fact}}', 'helper-misused main.hbs:1:1'],
    ['a helper in a helper', '{{#if (fact "meeting")}}x{{/if}}', 'helper-misused main.hbs:1:8'],
    ['an unknown helper in a helper', '{{#if (eq 1 2)}}x{{/if}}', 'unknown-helper main.hbs:1:8'],
    ['a block without a value', '{{#if}}x{{/if}}', 'helper-arguments main.hbs:1:1'],
    ['an unknown value', 'a {{section.titel}}', 'unknown-value main.hbs:1:3'],
    ['an unknown value in a block', '{{#if sectoin}}x{{/if}}', 'unknown-value main.hbs:1:7'],
    ['an unknown value in a loop', '{{#each section.fact}}x{{/each}}', 'unknown-value main.hbs:1:9'],
    ['an unknown value for a partial', '{{> part id=section.idd}}', 'unknown-value main.hbs:1:13'],
    ['an unknown value to look up', '{{#if (lookup sction "id")}}x{{/if}}', 'unknown-value main.hbs:1:15'],
    ['a value that is no text', '{{facts}}', 'unknown-value main.hbs:1:1'],
    ['a missing id from the data', '{{fact section.id}}', 'unknown-fact main.hbs:1:1'],
  ])('%s', (_, text, wanted) => {
    const options = { partials: { part: 'x' }, section: { id: 'economic', title: 'Economic' } };
    expect(render(text, options).told).toEqual([wanted]);
  });

  test('are found in branches that are not taken, in partials and in loops, all in one run', () => {
    const { told } = render(
      '{{#if section}}{{fact "a"}}{{else}}{{fact "b"}}{{/if}}\n{{> part}}\n{{> part}}\n{{fact "c"}}',
      {
        partials: { part: '{{#each facts}}\n{{caveat "d"}}{{/each}}' },
      },
    );
    expect(told).toEqual([
      'unknown-fact main.hbs:1:23',
      'unknown-fact main.hbs:1:43',
      'unknown-fact main.hbs:4:8',
      'unknown-caveat part.hbs:2:10',
    ]);
  });

  test('name the nearest name and the known ones', () => {
    const [helper, form] = render('{{fcat "a"}} {{fact "meeting" form="tex"}}').diagnostics;
    expect(helper?.hint).toBe(
      'did you mean `fact`? known: `fact`, `cite`, `caveat`, `edition`, `literal`, `ref`, `if`, `unless`, `each`, `with`, `lookup`',
    );
    expect(form?.hint).toMatch(/^did you mean `text`\? known: `full`, /);
  });
});

describe('problems of templates', () => {
  test.each([
    ['an open block', 'a\n\n  {{#if section}}\nfoo', 'block-not-closed main.hbs:3:3'],
    ['the inner of two open blocks', '{{#if section}}\n{{#each facts}}', 'block-not-closed main.hbs:2:1'],
    ['an open quotation mark', 'a\n {{fact "a}}', 'template-syntax main.hbs:2:9'],
    ['a block closed by another name', 'x\n{{#if a}}{{/each}}', 'template-syntax main.hbs:2:4'],
    ['an open mustache', 'x {{fact', 'template-syntax main.hbs:1:3'],
    ['a missing value', '{{fact "a"\n form=}}', 'template-syntax main.hbs:2:7'],
    ['a branch without a block', 'x\n{{else}}', 'template-syntax main.hbs:2:1'],
    ['a character that stands for values', 'a\nb \uFDD0', 'reserved-character main.hbs:2:3'],
    ['a decorator', '{{#*inline "a"}}x{{/inline}}', 'handlebars-not-supported main.hbs:1:1'],
    ['a partial with a block', '{{#> part}}x{{/part}}', 'handlebars-not-supported main.hbs:1:1'],
    ['a partial with a computed name', '{{> (lookup section "id")}}', 'handlebars-not-supported main.hbs:1:1'],
    ['an unknown partial', 'a\n {{> parts}}', 'unknown-partial main.hbs:2:6'],
    ['a section’s template outside of a section', '{{> section/brief}}', 'unknown-partial main.hbs:1:5'],
  ])('%s', (_, text, wanted) => {
    expect(render(text, { partials: { part: 'x' } }).told).toEqual([wanted]);
  });

  test('an unknown template is named with those that are known', () => {
    const { value, diagnostics } = templateSet('x').renderRoot('mian', {});
    expect(value).toEqual({ type: 'root', children: [] });
    expect(diagnostics).toMatchObject([{ code: 'unknown-template', hint: expect.stringContaining('`main`') }]);
  });

  test('a cycle is found without rendering, with the way that it takes', () => {
    const partials = { a: 'x {{> b}}', b: '{{#if section}}\n{{> main}}{{/if}}' };
    const { diagnostics, told, root } = render('{{> a}}', { partials });
    expect(told).toEqual(['partial-cycle b.hbs:2:5']);
    expect(diagnostics[0]?.message).toContain('`main` → `a` → `b` → `main`');
    expect(root.children).toEqual([]);
  });

  test('a template that includes itself is a cycle', () => {
    expect(render('{{> main}}').told).toEqual(['partial-cycle main.hbs:1:5']);
  });

  test('deep nesting is refused before it is compiled', () => {
    const nest = (depth: number) => `${'{{#if section}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`;
    expect(render(nest(24)).told).toEqual([]);
    expect(render(nest(25)).told).toEqual(['template-nesting main.hbs:1:361']);
    expect(render(nest(5000)).told).toEqual(['template-nesting main.hbs:1:1441']);
    const calls = `{{#if ${'(lookup '.repeat(2000)}section "id"${' "x")'.repeat(1999)})}}x{{/if}}`;
    expect(render(calls).told).toEqual(['template-nesting main.hbs:1:775']);
  });

  test('an empty template is told, as a document and as a partial', () => {
    expect(render(' \n\n').told).toEqual(['template-empty main.hbs:1:1']);
    expect(render('Text {{> part}}', { partials: { part: '' } }).told).toEqual(['template-empty part.hbs:1:1']);
    expect(render('Text {{> part}}', { partials: { part: '{{! nothing yet }}' } }).told).toEqual([]);
  });

  test('a broken partial does not hide what is wrong elsewhere', () => {
    const { told } = render('{{> part}}\n\n::nope\n\n{{fact "x"}}', { partials: { part: '{{#if a}}' } });
    expect(told).toEqual([
      'unknown-fact main.hbs:5:8',
      'block-not-closed part.hbs:1:1',
      'unknown-directive main.hbs:3:1',
    ]);
  });
});

describe('what a template cannot reach', () => {
  test.each([
    'constructor',
    '__proto__',
    'section.constructor',
    'facts.constructor',
    'facts.map',
    'section.__proto__',
    'toString',
  ])('{{%s}}', (path) => {
    const { told, words } = render(`{{${path}}}`, { section: { id: 'economic', title: 'Economic' } });
    expect(told).toEqual(['unknown-value main.hbs:1:1']);
    expect(words).toEqual(['?']);
  });

  test('looked up by name', () => {
    const { told } = render(
      '{{lookup section "constructor"}} {{lookup facts "map"}} {{#with section.constructor}}x{{/with}}',
      {
        section: { id: 'economic', title: 'Economic' },
      },
    );
    expect(told).toEqual(['unknown-value main.hbs:1:1', 'unknown-value main.hbs:1:34', 'unknown-value main.hbs:1:65']);
  });

  test('the printer of values', () => {
    expect(render('{{print-value "x" "y"}}').told).toEqual(['unknown-helper main.hbs:1:3']);
  });
});

describe('inline text', () => {
  const place = { file: 'charts/a.yaml', line: 4, column: 8 };

  test('is rendered with helpers and Markdown, in its place', () => {
    const { value, diagnostics } = templateSet('').renderInline('Of *all* {{fact "fdi-stock"}}', place);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject([
      { type: 'text', value: 'Of ', place },
      { type: 'emphasis', place: { line: 4, column: 11 } },
      { type: 'text', value: ' ' },
      { type: 'factReference', fact: 'fdi-stock', place: { ...place, column: 17, endColumn: 37 } },
    ]);
  });

  test('knows no blocks and no partials', () => {
    const { value, diagnostics } = templateSet('').renderInline('# No\n- list\n::chart{#x} {{> main}}', place);
    expect(told(diagnostics)).toEqual(['unknown-partial charts/a.yaml:4:36']);
    expect(value).toMatchObject([{ type: 'text', value: '# No - list ::chart{#x} ' }]);
  });

  test('reports in its place', () => {
    const { diagnostics } = templateSet('').renderInline('All {{fact "x"}}', place);
    expect(told(diagnostics)).toEqual(['unknown-fact charts/a.yaml:4:19']);
  });
});
