import { expect, test } from 'vitest';
import { checkRoot, toMarked } from '../../src/document/index.ts';
import { dataset } from './dataset.ts';
import { render } from './render.ts';

const pieces = [
  ...[
    'a ',
    'word\n',
    '\n',
    '\n\n',
    '  ',
    '    ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '### ',
    '##### ',
    '* ',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '---\n',
  ],
  ...[
    '|',
    '|---|\n',
    '| a | b |\n|---|---|\n',
    '[x](',
    '](',
    ')',
    '![',
    '<b>',
    '<https://x.y>',
    '&amp;',
    '\\',
    '~',
    '↳ ',
    '"',
    "'",
    '--',
  ],
  ...[
    ':::',
    '\n:::\n',
    '\n:::aside{title="',
    '"}\n',
    '\n:::kpis\n',
    '\n:::timeline{from=2025 to=2030}\n',
    '\n::chart{#x}\n',
    '::',
    '{#',
    '}',
  ],
  ...[
    '\n:::columns\n',
    '\n:::table\n',
    '\n:::cover{title=x}\n',
    '\n:::closing\n',
    '\n:::standfirst\n',
    '\n:::findings\n',
    '- -\n  ',
  ],
  ...[
    '{{fact "fdi-stock"}}',
    '{{cite "meeting"}}',
    '{{caveat "areas-beside-pledge"}}',
    '{{section.title}}',
    '{{fact "x"}}',
    '{{> part}}',
  ],
  ...[
    '{{#if section}}',
    '{{else}}',
    '{{/if}}',
    '{{#each facts}}',
    '{{/each}}',
    '{{',
    '}}',
    '{{~',
    '{{!',
    '日本',
    '\u2028',
    '\t',
    '\r\n',
  ],
];

/** Numbers that look random and are the same on each run (Lehmer, modulus 2^31 - 1). */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

test('any text becomes a document or is told of, without a trace of what stands for values and lines', () => {
  const roll = createDice(7);
  const data = dataset();
  for (let run = 0; run < 600; run += 1) {
    const text = Array.from({ length: 1 + roll(14) }, () => pieces[roll(pieces.length)]).join('');
    const { root, diagnostics } = render(text, {
      data,
      partials: { part: '- partial {{fact "meeting"}}\n' },
      section: { id: 'economic', title: '::: | *title*' },
    });
    const marked = toMarked(root, data);
    const written = JSON.stringify([marked, diagnostics, checkRoot(marked, { dataset: data, glossary: new Map() })]);
    expect(written, text).not.toMatch(/[\uFDD0-\uFDEF]/);
    const lines = text.split('\n').length + 1;
    for (const [, file, line, column] of written.matchAll(/"file":"([^"]*)","line":(-?\d+),"column":(-?\d+)/g)) {
      if (file === 'main.hbs' && (Number(line) < 1 || Number(line) > lines || Number(column) < 1)) {
        throw new Error(`place ${line}:${column} is outside of ${JSON.stringify(text)}`);
      }
    }
  }
});
