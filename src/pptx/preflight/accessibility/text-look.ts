import type { Element } from '@xmldom/xmldom';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  integerOf,
  isNamed,
  namespaces,
  relationshipOf,
  textOf,
} from '../../../opc/index.ts';
import { colorIn } from '../../brand/color-scheme.ts';
import { inheritedType, type PageShape } from './page-shape.ts';
import type { Fill } from './painted-color.ts';
import { fillIn } from './painted-color.ts';
import type { SlidePage } from './slide-page.ts';

/** A run of text as it is seen. */
export interface SeenRun {
  readonly text: string;
  readonly language: string | undefined;
  /** Points; 0 where the run is raised or lowered, which makes it smaller by nature. */
  readonly size: number;
  readonly isBold: boolean;
  readonly paint: Fill;
  /** Whether it leads somewhere when it is clicked, and what is said when the pointer is over it. */
  readonly link: { readonly tooltip: string } | undefined;
}

/** Sizes of text that nobody sets (ISO/IEC 29500-1 §21.1.2.3.9, and what PowerPoint takes in charts), hundredths of points. */
const usualSizes = { slide: 1800, chart: 1000 } as const;

/** The list styles that a body of text inherits, the nearest first. */
export function stylesOf(shape: PageShape, page: SlidePage): readonly Element[] {
  const bodies = [shape.element, ...shape.parents].map((element) => childOf(element, 'p:txBody', 'a:lstStyle'));
  const kind = shape.placeholder === undefined ? undefined : inheritedType(shape.placeholder.type);
  const style = kind === 'title' ? 'p:titleStyle' : kind === 'body' ? 'p:bodyStyle' : 'p:otherStyle';
  const inherited = kind === undefined ? undefined : childOf(page.master.root, 'p:txStyles', style);
  return [...bodies, inherited, page.usualText].filter((one) => one !== undefined);
}

/** What text falls back on: styles, and the colour of links. */
export interface TextSurroundings {
  readonly styles: readonly Element[];
  readonly page: SlidePage;
  /** For text of a chart: the properties (`a:defRPr`) that it inherits there, the nearest first; those of its paragraphs count as well. */
  readonly chart?: readonly (Element | undefined)[];
  /** Colour that the style of a shape gives its text. */
  readonly styled?: string | undefined;
  /** Share of the size that is left after fitting. */
  readonly scale?: number;
}

function opaque(color: string): Fill {
  return { color, strength: 1 };
}

function firstOf<T>(elements: readonly Element[], read: (element: Element) => T | undefined): T | undefined {
  for (const element of elements) {
    const value = read(element);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether a link keeps the colour of its text. */
function keepsColor(link: Element): boolean {
  return Array.from(link.getElementsByTagNameNS(namespaces.ahyp, 'hlinkClr')).some(
    (element) => attributeOf(element, 'val') === 'tx',
  );
}

function lookOf(properties: Element | undefined, paragraph: Element, around: TextSurroundings): Omit<SeenRun, 'text'> {
  const { styles, page, chart, scale = 1 } = around;
  const level = `a:lvl${integerOf(childOf(paragraph, 'a:pPr'), 'lvl') + 1}pPr` as const;
  const inherited = styles.map((style) => childOf(style, level, 'a:defRPr'));
  const ofChart = chart === undefined ? [] : [childOf(paragraph, 'a:pPr', 'a:defRPr'), ...chart];
  const sources = [properties, ...ofChart, ...inherited].filter((one) => one !== undefined);
  const link = childOf(properties, 'a:hlinkClick');
  const own = firstOf(sources, (one) => fillIn(one, page.colors));
  const linkColor = link !== undefined && relationshipOf(link) !== undefined && !keepsColor(link);
  const isShifted = Number.parseFloat(attributeOf(properties, 'baseline') ?? '0') !== 0;
  const usual = chart === undefined ? usualSizes.slide : usualSizes.chart;
  const size = Number(firstOf(sources, (one) => attributeOf(one, 'sz')) ?? usual) / 100;
  return {
    language: attributeOf(properties, 'lang'),
    size: isShifted ? 0 : size * scale,
    isBold: ['1', 'true'].includes(firstOf(sources, (one) => attributeOf(one, 'b')) ?? ''),
    paint: linkColor ? opaque(page.colors.hlink) : (own ?? opaque(around.styled ?? page.colors.tx1)),
    link: link === undefined ? undefined : { tooltip: attributeOf(link, 'tooltip') ?? '' },
  };
}

/** The runs and fields of a text body. */
export function runsIn(body: Element | undefined, around: TextSurroundings): readonly SeenRun[] {
  return childrenOf(body, 'a:p').flatMap((paragraph) =>
    elementsIn(paragraph)
      .filter((element) => isNamed(element, 'a:r') || isNamed(element, 'a:fld'))
      .map((element) => ({
        text: childrenOf(element, 'a:t').map(textOf).join(''),
        ...lookOf(childOf(element, 'a:rPr'), paragraph, around),
      })),
  );
}

/** How words of a chart look that it takes from its cells. */
export function cellWords(properties: Element, around: TextSurroundings): Omit<SeenRun, 'text'> {
  const [paragraph = properties] = childrenOf(properties, 'a:p');
  return lookOf(undefined, paragraph, around);
}

/** Share of its size that fitting leaves a text. */
function scaleIn(body: Element | undefined): number {
  const scale = attributeOf(childOf(body, 'a:bodyPr', 'a:normAutofit'), 'fontScale');
  return scale === undefined ? 1 : Number.parseFloat(scale) / 100_000;
}

/** The runs of a shape's own text. */
export function shapeRuns(shape: PageShape, page: SlidePage): readonly SeenRun[] {
  const body = childOf(shape.element, 'p:txBody');
  const styled = colorIn(childOf(shape.element, 'p:style', 'a:fontRef'), page.colors);
  return runsIn(body, { styles: stylesOf(shape, page), page, styled, scale: scaleIn(body) });
}
