import type { Checked, Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Own } from '../../extension/index.ts';
import { callOwn, describeReturned, isObject, refuseResult, toReadOnly } from '../../extension/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { YamlDocument } from '../../input/index.ts';
import {
  checkSchema,
  factId,
  fields,
  flag,
  integer,
  list,
  nearestName,
  onlyFields,
  withGenerated,
  words,
} from '../../input/index.ts';
import type { ChartExtension, ChartField, ChartFieldValues } from './chart-extension.ts';

type Fields = Readonly<Record<string, ChartField>>;

/** What a chart kind of a pack is asked with. */
export interface ChartExtensionContext {
  readonly id: string;
  readonly dataset: Dataset;
}

/** A chart file in the words of the tool's own marks; undefined where its fields have errors or its kind fails. */
export function drawByMark(
  document: YamlDocument,
  own: Own<ChartExtension>,
  { id, dataset }: ChartExtensionContext,
): Checked<YamlDocument | undefined> {
  const asked = document.place(['mark']);
  const given = readFields(document, own, dataset);
  if (given.value === undefined) return { value: undefined, diagnostics: given.diagnostics };
  const call = { id, fields: toReadOnly(given.value) as ChartFieldValues<Fields>, dataset: toReadOnly(dataset) };
  const made = callOwn<unknown>(own, () => own.definition.toChart(call), asked);
  if (made.diagnostics.length > 0) return { value: undefined, diagnostics: made.diagnostics };
  const chart = isObject(made.value)
    ? withGenerated(document, { fields: made.value, place: asked }, ownFields(own))
    : undefined;
  if (chart !== undefined) return { value: chart, diagnostics: [] };
  const returned = isObject(made.value) ? 'something that no chart file can hold' : describeReturned(made.value);
  return {
    value: undefined,
    diagnostics: [refuseResult(own, { returned, wanted: 'an object with the fields of a chart file' }, asked)],
  };
}

/** Says of what is wrong in a field that the kind gave that it did. */
export function tellMaker(diagnostic: Diagnostic, own: Own<unknown>, asked: Place): Diagnostic {
  const { place, related } = diagnostic;
  if (related !== undefined || place?.line !== asked.line || place.column !== asked.column) return diagnostic;
  return { ...diagnostic, related: { message: `given by the chart kind \`${own.name}\``, place: own.place } };
}

function ownFields({ definition }: Own<ChartExtension>): readonly string[] {
  return ['mark', ...Object.keys(definition.fields ?? {})];
}

const schemas = {
  text: words,
  integer,
  boolean: flag,
  fact: factId,
  facts: () => list(factId(), { min: 1 }),
} as const;

function schemaOf({ type, optional = false }: ChartField) {
  const schema = schemas[type]();
  return optional ? schema.optional() : schema;
}

function readFields(
  document: YamlDocument,
  { definition }: Own<ChartExtension>,
  dataset: Dataset,
): Checked<Readonly<Record<string, string | number | boolean | readonly string[] | undefined>> | undefined> {
  const known = Object.entries(definition.fields ?? {});
  const schema = fields(Object.fromEntries(known.map(([name, field]) => [name, schemaOf(field)])));
  const { value, diagnostics } = checkSchema(
    onlyFields(
      document,
      known.map(([name]) => name),
    ),
    schema,
  );
  if (value === undefined) return { value, diagnostics };
  const unknown = known.flatMap(([name, { type }]) => {
    const ids = [value[name] ?? []].flat();
    if (type !== 'fact' && type !== 'facts') return [];
    return ids.flatMap((fact, index) => {
      const place = document.place(type === 'fact' ? [name] : [name, index]);
      return dataset.facts.has(String(fact)) ? [] : unknownFact(String(fact), dataset, place);
    });
  });
  return { value: unknown.length > 0 ? undefined : value, diagnostics: unknown };
}

function unknownFact(name: string, { facts }: Dataset, place: Place): Diagnostic {
  const known = [...facts.keys()];
  return diagnose('chart-unknown-fact', { name, nearest: nearestName(name, known), known }, { place });
}
