import type { Element } from '@xmldom/xmldom';
import type { Name } from '../../opc/index.ts';
import { attributeOf, childOf, childrenOf, integerOf } from '../../opc/index.ts';
import { toPoints } from '../xml/units.ts';
import type { BrandLevel } from './brand-layout.ts';
import type { NamedColors } from './color-scheme.ts';
import { colorIn } from './color-scheme.ts';

/** Levels of text that are read; decks use two. */
const levelCount = 5;

/** Size of text that nobody sets (ISO/IEC 29500-1 §21.1.2.3.9), points. */
const usualSize = 18;

const aligns = { l: 'left', r: 'right', ctr: 'center' } as const;

/** One level in every list style that it can come from, the nearest first. */
type Sources = readonly Element[];

function firstOf<T>(sources: Sources, read: (source: Element) => T | undefined): T | undefined {
  for (const source of sources) {
    const value = read(source);
    if (value !== undefined) return value;
  }
  return undefined;
}

function numberIn(element: Element | undefined, name: string): number | undefined {
  const value = attributeOf(element, name);
  const number = Number(value);
  return value === undefined || !Number.isFinite(number) ? undefined : number;
}

/** A space in points: given so, or in per cent of the size. */
function spaceIn(source: Element, tag: Name, size: number): number | undefined {
  const points = numberIn(childOf(source, tag, 'a:spcPts'), 'val');
  if (points !== undefined) return points / 100;
  const percent = numberIn(childOf(source, tag, 'a:spcPct'), 'val');
  return percent === undefined ? undefined : (percent / 100_000) * size;
}

function lineIn(source: Element, size: number): number | undefined {
  const percent = numberIn(childOf(source, 'a:lnSpc', 'a:spcPct'), 'val');
  if (percent !== undefined) return percent / 1000;
  const points = numberIn(childOf(source, 'a:lnSpc', 'a:spcPts'), 'val');
  return points === undefined ? undefined : points / 100 / size / 0.012;
}

function flagIn(source: Element, name: string): boolean | undefined {
  const value = attributeOf(childOf(source, 'a:defRPr'), name);
  return value === undefined ? undefined : value === '1' || value === 'true';
}

function bulletIn(source: Element): boolean | undefined {
  if (childOf(source, 'a:buNone') !== undefined) return false;
  const bullets = ['a:buChar', 'a:buAutoNum', 'a:buBlip'] as const;
  return bullets.some((name) => childOf(source, name) !== undefined) ? true : undefined;
}

/** The properties of sample text at a level: programs such as LibreOffice set only that. */
interface Sample {
  readonly paragraph: Element | undefined;
  readonly run: Element | undefined;
}

/** The sample text of a level in the bodies that a placeholder inherits, the nearest first. */
function sampleOf(bodies: readonly (Element | undefined)[], level: number): Sample | undefined {
  for (const body of bodies) {
    const paragraphs = childrenOf(body, 'a:p');
    const found = paragraphs.find((one) => integerOf(childOf(one, 'a:pPr'), 'lvl') === level);
    const run = childOf(found, 'a:r', 'a:rPr') ?? childOf(found, 'a:endParaRPr');
    if (numberIn(run, 'sz') !== undefined) return { paragraph: childOf(found, 'a:pPr'), run };
  }
  return undefined;
}

/** A level that only the sample text tells. */
function sampledLevel({ paragraph, run }: Sample, usualFont: BrandLevel['font'], colors: NamedColors): BrandLevel {
  const inherited = toLevel(paragraph === undefined ? [] : [paragraph], usualFont, colors);
  const bold = attributeOf(run, 'b');
  const color = colorIn(childOf(run, 'a:solidFill'), colors);
  return {
    ...inherited,
    size: (numberIn(run, 'sz') ?? usualSize * 100) / 100,
    bold: bold === '1' || bold === 'true',
    sampled: true,
    ...(color === undefined ? {} : { color }),
  };
}

function setsSize(sources: Sources): boolean {
  return firstOf(sources, (one) => numberIn(childOf(one, 'a:defRPr'), 'sz')) !== undefined;
}

function toLevel(sources: Sources, usualFont: BrandLevel['font'], colors: NamedColors): BrandLevel {
  const size = (firstOf(sources, (one) => numberIn(childOf(one, 'a:defRPr'), 'sz')) ?? usualSize * 100) / 100;
  const latin = firstOf(sources, (one) => attributeOf(childOf(one, 'a:defRPr', 'a:latin'), 'typeface'));
  const align = firstOf(sources, (one) => attributeOf(one, 'algn')) ?? 'l';
  const indent = firstOf(sources, (one) => numberIn(one, 'indent')) ?? 0;
  const color = firstOf(sources, (one) => colorIn(childOf(one, 'a:defRPr', 'a:solidFill'), colors));
  return {
    size,
    bold: firstOf(sources, (one) => flagIn(one, 'b')) ?? false,
    capitals: firstOf(sources, (one) => attributeOf(childOf(one, 'a:defRPr'), 'cap')) === 'all',
    font: latin === '+mj-lt' ? 'major' : latin === '+mn-lt' ? 'minor' : usualFont,
    align: aligns[align as keyof typeof aligns] ?? 'left',
    line: firstOf(sources, (one) => lineIn(one, size)) ?? 100,
    before: firstOf(sources, (one) => spaceIn(one, 'a:spcBef', size)) ?? 0,
    tracking: (firstOf(sources, (one) => numberIn(childOf(one, 'a:defRPr'), 'spc')) ?? 0) / 100,
    bullet: firstOf(sources, bulletIn) ?? false,
    margin: toPoints(firstOf(sources, (one) => numberIn(one, 'marL')) ?? 0),
    hanging: toPoints(-indent),
    sampled: false,
    ...(color === undefined ? {} : { color }),
  };
}

/** What a placeholder's text inherits, each list with the nearest first. */
export interface TextSources {
  /** List styles (ISO/IEC 29500-1 §19.3.1.51): the layout's, the master's, that of the master's kind of text. */
  readonly styles: readonly (Element | undefined)[];
  /** The list style of the presentation, for what all others leave out. */
  readonly usual: Element | undefined;
  /** Text bodies of the layout and the master, with their sample text. */
  readonly bodies: readonly (Element | undefined)[];
}

/** How the levels of a placeholder's text are set. */
export function readLevels(
  { styles, usual, bodies }: TextSources,
  usualFont: BrandLevel['font'],
  colors: NamedColors,
): readonly BrandLevel[] {
  return Array.from({ length: levelCount }, (_, index) => {
    const name = `a:lvl${index + 1}pPr` as const;
    const own = styles.flatMap((style) => childOf(style, name) ?? []);
    const sample = setsSize(own) ? undefined : (sampleOf(bodies, index) ?? sampleOf(bodies, 0));
    if (sample !== undefined) return sampledLevel(sample, usualFont, colors);
    return toLevel([...own, ...[childOf(usual, name)].filter((one) => one !== undefined)], usualFont, colors);
  });
}
