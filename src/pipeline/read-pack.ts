import type { ChartFileContext, ChartSpec } from '../chart/index.ts';
import { readChartSpec } from '../chart/index.ts';
import type { Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Issue } from '../editions/index.ts';
import { readIssue } from '../editions/index.ts';
import type { Dataset, FieldPlaces, Glossary, ReadDataset } from '../facts/index.ts';
import { readDataset, readGlossary, withShares } from '../facts/index.ts';
import type { SourceText } from '../input/index.ts';
import type { Brand } from '../pptx/index.ts';
import type { PackFonts } from '../text/index.ts';
import type { BrandRole, Theme } from '../theme/index.ts';
import type { ReadConfig } from './config.ts';
import { configFile, readConfig } from './config.ts';
import type { BuildEffects } from './effects.ts';
import type { ReadExtensions } from './extensions/extensions.ts';
import { readExtensions } from './extensions/read-extensions.ts';
import { manifestVersion } from './manifest-schema.ts';
import type { PackReader } from './pack-reader.ts';
import { printedShares } from './printed-shares.ts';
import { readPackTheme } from './read-pack-theme.ts';
import { readTables } from './read-tables.ts';

/** Everything a pack says, read and checked. What could not be read is absent, and a diagnostic says why. */
export interface Pack {
  readonly config: ReadConfig | undefined;
  /** What the data files say, and the undeclared shares that templates and charts print. */
  readonly dataset: Dataset;
  /** Where the fields of the dataset stand. */
  readonly places: FieldPlaces;
  readonly glossary: Glossary;
  /** `data/checks.yaml`, not read yet: its assertions are held against the whole dataset. */
  readonly checks: SourceText | undefined;
  /** By path below `templates/` without ending: `economic/brief`. */
  readonly templates: ReadonlyMap<string, SourceText>;
  /** What the pack adds in code. */
  readonly extensions: ReadExtensions;
  /** By id, the name of the file. */
  readonly chartSpecs: ReadonlyMap<string, ChartSpec>;
  readonly theme: Theme | undefined;
  /** Font files of the pack that the theme names. */
  readonly fonts: PackFonts;
  /** Images of the theme's ornaments, with where they are named. */
  readonly themeImages: ReadonlyMap<string, Place>;
  /** The edition before, as its manifest keeps it; undefined where the pack names none, or one that cannot be compared. */
  readonly previous: Issue | undefined;
  /** What the decks stand on; undefined where the pack names no brand, or one that cannot be used. */
  readonly brand: Brand | undefined;
}

/** Ending of template files. */
export const templateEnding = '.md.hbs';

/**
 * Reads all files of a pack; every problem is left with the reader. The code that the pack adds runs.
 */
export async function readPack(
  reader: PackReader,
  effects: Pick<BuildEffects, 'readFont' | 'loadModules' | 'canStripTypes'>,
): Promise<Pack> {
  const config = await readPackConfig(reader);
  const { shares, places, ...read } = await readPackDataset(reader);
  const glossary = await readPackGlossary(reader);
  const [checks] = await readAll(reader, /^data\/checks\.yaml$/);
  const templates = await readTemplates(reader);
  const extensions = await readExtensions(reader, effects);
  const chartSpecs = await readChartSpecs(reader, {
    kinds: new Map(extensions.charts.map((own) => [own.name, own])),
    dataset: read.dataset,
  });
  const {
    theme,
    fonts = new Map(),
    images = new Map(),
  } = (await readPackTheme(reader, config, effects.readFont)) ?? {};
  const brand = theme === undefined ? undefined : await readPackBrand(reader, config, theme);
  const previous = await readPrevious(reader, config);
  const texts = [...reader.sources].flatMap(([path, text]) => (path.startsWith('templates/') ? text : []));
  const dataset = withShares(read.dataset, printedShares({ ...read, shares }, { chartSpecs, texts }));
  return {
    config,
    dataset,
    places,
    glossary,
    checks,
    templates,
    extensions,
    chartSpecs,
    theme,
    fonts,
    themeImages: images,
    previous,
    brand,
  };
}

/** Reads the configuration of a pack. */
export async function readPackConfig(reader: PackReader): Promise<ReadConfig | undefined> {
  const source = await reader.read(configFile);
  if (source === undefined) return undefined;
  const { value, diagnostics } = readConfig(source);
  reader.diagnostics.push(...diagnostics);
  return value;
}

