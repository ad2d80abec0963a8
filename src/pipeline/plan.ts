import type { DocumentInfo, Edition } from '../document/index.ts';
import type { PackConfig } from './config.ts';
import { createGlob } from './glob.ts';

/** A section as its templates see it. */
export interface PlannedSection {
  readonly id: string;
  readonly title: string;
}

/** What is known of a document before it is rendered. */
export type PlannedInfo = Omit<DocumentInfo, 'datasetHash'>;

/** One brief or deck to be made. */
export interface PlannedDocument {
  readonly kind: 'brief' | 'deck';
  /** Name of the output: `economic.pdf`. */
  readonly file: string;
  /** Name of the template that holds the whole document. */
  readonly template: string;
  /** Name of the pack's own template for it: the same, or that of the section. */
  readonly words: string;
  /** The one section that the document is about; absent for the whole pack. */
  readonly section?: PlannedSection;
  readonly info: PlannedInfo;
}

/** One picture of a chart to be made. */
export interface PlannedPicture {
  readonly chart: string;
  readonly file: string;
}

/** What a build makes. */
export interface Plan {
  readonly documents: readonly PlannedDocument[];
  readonly pictures: readonly PlannedPicture[];
  /** Names of all outputs of the pack, also of those that are not made this time. */
  readonly known: readonly string[];
}

/** Name of the documents of the whole pack; no section can have it. */
export const packDocument = 'briefing';

/** Names of folders of `templates/` that have a meaning of their own. */
export const reservedSections: readonly string[] = [packDocument, 'theme', 'partials', 'starters', 'charts'];

const endings = { brief: 'pdf', deck: 'pptx' } as const;

/**
 * Lists the documents of a pack, the whole pack first, then its sections in order, and the pictures of its charts.
 *
 * @param only glob over the names of outputs; everything where it is absent
 */
export function toPlan(
  config: PackConfig,
  options: { edition: Edition; charts: Iterable<string>; only?: string | undefined },
): Plan {
  const documents = toDocuments(config, options.edition);
  const pictures = config.outputs.includes('charts')
    ? [...options.charts].sort().map((chart) => ({ chart, file: `charts/${chart}.png` }))
    : [];
  const known = [...documents, ...pictures].map((output) => output.file);
  const wanted = options.only === undefined ? () => true : createGlob(options.only);
  return {
    documents: documents.filter(({ file }) => wanted(file)),
    pictures: pictures.filter(({ file }) => wanted(file)),
    known,
  };
}

function toDocuments(config: PackConfig, edition: Edition): readonly PlannedDocument[] {
  const sections = Object.entries(config.sections).map(([id, { title }]) => ({ id, title }));
  return [undefined, ...sections].flatMap((section) =>
    (['brief', 'deck'] as const)
      .filter((kind) => config.outputs.includes(kind))
      .map((kind) => toDocument(kind, edition, section)),
  );
}

function toDocument(kind: 'brief' | 'deck', edition: Edition, section: PlannedSection | undefined): PlannedDocument {
  const name = section?.id ?? packDocument;
  const file = `${name}.${endings[kind]}`;
  if (section === undefined) {
    const template = `${packDocument}/${kind}`;
    return { kind, file, template, words: template, info: { name, title: edition.title, edition } };
  }
  const info = { name, title: `${edition.title}: ${section.title}`, edition };
  return { kind, file, template: `partials/section-${kind}`, words: `${section.id}/${kind}`, section, info };
}
