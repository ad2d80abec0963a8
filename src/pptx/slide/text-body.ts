import { themeFont } from '../base/level-style.ts';
import type { Paragraph, Run, RunLink } from '../presentation/presentation.ts';
import { withoutFigures } from '../presentation/stretches.ts';
import type { DeckColors } from '../xml/color.ts';
import type { Attributes, Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';

/** What text needs to be written. */
export interface TextContext {
  readonly colors: DeckColors;
  /** BCP 47 of text that is not East Asian or Arabic. */
  readonly language: string;
  /** `a:hlinkClick` for a link of the part that is being written. */
  readonly link: (link: RunLink) => Xml;
}

const farEastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const korean = /\p{Script=Hangul}/u;
const rightToLeft: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar-SA'],
  [/\p{Script=Hebrew}/u, 'he-IL'],
];

/** Language of a run by its script; East Asian runs keep the document's language for their Latin letters. */
export function languageOf(value: string, language: string): Attributes {
  if (korean.test(value)) return { lang: 'ko-KR', altLang: language };
  if (farEastern.test(value)) return { lang: 'ja-JP', altLang: language };
  const other = rightToLeft.find(([script]) => script.test(value));
  return { lang: other?.[1] ?? language };
}

function runProperties(run: Run, context: TextContext): Xml {
  const color = run.link !== undefined && context.colors.hasFaintLinks ? 'link' : run.color;
  return el(
    'a:rPr',
    {
      ...languageOf(run.text, context.language),
      sz: run.size === undefined ? undefined : Math.round(run.size * 100),
      b: run.bold === undefined ? undefined : run.bold ? 1 : 0,
      i: run.italic === true ? 1 : undefined,
      spc: run.tracking === undefined ? undefined : Math.round(run.tracking * 100),
      baseline: run.raise === undefined ? undefined : Math.round(run.raise * 1000),
    },
    color !== undefined && context.colors.fill(color),
    run.font !== undefined && themeFont(run.font),
    run.link !== undefined && context.link(run.link),
  );
}

/** `a:r`, or `a:br` for a forced line ending. */
export function runXml(run: Run, context: TextContext): Xml {
  if (run.text === '\n') return el('a:br', {}, runProperties({ ...run, text: '' }, context));
  return el('a:r', {}, runProperties(run, context), el('a:t', {}, text(run.text)));
}

const aligns = { left: 'l', right: 'r', center: 'ctr' } as const;

function bulletXml(bullet: Paragraph['bullet']): Xml | undefined {
  if (bullet === undefined) return undefined;
  if (bullet === 'none') return el('a:buNone');
  return el('a:buAutoNum', { type: 'arabicPeriod', startAt: bullet.startAt === 1 ? undefined : bullet.startAt });
}

function paragraphProperties(paragraph: Paragraph): Xml | undefined {
  const { level, align, before, line, bullet, rightToLeft: rtl } = paragraph;
  const properties = el(
    'a:pPr',
    {
      marL: bullet === 'none' ? 0 : undefined,
      lvl: level === undefined || level === 0 ? undefined : level,
      indent: bullet === 'none' ? 0 : undefined,
      algn: align !== undefined ? aligns[align] : rtl === true ? 'r' : undefined,
      rtl: rtl === true ? 1 : undefined,
    },
    line !== undefined && el('a:lnSpc', {}, el('a:spcPct', { val: Math.round(line * 1000) })),
    before !== undefined && el('a:spcBef', {}, el('a:spcPts', { val: Math.round(before * 100) })),
    bulletXml(bullet),
  );
  return properties === '<a:pPr/>' ? undefined : properties;
}

/** One `a:p`. An empty paragraph keeps the size that its line is to have. */
export function paragraphXml(paragraph: Paragraph, context: TextContext, emptySize?: number): Xml {
  const size = emptySize === undefined ? undefined : Math.round(emptySize * 100);
  return el(
    'a:p',
    {},
    paragraphProperties(paragraph),
    withoutFigures(paragraph.runs).map((run) => runXml(run, context)),
    paragraph.runs.length === 0 && el('a:endParaRPr', { lang: context.language, sz: size }),
  );
}
