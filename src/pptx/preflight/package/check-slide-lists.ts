import type { Element } from '@xmldom/xmldom';
import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, childOf, childrenOf, namespaces, relationshipOf } from '../../../opc/index.ts';
import type { PackageFile } from './package-file.ts';
import { repeatedIn } from './repeated.ts';

/** Ids that slides, and masters with their layouts, may have (ISO/IEC 29500-1 §19.7.13, §19.7.14, §19.7.15). */
const ranges = {
  slide: { least: 256, most: 2_147_483_647 },
  master: { least: 2_147_483_648, most: 4_294_967_295 },
} as const;

interface ListedId {
  readonly part: string;
  readonly kind: 'slide id' | 'master or layout id';
  readonly value: string;
}

function listed(part: string, kind: ListedId['kind'], entries: readonly Element[]): readonly ListedId[] {
  return entries.map((entry) => ({ part, kind, value: attributeOf(entry, 'id') ?? '' }));
}

function isInRange({ kind, value }: ListedId): boolean {
  const { least, most } = kind === 'slide id' ? ranges.slide : ranges.master;
  return /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

/** Sections of PowerPoint's extension, each with its slides by id. */
function sectionsIn(root: Element): readonly { readonly id: string; readonly slides: readonly string[] }[] {
  const uri = namespaces.p14;
  return Array.from(root.getElementsByTagNameNS(uri, 'section')).map((section) => ({
    id: attributeOf(section, 'id') ?? '',
    slides: Array.from(section.getElementsByTagNameNS(uri, 'sldId')).map((slide) => attributeOf(slide, 'id') ?? ''),
  }));
}

/** Pairs of parts that must name each other: a notes page and its slide, a layout and its master. */
function checkPairs(file: PackageFile, deck: string): readonly Diagnostic[] {
  const pairs = [
    { pattern: /^ppt\/slides\/[^/]+\.xml$/, there: 'notesSlide', back: 'slide' },
    { pattern: /^ppt\/slideMasters\/[^/]+\.xml$/, there: 'slideLayout', back: 'slideMaster' },
  ];
  const unpaired = pairs.flatMap(({ pattern, there, back }) =>
    file.parts
      .filter((part) => pattern.test(part))
      .flatMap((part) => file.linked(part, there).map((other) => ({ part, other })))
      .filter(({ part, other }) => file.has(other) && !file.linked(other, back).includes(part)),
  );
  const homeless = file.parts
    .filter((part) => /^ppt\/slides\/[^/]+\.xml$/.test(part) && file.linked(part, 'slideLayout').length !== 1)
    .map((part) => ({ part, other: 'ppt/slideLayouts/' }));
  return [...unpaired, ...homeless].map((pair) => diagnose('package-parts-unpaired', { file: deck, ...pair }));
}

/** Themes that two masters share: PowerPoint repairs a deck whose notes have the theme of its slides. */
function checkThemes(file: PackageFile, deck: string): readonly Diagnostic[] {
  const masters = file.parts.filter((part) => /^ppt\/(?:slide|notes|handout)Masters\/[^/]+\.xml$/.test(part));
  const themes = masters.flatMap((part) => file.linked(part, 'theme'));
  return repeatedIn(themes).map((value) =>
    diagnose('package-id-repeated', { file: deck, part: value, kind: 'theme of two masters', value }),
  );
}

/** Ids of slides, masters, layouts and sections: unique, in the range that they may have, and every slide in one section. */
export function checkSlideLists(file: PackageFile, deck: string): readonly Diagnostic[] {
  const [main] = file.linked('', 'officeDocument');
  const root = main === undefined ? undefined : file.root(main);
  if (main === undefined || root === undefined) return [];
  const slides = listed(main, 'slide id', childrenOf(childOf(root, 'p:sldIdLst'), 'p:sldId'));
  const masterEntries = childrenOf(childOf(root, 'p:sldMasterIdLst'), 'p:sldMasterId');
  const masters = listed(main, 'master or layout id', masterEntries);
  const layouts = masterEntries.flatMap((entry) => {
    const part = file.target(main, relationshipOf(entry)) ?? '';
    const list = childrenOf(childOf(file.root(part), 'p:sldLayoutIdLst'), 'p:sldLayoutId');
    return listed(part, 'master or layout id', list);
  });
  const sections = sectionsIn(root);
  const sectioned = sections.flatMap((section) => section.slides);
  const ids = slides.map(({ value }) => value);
  const repeated = (kind: string, values: readonly string[]) =>
    repeatedIn(values).map((value) => diagnose('package-id-repeated', { file: deck, part: main, kind, value }));
  const wrongSection =
    sections.length === 0
      ? []
      : [...ids.filter((id) => !sectioned.includes(id)), ...sectioned.filter((id) => !ids.includes(id))];
  return [
    ...repeated('slide id', ids),
    ...repeated(
      'master or layout id',
      [...masters, ...layouts].map(({ value }) => value),
    ),
    ...repeated(
      'section id',
      sections.map(({ id }) => id),
    ),
    ...repeated('slide in sections', sectioned),
    ...[...slides, ...masters, ...layouts]
      .filter((one) => !isInRange(one))
      .map((one) => diagnose('package-id-out-of-range', { file: deck, ...one })),
    ...wrongSection.map((id) => diagnose('package-section-wrong', { file: deck, slide: id })),
    ...checkPairs(file, deck),
    ...checkThemes(file, deck),
  ];
}
