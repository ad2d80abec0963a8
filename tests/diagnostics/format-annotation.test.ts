import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { formatAnnotation } from '../../src/diagnostics/index.ts';

const place = { file: 'data/caveats.yaml', line: 12, column: 13 };

test.each<[Diagnostic, string]>([
  [
    { code: 'a', severity: 'error', message: 'm', place: { ...place, endColumn: 23 }, hint: 'h' },
    '::error file=data/caveats.yaml,line=12,col=13,endColumn=23,title=a::m%0Ahint: h\n',
  ],
  [
    { code: 'b', severity: 'warning', message: 'm', place },
    '::warning file=data/caveats.yaml,line=12,col=13,title=b::m\n',
  ],
  [{ code: 'c', severity: 'info', message: 'm' }, '::notice title=c::m\n'],
])('%j', (diagnostic, expected) => {
  expect(formatAnnotation(diagnostic)).toBe(expected);
});

test('what a name or a message holds cannot end a property or begin another command', () => {
  const hostile = { ...place, file: 'a,line=1:b%.yaml' };
  const annotation = formatAnnotation({ code: 'd', severity: 'error', message: '100%\r\n::error::x', place: hostile });
  expect(annotation).toContain('file=a%2Cline=1%3Ab%25.yaml,line=12');
  expect(annotation).toContain('::100%25');
  expect(annotation.trimEnd()).not.toMatch(/[\r\n]/);
});

test('paths are from the root of the repository', () => {
  const diagnostic = { code: 'e', severity: 'error', message: 'm', place } as const;
  expect(formatAnnotation(diagnostic, (file) => `packs/japan/${file}`)).toContain(
    'file=packs/japan/data/caveats.yaml,',
  );
});
