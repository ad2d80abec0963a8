import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import {
  childOf,
  childrenOf,
  integerOf,
  isNamed,
  OpenedPackage,
  relationshipOf,
  startReading,
  unzip,
} from '../../opc/index.ts';
import { checkPptxBytes } from '../read/file-kind.ts';
import type { Brand } from './brand.ts';
import type { BrandLayout } from './brand-layout.ts';
import type { BrandOptions } from './brand-options.ts';
import { positionOf } from './brand-options.ts';
import { readColorScheme } from './color-scheme.ts';
import { PartCopier } from './copy-parts.ts';
import { LeftOutContent } from './left-out.ts';
import type { CopiedMaster, MainPart } from './main-part.ts';
import { listedParts, mainPart, writeMainPart } from './main-part.ts';
import type { MasterContext } from './read-layouts.ts';
import { readLayout } from './read-layouts.ts';
import { toBrand } from './to-brand.ts';

/** Most layouts of all masters together: PowerPoint's own templates have eleven, large companies some hundred. */
const mostLayouts = 500;

/** Sides of a slide, EMU (ISO/IEC 29500-1 §19.7.17). */
const sides = { least: 914_400, most: 51_206_400 } as const;

/** Reads a brand's file; see `readBrand`. */
export async function readBrandFile(bytes: Uint8Array, options: BrandOptions): Promise<Checked<Brand | undefined>> {
  const { file, place } = options;
  const refuse = (diagnostics: readonly Diagnostic[]): Checked<undefined> => ({
    value: undefined,
    diagnostics: diagnostics.map((diagnostic) => (place === undefined ? diagnostic : { ...diagnostic, place })),
  });
  const faults = checkPptxBytes(bytes, file);
  if (faults.length > 0)
    return refuse(
      faults.map((fault) => (fault.code === 'file-wrong-kind' ? diagnose('brand-wrong-kind', { file }) : fault)),
    );
  const reading = await startReading(file);
  const entries = unzip(bytes, reading, { media: true });
  if (typeof entries === 'string') {
    return refuse(reading.isRefused ? reading.diagnostics : [diagnose('file-not-readable', { file, reason: entries })]);
  }
  const opened = new OpenedPackage(entries, reading);
  const [part] = opened.linked('', 'officeDocument');
  const root = part === undefined ? undefined : opened.root(part);
  if (reading.diagnostics.length > 0) return refuse(reading.diagnostics);
  if (part === undefined || root === undefined || !isNamed(root, 'p:presentation')) {
    return refuse([diagnose('brand-wrong-kind', { file })]);
  }
  const read = readParts({ part, root, opened }, options);
  return reading.diagnostics.length > 0 ? refuse(reading.diagnostics) : read;
}

/** What is wrong with the main part, before anything is taken over from it. */
function checkMain({ root, part, opened }: MainPart, options: BrandOptions): readonly Diagnostic[] {
  const { file } = options;
  const position = positionOf(options);
  if (root.namespaceURI?.startsWith('http://purl.oclc.org/')) return [diagnose('brand-strict', { file }, position)];
  const size = childOf(root, 'p:sldSz');
  const isSized = ['cx', 'cy'].every((name) => {
    const side = integerOf(size, name);
    return side >= sides.least && side <= sides.most;
  });
  if (!isSized) return [diagnose('brand-incomplete', { file, lacks: 'size of its slides' }, position)];
  const masters = listedParts(childrenOf(childOf(root, 'p:sldMasterIdLst'), 'p:sldMasterId'), part, opened);
  return masters.length === 0 ? [diagnose('brand-incomplete', { file, lacks: 'slide master' }, position)] : [];
}

function readParts(main: MainPart, options: BrandOptions): Checked<Brand | undefined> {
  const { opened, part, root } = main;
  const { file } = options;
  const position = positionOf(options);
  const problems = checkMain(main, options);
  if (problems.length > 0) return { value: undefined, diagnostics: problems };

  // Count before copying: each layout costs its parsing.
  const sources = listedParts(childrenOf(childOf(root, 'p:sldMasterIdLst'), 'p:sldMasterId'), part, opened);
  const layoutCount = sources.reduce((sum, source) => sum + opened.linked(source, 'slideLayout').length, 0);
  if (layoutCount > mostLayouts) {
    const problem = diagnose('brand-too-many-layouts', { file, layouts: layoutCount, most: mostLayouts }, position);
    return { value: undefined, diagnostics: [problem] };
  }

  // Take over what the brand is made of.
  const leftOut = new LeftOutContent();
  if (opened.linked(part, 'vbaProject').length > 0) leftOut.add('macros', part);
  const copier = new PartCopier(opened, leftOut);
  const masters = sources.flatMap((source): readonly CopiedMaster[] => {
    const copied = copier.copy('slideMaster', source);
    return copied === undefined ? [] : [{ part: copied, layouts: layoutsOf(copied, copier) }];
  });
  writeMainPart(main, masters, copier);
  copier.finish();

  // Read what is in it.
  const written = childOf(root, 'p:sldSz');
  const size = { w: integerOf(written, 'cx'), h: integerOf(written, 'cy') };
  const usualText = childOf(root, 'p:defaultTextStyle');
  const layouts = masters.flatMap((master) => readMaster(master, copier, { size, usualText }));
  const base = { parts: copier.parts, presentation: mainPart, size };
  const { value, diagnostics } = toBrand({ base, layouts, roots: copier.roots }, options);
  return { value, diagnostics: [...leftOut.diagnostics(file, position), ...diagnostics] };
}

/** Layouts of a copied master, in its order. */
function layoutsOf(master: string, copier: PartCopier): readonly string[] {
  const links = new Map(copier.linksOf(master).map(({ id, target }) => [id, target]));
  const list = childOf(copier.roots.get(master), 'p:sldLayoutIdLst');
  return childrenOf(list, 'p:sldLayoutId').flatMap((entry) => {
    const target = links.get(relationshipOf(entry) ?? '');
    return target === undefined ? [] : [target];
  });
}

function readMaster(
  { part, layouts }: CopiedMaster,
  copier: PartCopier,
  shared: Pick<MasterContext, 'size' | 'usualText'>,
): readonly BrandLayout[] {
  const root = copier.roots.get(part);
  if (root === undefined) return [];
  const [theme] = copier.linksOf(part).filter(({ type }) => type === 'theme');
  const scheme = readColorScheme(theme === undefined ? undefined : copier.roots.get(theme.target));
  const context = { ...shared, part, root, scheme };
  return layouts.flatMap((layout) => {
    const layoutRoot = copier.roots.get(layout);
    return layoutRoot === undefined ? [] : [readLayout(layout, layoutRoot, context)];
  });
}
