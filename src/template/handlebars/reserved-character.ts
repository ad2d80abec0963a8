import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { positionAt, type TemplateSource, toPlace } from './source-place.ts';

/** Finds the first noncharacter of the range that stands for values and origins while a template is rendered. */
export function reservedCharacter(source: TemplateSource): Diagnostic | undefined {
  const index = source.text.search(/[\uFDD0-\uFDEF]/);
  if (index < 0) return undefined;
  const character = `U+${source.text.charCodeAt(index).toString(16).toUpperCase()}`;
  return diagnose('reserved-character', { character }, { place: toPlace(source, positionAt(source.text, index)) });
}
