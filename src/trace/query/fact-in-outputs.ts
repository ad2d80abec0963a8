import type { PrintedFigure } from '../record.ts';
import type { FactInOutput, FactPrint } from './explanation.ts';
import type { PrintedPack, PrintingDocument } from './printed-pack.ts';
import { byOutput, picturesOf, printedIn } from './printed-places.ts';

/** Every output that prints, draws or cites a fact, sorted, with each place in it. */
export function factInOutputs(fact: string, pack: PrintedPack): readonly FactInOutput[] {
  const none = { prints: [], cited: [], named: [] };
  const documents = pack.documents.flatMap((document) => factInDocument(fact, document, pack) ?? []);
  return byOutput([...documents, ...picturesOf(fact, pack).map((picture) => ({ ...picture, ...none }))]);
}

function factInDocument(fact: string, document: PrintingDocument, pack: PrintedPack): FactInOutput | undefined {
  const places = printedIn(document, fact);
  if (places === undefined) return undefined;
  const { record, mentions, citations } = document;
  return {
    ...places,
    prints: record.printed.filter((figure) => figure.fact === fact).map((figure) => toPrint(figure, document, pack)),
    cited: citations.get(fact) ?? [],
    named: [...mentions.values()].flatMap((each) =>
      each.fact === fact && each.form === 'indicator' ? each.place : [],
    ),
  };
}

function toPrint(
  { number, part, text, mention, chart }: PrintedFigure,
  { mentions }: PrintingDocument,
  { charts }: PrintedPack,
): FactPrint {
  const reference = mention === undefined ? undefined : mentions.get(mention);
  const place = reference?.place ?? (chart === undefined ? undefined : charts.get(chart)?.place);
  return {
    ...{ number, part, text },
    ...(reference && { form: reference.form }),
    ...(chart === undefined ? {} : { chart }),
    ...(place && { place }),
  };
}
