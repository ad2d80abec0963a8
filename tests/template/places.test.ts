import { describe, expect, test } from 'vitest';
import { type Flow, visit } from '../../src/document/index.ts';
import { at, render } from './render.ts';

/** The places of all facts and texts, as `file:line:column words`. */
function places(text: string, options: Parameters<typeof render>[1] = {}): readonly string[] {
  const found: string[] = [];
  visit(render(text, options).root, {
    phrasing: (node) => {
      if (node.type === 'text') found.push(`${at(node.place)} ${node.value}`);
      if (node.type === 'factReference') found.push(`${at(node.place)} ${node.fact}`);
    },
  });
  return found;
}

/** The places of all blocks, as `type file:line:column`. */
function blocks(text: string, options: Parameters<typeof render>[1] = {}): readonly string[] {
  const found: string[] = [];
  visit(render(text, options).root, { enter: (node: Flow) => found.push(`${node.type} ${at(node.place)}`) });
  return found;
}

describe('the place of a node', () => {
  test('is in the template that wrote it, through partials and loops', () => {
    const partials = {
      part: 'one\n\n{{#each facts}}\n{{#if @first}}\ntwo {{fact this}}\n{{/if}}\n{{/each}}\n\n*three*',
    };
    expect(places('zero\n\n{{> part}}\n\nfour', { partials })).toEqual([
      'main.hbs:1:1 zero',
      'part.hbs:1:1 one',
      'part.hbs:5:1 two ',
      'part.hbs:5:5 trade-deficit',
      'part.hbs:9:2 three',
      'main.hbs:5:1 four',
    ]);
  });

  test('is right behind values, comments and blocks on the same line', () => {
    expect(places('a {{fact "fdi-stock"}} b {{! note }}*c* {{#if facts}}_d_{{/if}}')).toEqual([
      'main.hbs:1:1 a ',
      'main.hbs:1:3 fdi-stock',
      'main.hbs:1:23  b ',
      'main.hbs:1:38 c',
      'main.hbs:1:40  ',
      'main.hbs:1:55 d',
    ]);
  });

  test('is right when whitespace is taken away', () => {
    expect(places('\n\n{{~#if facts~}}\n\n\n  a\n{{~/if~}}\n\n  b **c**')).toEqual([
      'main.hbs:6:3 ab ',
      'main.hbs:9:7 c',
    ]);
    expect(places('{{#if facts}}\n\n\n   a\n{{/if}}\nb')).toEqual(['main.hbs:4:4 a b']);
  });

  test('is right in an indented partial', () => {
    expect(places('- a\n\n  {{> part}}', { partials: { part: 'b\n\n- c {{fact "meeting"}}\n' } })).toEqual([
      'main.hbs:1:3 a',
      'part.hbs:1:1 b',
      'part.hbs:3:3 c ',
      'part.hbs:3:5 meeting',
    ]);
  });

  test('counts columns in lists, quotes, headings, tables and attributes', () => {
    expect(places('> - a\n>   *b*\n\n## c ##\n\n| d | e *f* |\n|---|---|\n\n:::aside{title="g *h*"}\ni\n:::')).toEqual([
      'main.hbs:1:5 a ',
      'main.hbs:2:6 b',
      'main.hbs:4:4 c',
      'main.hbs:6:3 d',
      'main.hbs:6:7 e ',
      'main.hbs:6:10 f',
      'main.hbs:9:17 g ',
      'main.hbs:9:20 h',
      'main.hbs:10:1 i',
    ]);
  });

  test('is that of its first character for a block', () => {
    expect(blocks('# a\n\n:::callout\n- b\n\n  c\n> d\n:::\n\n| e |\n|---|\n')).toEqual([
      'heading main.hbs:1:1',
      'callout main.hbs:3:1',
      'list main.hbs:4:1',
      'paragraph main.hbs:4:3',
      'paragraph main.hbs:6:3',
      'blockquote main.hbs:7:1',
      'paragraph main.hbs:7:3',
      'table main.hbs:10:1',
    ]);
  });

  test('names the line behind Windows line endings, too', () => {
    expect(places('a\r\n\r\nb *c*\r\n')).toEqual(['main.hbs:1:1 a', 'main.hbs:3:1 b ', 'main.hbs:3:4 c']);
  });
});
