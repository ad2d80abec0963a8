import { describe, expect, test } from 'vitest';
import type { QualifiedOperand } from '../../src/facts/bounds.ts';
import { inheritQualifier, senseOf } from '../../src/facts/bounds.ts';
import type { Qualifier } from '../../src/facts/index.ts';
import { qualifiers } from '../../src/facts/index.ts';

/** `+over` raises the result, `-over` lowers it; `+` alone is exact. */
function operands(...written: readonly string[]): readonly QualifiedOperand[] {
  return written.map((text) => ({
    raises: text.startsWith('+'),
    qualifier: text.length > 1 ? (text.slice(1) as Qualifier) : undefined,
  }));
}

describe('inheritQualifier', () => {
  test.each<[readonly string[], Qualifier | undefined]>([
    [['+', '+'], undefined],
    [['+over', '+'], 'over'],
    [['+', '-over'], 'under'],
    [['+', '-under'], 'over'],
    [['+under', '+'], 'under'],
    [['-under', '+'], 'over'],
    [['+over', '+over'], 'over'],
    [['+over', '-under'], 'over'],
    [['+over', '-over'], 'about'],
    [['+over', '+under'], 'about'],
    [['+surpassing', '-'], 'over'],
    [['+exceeding'], 'over'],
    [['+at least', '+'], 'at least'],
    [['+at least', '+over'], 'over'],
    [['+at least', '-up to'], 'at least'],
    [['+up to', '+'], 'up to'],
    [['+', '-at least'], 'up to'],
    [['+up to', '+under'], 'under'],
    [['+approximately', '+'], 'approximately'],
    [['+', '-approximately'], 'approximately'],
    [['+about', '+approximately'], 'about'],
    [['+estimated', '-estimated'], 'estimated'],
    [['+estimated', '+over'], 'about'],
    [['+reaching', '+'], 'about'],
  ])('%j gives %s', (written, qualifier) => {
    expect(inheritQualifier(operands(...written))).toBe(qualifier);
  });

  test('a bound through a factor of unknown direction is only about', () => {
    expect(inheritQualifier(operands('+over', '-'), false)).toBe('about');
    expect(inheritQualifier(operands('+approximately', '-'), false)).toBe('approximately');
    expect(inheritQualifier(operands('+', '-'), false)).toBeUndefined();
  });

  test('the order of the operands does not matter', () => {
    const written = qualifiers.flatMap((qualifier) => [`+${qualifier}`, `-${qualifier}`]).concat('+', '-');
    for (const a of written) {
      for (const b of written) expect(inheritQualifier(operands(a, b))).toBe(inheritQualifier(operands(b, a)));
    }
  });

  test('a result is never firmer than its operands', () => {
    for (const a of qualifiers) {
      for (const b of qualifiers) {
        const result = inheritQualifier(operands(`+${a}`, `-${b}`));
        const senses = new Set([senseOf(a), flip(senseOf(b))]);
        expect(result).toBeDefined();
        expect(senseOf(result)).toBe(senses.size === 1 ? [...senses][0] : 'approximate');
      }
    }
  });
});

function flip(sense: ReturnType<typeof senseOf>): ReturnType<typeof senseOf> {
  if (sense === 'lower-bound') return 'upper-bound';
  return sense === 'upper-bound' ? 'lower-bound' : sense;
}
