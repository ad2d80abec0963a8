import type { Element } from '@xmldom/xmldom';
import type { Checked } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import {
  childOf,
  childrenOf,
  integerOf,
  isNamed,
  OpenedPackage,
  relationshipOf,
  startReading,
  textOf,
  unzip,
} from '../../opc/index.ts';
import type { ReadFile } from '../../trace/index.ts';
import { checkPptxBytes } from './file-kind.ts';
import { readRecord } from './read-record.ts';
import type { ListedSlide } from './read-slide.ts';
import { readSlide } from './read-slide.ts';

/** Reads a deck back; see `readPptx`. */
export async function readDeck(bytes: Uint8Array, file: string): Promise<Checked<ReadFile | undefined>> {
  const { value: opened, diagnostics } = await openDeck(bytes, file);
  if (opened === undefined) return { value: undefined, diagnostics };
  const { reading } = opened;
  const [main] = opened.linked('', 'officeDocument');
  const root = main === undefined ? undefined : opened.root(main);
  if (reading.diagnostics.length > 0) return { value: undefined, diagnostics: reading.diagnostics };
  if (main === undefined || root === undefined || !isNamed(root, 'p:presentation')) {
    return { value: undefined, diagnostics: [diagnose('file-wrong-kind', { file, wanted: 'PowerPoint' })] };
  }
  const value = readPresentation(root, main, opened);
  return { value: reading.isRefused ? undefined : value, diagnostics: reading.diagnostics };
}

async function openDeck(bytes: Uint8Array, file: string): Promise<Checked<OpenedPackage | undefined>> {
  const faults = checkPptxBytes(bytes, file);
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const reading = await startReading(file);
  const entries = unzip(bytes, reading);
  if (typeof entries !== 'string') return { value: new OpenedPackage(entries, reading), diagnostics: [] };
  const damaged = diagnose('file-not-readable', { file, reason: entries });
  return { value: undefined, diagnostics: reading.isRefused ? reading.diagnostics : [damaged] };
}

function readPresentation(root: Element, main: string, opened: OpenedPackage): ReadFile {
  const leaves = slidesOf(root, main, opened).map((slide) => readSlide(slide, opened));
  const record = readRecord(main, opened);
  return { unit: 'slide', title: readTitle(opened), leaves, ...(record === undefined ? {} : { record }) };
}

/** The slides in the order of the presentation's list (ISO/IEC 29500-1 §19.2.1.34). */
function slidesOf(root: Element, main: string, opened: OpenedPackage): readonly ListedSlide[] {
  return childrenOf(childOf(root, 'p:sldIdLst'), 'p:sldId').map((entry, index) => {
    const link = opened.link(main, relationshipOf(entry));
    return {
      number: index + 1,
      slide: integerOf(entry, 'id'),
      ...(link === undefined ? {} : { part: link.target }),
    };
  });
}

/** Title from the core properties (ISO/IEC 29500-2 §8); empty where there is none. */
function readTitle(opened: OpenedPackage): string {
  const [part] = opened.linked('', 'core-properties');
  const root = part === undefined ? undefined : opened.root(part);
  return textOf(childOf(root, 'dc:title'));
}
