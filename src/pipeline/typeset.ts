import type { Charts } from '../chart/index.ts';
import type { Checked, Place } from '../diagnostics/index.ts';
import type { DocumentInfo, FactReference } from '../document/index.ts';
import { citationsOf, literalsOf, mentionsOf } from '../document/index.ts';
import type { Dataset } from '../facts/index.ts';
import type { Pictures } from '../image/index.ts';
import type { Logo } from '../pdf/index.ts';
import { briefAlternatives, briefFigures, factPages, layoutBrief, renderPdf, repeatedWords } from '../pdf/index.ts';
import type { Brand } from '../pptx/index.ts';
import type { FontBook } from '../text/index.ts';
import type { Theme } from '../theme/index.ts';
import type { PlacedAlternative, TraceRecord } from '../trace/index.ts';
import { renderRecord, toRecord } from '../trace/index.ts';
import type { RenderedDocument } from './render-documents.ts';

/** What typesetting needs besides the document. */
export interface TypesetContext {
  readonly dataset: Dataset;
  readonly charts: Charts;
  readonly theme: Theme;
  readonly fonts: FontBook;
  /** What decks stand on. Default: a base made from the theme. */
  readonly brand?: Brand;
  /** The images of the documents. */
  readonly pictures?: Pictures;
  readonly logo?: Logo;
}

/** A document whose pages or slides are decided but not yet written. */
export interface TypesetDocument {
  readonly file: string;
  readonly unit: 'pages' | 'slides';
  /** How many pages or slides. */
  readonly extent: number;
  /** Numbers of the pages or slides, from 1, that each fact is printed, drawn or cited on. */
  readonly printed: ReadonlyMap<string, readonly number[]>;
  /** What its file carries about its figures. */
  readonly record: TraceRecord;
  /** Its mentions of facts by number, each with its place in a template. */
  readonly mentions: ReadonlyMap<number, FactReference>;
  /** The places in templates that cite a fact and print nothing of it, by its id. */
  readonly citations: ReadonlyMap<string, readonly Place[]>;
  /** Its alternative texts, each with the number of its page or slide; asked for only where finished files are read back. */
  alternatives(): readonly PlacedAlternative[];
  /** Words that it prints again without counting them as prints of facts: headings, heads of tables that go on. */
  repeated(): readonly string[];
  /** Everything that the file's bytes depend on, as data, but for fonts, theme and brand. */
  readonly content: unknown;
  /** Makes the file's bytes, with the fonts that it was laid out with unless others are given. */
  render(fonts?: FontBook): Promise<Uint8Array>;
}

/** Name of the record among the files in a PDF. */
const recordFile = 'facts.json';

/** Lays a brief out as pages. */
export function typesetBrief(document: RenderedDocument, shared: TypesetContext): Checked<TypesetDocument> {
  const context = { ...shared, document: document.info };
  const { value: brief, diagnostics } = layoutBrief(document.root, context);
  const printed = factPages(brief);
  const record = recordOf(document, shared, { facts: printed.keys(), printed: briefFigures(brief, shared.charts) });
  const attachments = [attachmentOf(record)];
  const value: TypesetDocument = {
    file: document.file,
    unit: 'pages',
    extent: brief.pages.length,
    printed,
    record,
    mentions: mentionsOf(document.root),
    citations: citationsOf(document.root),
    alternatives: () => briefAlternatives(brief),
    repeated: () => repeatedWords(brief),
    content: { brief, attachments },
    render: (fonts = shared.fonts) => renderPdf(brief, { fonts, attachments }),
  };
  return { value, diagnostics };
}

/** What a document's file carries about its figures. */
export function recordOf(
  { root, info }: RenderedDocument,
  { dataset }: TypesetContext,
  { facts, printed }: Pick<TraceRecord, 'printed'> & { readonly facts: Iterable<string> },
): TraceRecord {
  return toRecord({ document: describeDocument(info), dataset, facts, literals: literalsOf(root), printed });
}

function describeDocument({ name, title, edition }: DocumentInfo): TraceRecord['document'] {
  const { date, asOf, status, language, datasetHash } = edition;
  return { name, title, edition: date, asOf, status, language, datasetHash };
}

function attachmentOf(record: TraceRecord) {
  return {
    name: recordFile,
    description: 'The facts that this brief prints, each with its source and evidence',
    mediaType: 'application/json',
    bytes: renderRecord(record),
    relationship: 'Data',
  } as const;
}
