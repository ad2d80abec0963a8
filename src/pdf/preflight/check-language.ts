import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import type { Brief, StructureElement } from '../brief.ts';

/** Scripts that no language of the Latin alphabet is read in. */
const farEastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const farEasternTag = /^(ja|zh|ko)\b/;

/** Whether a screen reader knows in which language to read: all of the brief, and words in another script (ISO 14289-1 §7.2). */
export function checkLanguage(brief: Brief): readonly Diagnostic[] {
  if (brief.metadata.language.trim() === '') return [diagnose('brief-without-language', {})];
  const languages = new Map<number, string>();
  inherit(brief.structure, brief.metadata.language, languages);
  for (const draw of brief.pages.flatMap(({ draws }) => draws)) {
    if (draw.op !== 'text' || typeof draw.owner === 'string' || !farEastern.test(draw.text)) continue;
    if (!farEasternTag.test(languages.get(draw.owner) ?? ''))
      return [diagnose('language-not-marked', { text: draw.text })];
  }
  return [];
}

function inherit(element: StructureElement, from: string, into: Map<number, string>): void {
  const language = element.language ?? from;
  into.set(element.id, language);
  for (const child of element.children) inherit(child, language, into);
}
