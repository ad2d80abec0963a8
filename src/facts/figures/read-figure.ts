import type { FoundNumber } from './found-number.ts';
import { endOfWord, matchAt } from './pattern.ts';
import { estimateAhead, qualifierBefore } from './read-qualifier.ts';
import { readRateInEvidence } from './read-rate.ts';
import type { ReadUnit } from './read-unit.ts';
import { mostBetween, readUnit } from './read-unit.ts';
import { readUnitInEvidence } from './read-unit-in-evidence.ts';
import type { SaidQualifier } from './written-figure.ts';

/** A number with all that is said of it. */
export interface ReadFigure extends Omit<ReadUnit, 'qualifier'> {
  readonly number: FoundNumber;
  /** Offset of the words before it that say how exact it is, or of the number. */
  readonly saidFrom: number;
  /** Offset of all that belongs to it. */
  readonly start: number;
  readonly value: string;
  readonly qualifier?: SaidQualifier;
}

/** `a million and a half`: not read. */
const half = new RegExp(`\\s+and\\s+(?:a|one|three)[\\s-](?:half|quarters?|thirds?)${endOfWord}`, 'iuy');

/** Reads what stands around a number. */
export function readFigure(text: string, number: FoundNumber): ReadFigure {
  const unit = readUnit(text, number, number.kind === 'words' ? mostBetween.strict : mostBetween.loose);
  const before = qualifierBefore(text, number.start);
  const qualifier = before?.qualifier === 'other' ? undefined : (before?.qualifier ?? unit.qualifier);
  return {
    ...unit,
    number,
    saidFrom: before?.start ?? number.start,
    start: number.start,
    value: readValue(text, number, unit),
    ...(qualifier !== undefined && { qualifier }),
  };
}

/** The same in evidence, where what is not understood makes it another figure than that of any fact. */
export function readFigureInEvidence(text: string, number: FoundNumber): ReadFigure {
  const found = readUnitInEvidence(text, number);
  const before = qualifierBefore(text, number.start) ?? estimateAhead(text, number.start);
  const saidFrom = before?.start ?? number.start;
  const unit = { ...found, ...readRateInEvidence(text, found, saidFrom) };
  const qualifier = before?.qualifier ?? unit.qualifier;
  return {
    ...unit,
    number,
    saidFrom,
    start: unit.from ?? saidFrom,
    value: readValue(text, number, unit),
    ...(qualifier !== undefined && { qualifier }),
  };
}

function readValue(text: string, { kind, value }: FoundNumber, { exponent, units, end }: ReadUnit): string {
  const isAmount = kind !== 'part' || exponent > 0 || units.length > 0;
  return isAmount && matchAt(half, text, end) === undefined ? value : '';
}

/** Whether a number in words is a figure: with a unit, currency or multiplier; a part of a whole is one always. */
export function isFigure({ number: { kind, currency, value }, exponent, units }: ReadFigure): boolean {
  const isLarge = exponent >= 3 || Number(value) >= 100;
  return kind !== 'words' || units.length > 0 || currency !== undefined || isLarge;
}
