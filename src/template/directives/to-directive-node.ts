import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Flow } from '../../document/index.ts';
import { toPlainText } from '../../document/index.ts';
import { nameFix, nearestName } from '../../input/index.ts';
import type { WrittenDirective } from '../markdown/directive-rule.ts';
import type { MarkdownSource, PlacedText } from '../markdown/markdown-source.ts';
import type { WrittenAttribute } from '../markdown/read-attributes.ts';
import type { Block } from '../markdown/to-blocks.ts';
import type { ParseInline } from '../markdown/to-phrasing.ts';
import type { Converter, Directive, DirectiveCall } from './directive.ts';

/** What the conversion of a directive needs besides the directive. */
export interface DirectiveConversion {
  readonly source: MarkdownSource;
  readonly inline: ParseInline;
  readonly convert: Converter;
  readonly content: readonly Block[];
}

/** Makes the nodes of a directive, and reports what is wrong with its name, form, attributes and content. */
export function toDirectiveNodes(written: WrittenDirective, conversion: DirectiveConversion): readonly Flow[] {
  const { source, convert, content } = conversion;
  const { directives } = source;
  const place = source.placeAt(written.offset);
  const directive = directives.get(written.name);
  if (written.broken) {
    convert.flow(content);
    return [];
  }
  if (directive === undefined || directive.form !== written.form) {
    convert.report(
      directive === undefined ? unknownDirective(written, directives, place) : wrongForm(written, directive, place),
    );
    // What is inside is looked at all the same, so that its own problems are told in the same run.
    convert.flow(content);
    return [];
  }
  convert.report(...checkAttributes(written, directive, source));
  return [directive.toNode(toCall(written, directive, conversion)) ?? []].flat();
}

function toCall(written: WrittenDirective, directive: Directive, conversion: DirectiveConversion): DirectiveCall {
  const { source, inline, convert, content } = conversion;
  const { placeAt, values } = source;
  const known = written.attributes.filter(({ name }) => Object.hasOwn(directive.attributes, name));
  const attributes = new Map(known.map((attribute) => [attribute.name, attribute]));
  const phrasing = (name: string) => {
    const attribute = attributes.get(name);
    if (attribute === undefined) return [];
    const text = attribute.value.replace(/\\(["'])/g, '$1');
    return inline({ text, placeAt: (position) => placeAt(attribute.valueOffset + position) }).flat();
  };
  return {
    name: written.name,
    place: placeAt(written.offset),
    id: values.toWords(written.id?.value ?? ''),
    phrasing,
    words: (name) => (attributes.has(name) ? toPlainText(phrasing(name)) : undefined),
    placeOf: (name) => placeAt(offsetOf(written, attributes.get(name))),
    written: (name) => (attributes.get(name)?.value ?? '').replace(/(?<!\\)"/g, '\\"'),
    body: toBody(written, source),
    content,
    convert,
  };
}

/** The content of a directive with the place of each character: its lines without what lists and quotations put before them. */
function toBody({ body = { text: '', lines: [] } }: WrittenDirective, { placeAt }: MarkdownSource): PlacedText {
  const starts = body.lines.map(({ start }) => start);
  return {
    text: body.text,
    placeAt: (position) => {
      const line = starts.findLastIndex((start) => start <= position);
      return placeAt((body.lines[line]?.offset ?? 0) + position - (starts[line] ?? 0));
    },
  };
}

function offsetOf(written: WrittenDirective, attribute: WrittenAttribute | undefined): number {
  return attribute?.valueOffset ?? written.id?.offset ?? written.offset;
}

function checkAttributes(
  written: WrittenDirective,
  directive: Directive,
  { placeAt }: MarkdownSource,
): readonly Diagnostic[] {
  return [
    ...written.attributes.flatMap((attribute, index) =>
      checkAttribute(attribute, written.attributes.slice(0, index), { directive, place: placeAt(attribute.offset) }),
    ),
    ...checkMissing(written, directive, placeAt(written.offset)),
    ...(written.id !== undefined && directive.id === undefined
      ? [unknownAttribute('#id', directive, placeAt(written.id.offset))]
      : []),
  ];
}

function checkAttribute(
  { name }: WrittenAttribute,
  before: readonly WrittenAttribute[],
  { directive, place }: { directive: Directive; place: Place },
): readonly Diagnostic[] {
  if (!Object.hasOwn(directive.attributes, name)) return [unknownAttribute(name, directive, place)];
  if (before.some((other) => other.name === name)) return [diagnose('attribute-twice', { attribute: name }, { place })];
  return [];
}

function checkMissing(written: WrittenDirective, directive: Directive, place: Place): readonly Diagnostic[] {
  const given = new Set(written.attributes.map(({ name }) => name));
  const required = Object.entries(directive.attributes)
    .filter(([name, { required }]) => required && !given.has(name))
    .map(([name]) => name);
  const missing = directive.id?.required && written.id === undefined ? ['#id', ...required] : required;
  return missing.map((attribute) => diagnose('attribute-missing', { name: written.name, attribute }, { place }));
}

function unknownAttribute(name: string, directive: Directive, place: Place): Diagnostic {
  const known = [...(directive.id === undefined ? [] : ['#id']), ...Object.keys(directive.attributes)];
  const nearest = nearestName(name, known);
  return diagnose(
    'unknown-attribute',
    { name, nearest, known },
    { place, fix: nameFix({ name, place }, known, 'word') },
  );
}

function unknownDirective(
  { name, form }: WrittenDirective,
  directives: MarkdownSource['directives'],
  place: Place,
): Diagnostic {
  const known = [...directives.keys()];
  const colons = form === 'leaf' ? '::' : ':::';
  const written = known.map((one) => colons + one);
  const fix = nameFix({ name: colons + name, place }, written, 'word');
  return diagnose('unknown-directive', { name, nearest: nearestName(name, known), known }, { place, fix });
}

function wrongForm({ name }: WrittenDirective, { form }: Directive, place: Place): Diagnostic {
  const usage = form === 'leaf' ? `::${name}` : `:::${name} … :::`;
  return diagnose('directive-form', { name, usage }, { place });
}