async function readPackDataset(
  reader: PackReader,
): Promise<Pick<Pack, 'dataset'> & Pick<ReadDataset, 'places' | 'shares'>> {
  const facts = await readAll(reader, /^data\/facts\/[^/]+\.ya?ml$/);
  const [sources] = await readAll(reader, /^data\/sources\.yaml$/);
  const [caveats] = await readAll(reader, /^data\/caveats\.yaml$/);
  const tables = await readTables(facts, reader);
  const files = { facts, tables, ...(sources && { sources }), ...(caveats && { caveats }) };
  const { value: dataset, diagnostics, ...more } = readDataset(files);
  reader.diagnostics.push(...diagnostics);
  return { dataset, ...more };
}

async function readPackGlossary(reader: PackReader): Promise<Glossary> {
  const [source] = await readAll(reader, /^data\/glossary\.yaml$/);
  const { value, diagnostics } = readGlossary(source);
  reader.diagnostics.push(...diagnostics);
  return value;
}

async function readTemplates(reader: PackReader): Promise<ReadonlyMap<string, SourceText>> {
  const sources = await readAll(reader, /^templates\/(?!starters\/).+\.md\.hbs$/);
  return new Map(sources.map((source) => [templateName(source.file), source]));
}

function templateName(file: string): string {
  return file.slice('templates/'.length, -templateEnding.length);
}

async function readChartSpecs(reader: PackReader, context: ChartFileContext): Promise<ReadonlyMap<string, ChartSpec>> {
  const specs = new Map<string, ChartSpec>();
  for (const source of await readAll(reader, /^templates\/(?!starters\/)[^/]+\/charts\/[^/]+\.yaml$/)) {
    const id = source.file.slice(source.file.lastIndexOf('/') + 1, -'.yaml'.length);
    const { value, diagnostics } = readChartSpec(source, id, context);
    reader.diagnostics.push(...diagnostics);
    const first = specs.get(id);
    if (first !== undefined) reader.diagnostics.push(duplicateChart(id, source.file, first.place));
    else if (value !== undefined) specs.set(id, value);
  }
  return specs;
}

function duplicateChart(id: string, file: string, first: Place): Diagnostic {
  const place = { file, line: 1, column: 1 };
  return diagnose('duplicate-chart', { id }, { place, related: { message: 'the first one', place: first } });
}

async function readPrevious(reader: PackReader, config: ReadConfig | undefined): Promise<Issue | undefined> {
  const path = config?.config.previous;
  if (config === undefined || path === undefined) return undefined;
  const place = config.document.place(['previous']);
  const file = path.replace(/^(?:\.\/)+/, '');
  const bytes = await reader.readBytes(file, place);
  if (bytes === undefined) return undefined;
  const { value, diagnostics } = readIssue(new TextDecoder().decode(bytes), { file, newest: manifestVersion, place });
  reader.diagnostics.push(...diagnostics);
  return value;
}

async function readPackBrand(
  reader: PackReader,
  config: ReadConfig | undefined,
  theme: Theme,
): Promise<Brand | undefined> {
  const given = config?.config.brand;
  if (config === undefined || given === undefined) return undefined;
  const { document } = config;
  const { file: path, layouts = {} } = typeof given === 'string' ? { file: given } : given;
  const place = document.place(typeof given === 'string' ? ['brand'] : ['brand', 'file']);
  const file = path.replace(/^(?:\.\/)+/, '');
  const bytes = await reader.readBytes(file, place);
  if (bytes === undefined) return undefined;
  const placeOf = (role: BrandRole) => document.place(['brand', 'layouts', role]);
  const { readBrand } = await import('../pptx/index.ts');
  const { value, diagnostics } = await readBrand(bytes, { file, theme, layouts, place, placeOf });
  reader.diagnostics.push(...diagnostics);
  return value;
}

async function readAll(reader: PackReader, pattern: RegExp): Promise<SourceText[]> {
  const found: SourceText[] = [];
  for (const path of reader.paths) {
    const source = pattern.test(path) ? await reader.read(path) : undefined;
    if (source !== undefined) found.push(source);
  }
  return found;
}
