import type { Element } from '@xmldom/xmldom';
import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, childOf, descendantsOf, textOf } from '../../../opc/index.ts';
import type { PackageFile } from '../package/package-file.ts';
import type { SlidePage } from './slide-page.ts';

/** Scripts and the languages that are written in them. */
const scripts: readonly (readonly [script: RegExp, languages: RegExp])[] = [
  [/\p{Script=Hangul}/u, /^ko\b/],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /^ja\b/],
  [/\p{Script=Han}/u, /^(?:ja|zh|ko)\b/],
  [/\p{Script=Arabic}/u, /^(?:ar|fa|ur|ps|ku|ug|sd|dv)\b/],
  [/\p{Script=Hebrew}/u, /^(?:he|yi|iw)\b/],
];

/** A language tag (BCP 47), as far as its form goes. */
const tag = /^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/i;

function faultOf(run: Element): 'missing' | 'script' | undefined {
  const text = textOf(childOf(run, 'a:t'));
  if (text.trim() === '') return undefined;
  const language = attributeOf(childOf(run, 'a:rPr'), 'lang') ?? '';
  if (!tag.test(language)) return 'missing';
  const script = scripts.find(([pattern]) => pattern.test(text));
  return script === undefined || script[1].test(language) ? undefined : 'script';
}

/** The parts in which a slide has text: its own, its notes, its charts. */
function partsOf({ part }: SlidePage, file: PackageFile): readonly string[] {
  return [part, ...file.linked(part, 'notesSlide'), ...file.linked(part, 'chart')];
}

/** Runs of text that do not say in which language to read them aloud, or name one that is not written so; once a part. */
export function checkLanguages(page: SlidePage, file: PackageFile, deck: string): readonly Diagnostic[] {
  return partsOf(page, file).flatMap((part) => {
    const root = file.root(part);
    const runs = [...descendantsOf(root, 'a:r'), ...descendantsOf(root, 'a:fld')];
    const found = runs.find((run) => faultOf(run) !== undefined);
    if (found === undefined) return [];
    const text = textOf(childOf(found, 'a:t')).slice(0, 60);
    const language = attributeOf(childOf(found, 'a:rPr'), 'lang') ?? '';
    return [diagnose('slide-language-unclear', { file: deck, slide: page.number, part, text, language })];
  });
}

/** Whether the deck says what it is called and in which language it is. */
export function checkDocument(file: PackageFile, deck: string): readonly Diagnostic[] {
  const [part] = file.linked('', 'core-properties');
  const root = part === undefined ? undefined : file.root(part);
  return (['title', 'language'] as const)
    .filter((name) => textOf(childOf(root, `dc:${name}`)).trim() === '')
    .map((lacks) => diagnose('deck-property-missing', { file: deck, lacks }));
}
