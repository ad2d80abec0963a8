import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import { nearestName } from '../input/index.ts';
import type { Caveat, Fact } from './dataset.ts';
import { Decimal } from './decimal.ts';
import type { Stated } from './derive.ts';
import { isUnknown } from './derive.ts';
import type { Entry } from './entries.ts';
import { readDataFile, readEntries } from './entries.ts';
import { caveatSchema, caveatsHead } from './schema.ts';

type CaveatEntry = Entry<Omit<Caveat, 'id' | 'place'>>;

/** Reads `data/caveats.yaml`; without it there are none. */
export function readCaveats(text: SourceText | undefined, stated: Stated): Checked<ReadonlyMap<string, Caveat>> {
  if (text === undefined) return { value: new Map(), diagnostics: [] };
  const head = readDataFile(text, caveatsHead);
  if (head.value === undefined) return { value: new Map(), diagnostics: head.diagnostics };
  const entries = readEntries(head.value, 'caveats', caveatSchema);
  const checked = entries.value.flatMap((entry) => [...unknownFacts(entry, stated), ...copiedFigures(entry, stated)]);
  return {
    value: new Map(entries.value.map(({ id, value, place }): [string, Caveat] => [id, { id, ...value, place }])),
    diagnostics: [...head.diagnostics, ...entries.diagnostics, ...checked],
  };
}

function unknownFacts({ value, placeOf }: CaveatEntry, stated: Stated): readonly Diagnostic[] {
  return value.facts.flatMap((id, position) =>
    isUnknown(id, stated)
      ? diagnose('unknown-fact', { id, nearest: nearestName(id, stated.known) }, { place: placeOf('facts', position) })
      : [],
  );
}

/** Numbers in the text that are the value of one of the caveat's facts. */
function copiedFigures({ value, placeOf }: CaveatEntry, { facts }: Stated): readonly Diagnostic[] {
  const written = [...value.text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((match) => match[0]);
  return written.flatMap((figure) => {
    const number = new Decimal(figure.replaceAll(',', ''));
    const fact = value.facts.map((id) => facts.get(id)).find((candidate) => holds(candidate, number));
    return fact === undefined
      ? []
      : diagnose('caveat-holds-figure', { figure, fact: fact.id }, { place: placeOf('text') });
  });
}

function holds(fact: Fact | undefined, number: Decimal): boolean {
  return fact?.kind === 'observation' && number.eq(new Decimal(fact.value).abs());
}
