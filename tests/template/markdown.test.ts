import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/document/index.ts';
import { firstBlock, inline, render } from './render.ts';

describe('text that looks like something else', () => {
  test.each([
    '11:55 a.m.',
    '3:1',
    'US:Japan',
    'US::Japan',
    'a ::b c',
    '1::2',
    ':: alone',
    '50% ~ 60%',
    'a_b_c',
    'x^2 + {y}',
  ])('keeps %j', (text) => {
    expect(render(text).words).toEqual([text]);
    expect(render(`First\n${text}`).words).toEqual([`First ${text}`]);
  });

  test('indented lines, underlined lines and definitions are text', () => {
    expect(render('    four spaces').words).toEqual(['four spaces']);
    expect(render('Title\n===').words).toEqual(['Title ===']);
    expect(render('[x]: https://example.org').words).toEqual(['[x]: https://example.org']);
  });
});

describe('footnotes', () => {
  const footnoteOf = (text: string) => {
    const { root, told } = render(text);
    const found = root.children.find(({ type }) => type === 'footnoteDefinition');
    return { told, words: found?.type === 'footnoteDefinition' ? toPlainText(found.children) : undefined };
  };

  test('are a sign in the text and a paragraph behind it, up to an empty line, a directive or the next of them', () => {
    expect(footnoteOf('Words[^a].\n\n[^a]: One line\n  and another.\n\nText.').words).toBe('One line and another.');
    expect(footnoteOf('Words[^a][^b].\n[^a]: One.\n[^b]: Two.').words).toBe('One.');
    expect(footnoteOf('Words[^a].\n[^a]: One.\n::contents').words).toBe('One.');
    expect(footnoteOf('- Words[^a].\n\n[^a]: One.').words).toBe('One.');
  });

  test('have their sign behind the punctuation, without a space before it', () => {
    const types = (text: string) => inline(text).map((node) => (node.type === 'text' ? node.value : node.type));
    const words = '\n\n[^a]: One.\n[^b]: Two.';
    expect(types(`So it is [^a].${words}\n\n[^b]`)).toEqual(['So it is', '.', 'footnoteReference']);
    expect(types(`So it is{{cite "meeting"}}[^a][^b]. And on.${words}`)).toEqual([
      'So it is',
      '.',
      'citation',
      'footnoteReference',
      'footnoteReference',
      ' And on.',
    ]);
  });

  test('may hold facts, and are told of at their own line', () => {
    expect(footnoteOf('Words[^a].\n\n[^a]: It is\n  {{fact "fdi-stock" form="short"}}.').words).toBe(
      'It is over $741bn.',
    );
    expect(footnoteOf('Words[^a].\n\n[^a]: It is\n  `code`.').told).toEqual(['markdown-not-supported main.hbs:4:3']);
  });

  test.each(['[^a b]', '[^]', 'x [^a]: y'])('%j is text', (text) => {
    expect(render(text).words.join('')).toContain(text.slice(0, 3));
  });
});

describe('typography', () => {
  test.each([
    ['"Yes," he said', '“Yes,” he said'],
    ["it's the leaders' 'plan'", 'it’s the leaders’ ‘plan’'],
    ["the '90s", 'the ’90s'],
    ['2025 -- 2030', '2025 – 2030'],
    ['so---yes', 'so—yes'],
    ['**"bold"** ("in")', '“bold” (“in”)'],
    ['\\"straight\\"', '"straight"'],
    ['A &amp; B', 'A & B'],
  ])('%s', (written, printed) => {
    expect(render(written).words).toEqual([printed]);
  });

  test('quotation marks close behind a fact', () => {
    expect(render('"{{fact "fdi-stock" form="short"}}"').words).toEqual(['“over $741bn”']);
  });

  test('a line ending between Japanese characters is no space', () => {
    expect(render('日本\n米国').words).toEqual(['日本米国']);
    expect(render('Japan\n米国').words).toEqual(['Japan 米国']);
  });
});

describe('phrasing', () => {
  test('nests, breaks and links, each with its place', () => {
    expect(inline('a **b *c*** [d](https://example.org "t")  \ne')).toMatchObject([
      { type: 'text', value: 'a ' },
      { type: 'strong', children: [{ value: 'b ' }, { type: 'emphasis', children: [{ value: 'c' }] }] },
      { type: 'text', value: ' ' },
      { type: 'link', url: 'https://example.org', title: 't', place: { column: 13 }, children: [{ value: 'd' }] },
      { type: 'break' },
      { type: 'text', value: 'e', place: { line: 2, column: 1 } },
    ]);
  });

  test.each(['https://example.org/a', 'mailto:a@example.org', '#sources'])('links to %s', (url) => {
    expect(inline(`[x](${url})`)).toMatchObject([{ type: 'link', url }]);
  });

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    '/etc/passwd',
    'file:///x',
    '//x.y',
    'HTTPS://',
  ])('refuses a link to %s', (url) => {
    const { told, words } = render(`a [x](${url})`);
    expect(told).toEqual(['link-not-allowed main.hbs:1:3']);
    expect(words).toEqual(['a x']);
  });
});

describe('what cannot be printed', () => {
  test.each([
    ['an image', 'a ![x](y.png)', 'image-in-text main.hbs:1:3'],
    ['code', 'a `x`', 'markdown-not-supported main.hbs:1:3'],
    ['a block of code', 'a\n\n```\nx\n```', 'markdown-not-supported main.hbs:3:1'],
    ['a rule', 'a\n\n---', 'markdown-not-supported main.hbs:3:1'],
    ['a heading too deep', '#### a', 'markdown-not-supported main.hbs:1:1'],
    ['HTML', 'a <b>x', 'html-as-text main.hbs:1:3'],
    ['a remark in HTML', '<!-- x -->', 'html-as-text main.hbs:1:1'],
    ['a row with too many cells', '| a | b |\n|---|---|\n| 1 | 2 | 3 |', 'row-cells main.hbs:3:1'],
    ['a row with too few cells', '| a | b |\n|---|---|\n| 1 |', 'row-cells main.hbs:3:1'],
    ['quotes too deep', '>'.repeat(60), 'markdown-nesting main.hbs:1:49'],
    ['emphasis too deep', `${'*a **b '.repeat(12)}${'** *'.repeat(12)}`, undefined],
  ])('%s', (_, text, wanted) => {
    const { told } = render(text);
    if (wanted !== undefined) expect(told).toEqual([wanted]);
  });

  test('HTML is text all the same', () => {
    expect(render('a <b>x</b>').words).toEqual(['a <b>x</b>']);
  });
});

describe('blocks', () => {
  test('lists keep their kind, start and nesting', () => {
    expect(firstBlock('3. a\n4. b\n   - c', 'list')).toMatchObject({
      ordered: true,
      start: 3,
      children: [{}, { children: [{ type: 'paragraph' }, { type: 'list', ordered: false }] }],
    });
  });

  test('tables stand without a directive, too', () => {
    expect(firstBlock('| a | b |\n|:--|--:|\n| 1 \\| 2 | |', 'table')).toMatchObject({
      title: [],
      align: ['left', 'right'],
      header: { role: 'head', children: [{ children: [{ value: 'a' }] }, {}] },
      rows: [{ role: 'body', children: [{ children: [{ value: '1 | 2' }] }, { children: [] }] }],
    });
  });
});
