import type { PrintedFigure, RecordedCaveat, RecordedFact, TraceRecord } from '../../trace/index.ts';
import type { Attributes, Content, Xml } from '../xml/element.ts';
import { el, text, trusted, xml } from '../xml/element.ts';
import type { Fields, RecordedDerivation } from './record-fields.ts';
import {
  caveatFields,
  derivationFields,
  documentFields,
  factFields,
  literalFields,
  printedFields,
  recordNamespace,
  shapeFields,
  sourceFields,
} from './record-fields.ts';

const carriageReturn = trusted('&#13;');

/** Words as content: a carriage return is written as a reference, for parsers make a line feed of it (XML 1.0 §2.11). */
function words(value: string): Xml {
  return xml(value.split('\r').map((piece, index) => [index > 0 && carriageReturn, text(piece)]));
}

/** The fields of a value as attributes, in the order of their table. */
function attributesOf<T>(value: T, fields: Fields<T>): Attributes {
  const names = (Object.keys(fields) as (keyof T & string)[]).filter((name) => !fields[name].startsWith('element'));
  return Object.fromEntries(names.map((name) => [name, value[name] as string | number | undefined]));
}

function elementsOf<T>(value: T, fields: Fields<T>): Content {
  const names = (Object.keys(fields) as (keyof T & string)[]).filter((name) => fields[name].startsWith('element'));
  return names.map((name) => {
    const field = value[name] as string | undefined;
    return field !== undefined && el(name, {}, words(field));
  });
}

function fieldsXml<T>(tag: string, value: T, fields: Fields<T>, ...content: readonly Content[]): Xml {
  return el(tag, attributesOf(value, fields), elementsOf(value, fields), ...content);
}

function listXml(tag: string, attribute: string, values: readonly string[]): Content {
  return values.map((value) => el(tag, { [attribute]: value }));
}

function derivationXml(derivation: RecordedDerivation): Xml {
  return fieldsXml('derivation', derivation, derivationFields, listXml('operand', 'fact', derivation.operands));
}

function factXml(fact: RecordedFact): Xml {
  if (fact.kind === 'statement') return fieldsXml('fact', fact, factFields.statement);
  if (fact.kind === 'event') return fieldsXml('fact', fact, factFields.event);
  const counted = listXml('counted', 'thing', fact.counted ?? []);
  const derivation = fact.derivation !== undefined && derivationXml(fact.derivation);
  return fieldsXml('fact', fact, factFields.observation, counted, derivation);
}

function caveatXml(caveat: RecordedCaveat): Xml {
  return fieldsXml('caveat', caveat, caveatFields, listXml('about', 'fact', caveat.facts));
}

function printedXml({ shape, ...figure }: PrintedFigure): Xml {
  const place =
    shape === undefined ? {} : attributesOf({ slide: shape.slide, shape: shape.id, name: shape.name }, shapeFields);
  return el('printed', { ...attributesOf(figure, printedFields), ...place });
}

/** A record as XML; `readRecordXml` reads it back. What XML cannot hold (control characters) is dropped, nothing else. */
export function recordXml(record: TraceRecord): Xml {
  return el(
    'trace',
    { xmlns: recordNamespace, version: record.schemaVersion, 'xml:space': 'preserve' },
    fieldsXml('document', record.document, documentFields),
    record.sources.map((source) => fieldsXml('source', source, sourceFields)),
    record.facts.map(factXml),
    record.caveats.map(caveatXml),
    record.literals.map((literal) => fieldsXml('literal', literal, literalFields)),
    record.printed.map(printedXml),
  );
}
