import type { Checked, Place } from '../diagnostics/index.ts';
import { diagnose, hasErrors } from '../diagnostics/index.ts';
import type { Phrasing, Root } from '../document/index.ts';
import type { SourceText } from '../input/index.ts';
import { nearestName } from '../input/index.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkReferences, referencesInChart } from './check-references.ts';
import { type CompiledTemplate, compileTemplate } from './handlebars/compile-template.ts';
import { type LinkedTemplate, linkTemplates } from './handlebars/link-templates.ts';
import { renderText } from './handlebars/render-text.ts';
import { type TemplateSource, toPlace } from './handlebars/source-place.ts';
import { toTemplateData } from './handlebars/template-data.ts';
import { type MappedText, type Origin, readMarks } from './line-map.ts';
import { createMarkdown } from './markdown/markdown.ts';
import { toFlow } from './markdown/to-flow.ts';
import { createInlineParser } from './markdown/to-phrasing.ts';
import { createReport, type Report } from './report.ts';
import { createValues, foldLines, type Values } from './sentinel.ts';
import type { TemplateContext, TemplateOptions, TemplateSet } from './types.ts';
import { toVocabulary } from './vocabulary.ts';

/** Reads the templates of a pack. Each is compiled when it is first reached. */
export function createTemplates(options: TemplateOptions): TemplateSet {
  const { templates, dataset, edition } = options;
  const { helpers, directives } = toVocabulary(options.extensions, { dataset, edition });
  const scope = { dataset, edition, helpers };
  const markdown = createMarkdown();
  const origins: Origin[] = [];
  const sources = new Map<string, TemplateSource>();
  const compiled = new Map<string, CompiledTemplate>();

  function compile(source: TemplateSource): CompiledTemplate {
    sources.set(source.name, source);
    return compileTemplate(source, scope, (origin) => origins.push(origin) - 1);
  }

  function find(name: string, { section }: TemplateContext): CompiledTemplate | undefined {
    const found = findTemplate(name, templates, section?.id);
    if (found === undefined) return undefined;
    const template = compiled.get(found.name) ?? compile(toSource(found.name, found.source));
    compiled.set(found.name, template);
    return template;
  }

  function renderMapped(template: CompiledTemplate, linked: LinkedTemplate, how: How): MappedText {
    const { source, render } = template;
    how.report.add(...linked.reached.flatMap(({ diagnostics }) => diagnostics), ...linked.diagnostics);
    if (render === undefined || linked.hasCycle) return readMarks('', [], source.start);
    const { partials } = linked;
    const placeIn: PlaceIn = (name, start, end) => toPlace(sources.get(name) ?? source, start, end);
    const data = toTemplateData(how.context, scope);
    try {
      const text = renderText(render, { scope, values: how.values, report: how.report, data, partials, placeIn });
      return readMarks(text, origins, source.start);
    } catch (error) {
      how.report.add(diagnose('template-failed', { reason: reasonOf(error) }, { place: source.start }));
      return readMarks('', [], source.start);
    }
  }

  function toMarkdownSource(mapped: MappedText, { values, report, context }: How) {
    const charts = context.charts ?? options.charts ?? new Map();
    return { ...mapped, values, report, dataset, charts, directives, language: edition.language };
  }

  function renderRoot(name: string, context: TemplateContext): Checked<Root> {
    const how = startRendering(context);
    const template = find(name, context);
    const names = [...templates.keys()];
    if (template === undefined) {
      how.report.add(diagnose('unknown-template', { name, nearest: nearestName(name, names), known: names }));
      return { value: { type: 'root', children: [] }, diagnostics: how.report.diagnostics() };
    }
    const linked = linkTemplates(template, { find: (partial) => find(partial, context), names });
    const mapped = renderMapped(template, linked, how);
    const children = toFlow(markdown, toMarkdownSource(mapped, how));
    const root: Root = { type: 'root', children };
    // What is wrong was left out, and what refers to it is right.
    if (!hasErrors(how.report.diagnostics())) how.report.add(...checkReferences(root), ...checkFootnotes(root));
    return { value: root, diagnostics: how.report.diagnostics() };
  }

  function renderInline(text: string, place: Place): Checked<readonly Phrasing[]> {
    const how = startRendering({});
    const source = { name: `${place.file}:${place.line}:${place.column}`, text: foldLines(text), start: place };
    const template = compile(source);
    const mapped = renderMapped(template, linkTemplates(template, { find: () => undefined, names: [] }), how);
    const lines = createInlineParser(markdown, toMarkdownSource(mapped, how))(mapped);
    const run = lines.flat();
    how.report.add(...referencesInChart(run));
    return { value: run, diagnostics: how.report.diagnostics() };
  }

  return { renderRoot, renderInline };
}

/** What belongs to one rendering. */
interface How {
  readonly values: Values;
  readonly report: Report;
  readonly context: TemplateContext;
}

function startRendering(context: TemplateContext): How {
  const values = createValues();
  return { values, report: createReport(values.toWords), context };
}

type PlaceIn = Parameters<typeof renderText>[1]['placeIn'];

/** A template by its name, by its name below `partials/`, or as `section/…` that of the section of the document. */
function findTemplate(
  name: string,
  templates: ReadonlyMap<string, SourceText>,
  section: string | undefined,
): { readonly name: string; readonly source: SourceText } | undefined {
  const ofSection = section === undefined ? [] : [name.replace(/^section\//, `${section}/`)];
  const found = [name, `partials/${name}`, ...ofSection].find((candidate) => templates.has(candidate));
  const source = templates.get(found ?? '');
  return found === undefined || source === undefined ? undefined : { name: found, source };
}

/** A template ends its last line: else a partial would run into the line behind the one that includes it. */
function toSource(name: string, { file, text }: SourceText): TemplateSource {
  return { name, text: text.endsWith('\n') ? text : `${text}\n`, start: { file, line: 1, column: 1 } };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
