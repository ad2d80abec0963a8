import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartMessages } from '../../src/diagnostics/catalogue/chart.ts';
import { documentMessages } from '../../src/diagnostics/catalogue/document.ts';
import { factsMessages } from '../../src/diagnostics/catalogue/facts.ts';
import { inputMessages } from '../../src/diagnostics/catalogue/input.ts';
import { pdfMessages } from '../../src/diagnostics/catalogue/pdf.ts';
import { pipelineMessages } from '../../src/diagnostics/catalogue/pipeline.ts';
import { pptxMessages } from '../../src/diagnostics/catalogue/pptx.ts';
import { templateMessages } from '../../src/diagnostics/catalogue/template.ts';
import { textMessages } from '../../src/diagnostics/catalogue/text.ts';
import { themeMessages } from '../../src/diagnostics/catalogue/theme.ts';
import { traceMessages } from '../../src/diagnostics/catalogue/trace.ts';
import { catalogue } from '../../src/diagnostics/index.ts';

const rooms = {
  chart: chartMessages,
  document: documentMessages,
  facts: factsMessages,
  input: inputMessages,
  pdf: pdfMessages,
  pipeline: pipelineMessages,
  pptx: pptxMessages,
  template: templateMessages,
  text: textMessages,
  theme: themeMessages,
  trace: traceMessages,
};

test('no code belongs to two rooms', () => {
  const codes = Object.values(rooms).flatMap((messages) => Object.keys(messages));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(Object.keys(catalogue).sort()).toEqual(codes.sort());
});

describe.each(readdirSync('src/diagnostics/catalogue').filter((name) => name !== 'index.ts'))('%s', (name) => {
  const text = readFileSync(`src/diagnostics/catalogue/${name}`, 'utf8');
  const written = (field: 'message' | 'hint') =>
    [
      ...text.matchAll(
        new RegExp(`^\\s+${field}:\\s+(?:'((?:[^'\\\\\\n]|\\\\.)*)'|\`((?:[^\`\\\\]|\\\\.)*)\`),$`, 'gm'),
      ),
    ].map(([, plain, template]) => (plain ?? template ?? '').replaceAll('\\`', '`'));

  test('messages begin in lower case, but for names', () => {
    expect(
      written('message').filter((words) => /^\p{Lu}/u.test(words) && !/^(?:YAML|PDF|PNG|CSV|HTML|URL) /.test(words)),
    ).toEqual([]);
  });

  test('messages and hints have no full stop at the end', () => {
    expect([...written('message'), ...written('hint')].filter((words) => /\.$/.test(words))).toEqual([]);
  });
});
