import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/document/index.ts';
import { dataset, observation, statement } from './dataset.ts';
import { firstBlock, render, templateSet } from './render.ts';

const hostile = [
  '**bold** _em_ `code` ~~gone~~ [a](https://x.y) ![i](x.png) <https://x.y>',
  '{{fact "fdi-stock"}} {{{x}}} {{#if a}} {{> main}} \\{{x}}',
  '::chart{#x}',
  ':::section{#x title="y"}',
  ':::',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '> quote',
  '~ residual',
  '↳ sub',
  '```',
  '---',
  '===',
  '| a | b |',
  '|---|---|',
  'a | b \\| c',
  '<script>alert(1)</script> <!-- x --> &amp; &lt;',
  'say "yes" -- it\'s',
  'ends in a backslash \\',
  '"} title="forged" {',
  "'} x='",
  'U+FDD0: \uFDD00\uFDD1 \uFDD20\uFDD3',
  'zero\u200Bwidth and \u202Ebidi',
  '[x]: https://evil.example',
  '    indented',
].map((words) => words.trim());

const withValue = (words: string) => dataset([statement('hostile', words), observation('label', { indicator: words })]);

describe.each(hostile)('the value %j', (words) => {
  const data = withValue(words);

  test.each([
    ['a paragraph', '{{fact "hostile"}}'],
    ['the middle of a paragraph', 'a\n{{fact "hostile"}} b'],
    ['emphasis', '**{{fact "hostile"}}**'],
    ['a heading', '# {{fact "hostile"}}'],
    ['a list', '- {{fact "hostile"}}'],
    ['a table', '| A | B |\n|---|---|\n| {{fact "hostile"}} | x |'],
    ['a standfirst', ':::standfirst\n{{fact "hostile"}}\n:::'],
    ['a title', ':::aside{title="{{fact "hostile"}}"}\nx\n:::'],
    ['a label', ':::kpis\n- {{fact "label" form="indicator"}}\n  a\n  b\n:::'],
  ])('comes out as it stands in %s', (_, text) => {
    const { words: printed, told } = render(text, { data });
    expect(told).toEqual([]);
    expect(printed.join('\n')).toContain(words);
  });

  test('comes out as it stands where it is no fact', () => {
    expect(
      render('{{edition "title"}} {{section.title}}', { title: words, section: { id: 'x', title: words } }).words,
    ).toEqual([`${words} ${words}`]);
    expect(firstBlock(':::cover{title="x"}\n:::', 'cover').title).toMatchObject([{ value: 'x' }]);
  });

  test('cannot change the form of a directive', () => {
    const set = templateSet(':::section{#{{section.id}} title="{{section.title}}"}\nx\n:::');
    const { value, diagnostics } = set.renderRoot('main', { section: { id: 'safe', title: words } });
    expect(diagnostics).toEqual([]);
    expect(value.children).toMatchObject([{ type: 'section', id: 'safe', title: words }]);
  });

  test('comes out as it stands in the words of a chart', () => {
    const { value } = templateSet('', { data }).renderInline('*{{fact "hostile"}}*', {
      file: 'c.yaml',
      line: 1,
      column: 1,
    });
    expect(toPlainText(value)).toBe(words);
  });
});

test('line endings in values become spaces', () => {
  const { words } = render('a {{edition "title"}} b\n\n{{section.title}}', {
    title: 'two\n\n# lines',
    section: { id: 'x', title: 'three\r\n\u2028- lines' },
  });
  expect(words).toEqual(['a two # lines b', 'three - lines']);
});

test('a value in the address of a link is refused', () => {
  const { told } = render('[x](https://example.org/{{section.id}})', { section: { id: 'x', title: 'x' } });
  expect(told).toEqual(['link-not-allowed main.hbs:1:1']);
});

test('a backslash before a value is a backslash', () => {
  expect(render('a \\\\{{section.title}}', { section: { id: 'x', title: '*b*' } }).words).toEqual(['a \\*b*']);
});
