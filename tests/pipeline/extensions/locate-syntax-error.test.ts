import { expect, test } from 'vitest';
import { locateSyntaxError } from '../../../src/pipeline/extensions/locate-syntax-error.ts';

const at = (text: string, error: unknown = new SyntaxError('x')) => {
  const place = locateSyntaxError('briefpack.config.js', text, error);
  return place && `${place.line}:${place.column}`;
};

test.each([
  ['export default { a b };', '1:20'],
  ["import { a } from './a.js';\nexport const one = 1;\nexport default { one: 1,, };", '3:25'],
  ["import {\n  a,\n  b,\n} from './a.js';\nawait a();\nexport default { b: ) };", '6:21'],
  ["export { a } from './a.js';\nexport * from './b.js';\nconst c = 'it's';", '3:15'],
])('%j breaks off at %s', (text, place) => {
  expect(at(text)).toBe(place);
});

test('what is no mistake of the syntax has no place here', () => {
  expect(at('export default { a: 1 };')).toBeUndefined();
  expect(at('export default { a b };', new TypeError('x'))).toBeUndefined();
});
