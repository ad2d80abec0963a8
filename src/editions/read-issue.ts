import type { Checked, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Fact } from '../facts/index.ts';
import { units } from '../facts/index.ts';
import type { Guard } from '../trace/index.ts';
import { caveatShape, factShape, fields, listOf, optional, sourceShape, text } from '../trace/index.ts';
import type { Issue, IssueName, KeptDataset, KeptFact } from './issue.ts';

/** What is said of the manifest that is read. */
export interface IssueReading {
  /** Its name, for diagnostics. */
  readonly file: string;
  /** The newest version of its shape that is understood. */
  readonly newest: number;
  /** Where the pack names it. */
  readonly place?: Place | undefined;
}

/** Reads what a manifest keeps of its edition, and says what is wrong where it keeps none that can be compared. */
export function readIssue(json: string, { file, newest, place }: IssueReading): Checked<Issue | undefined> {
  const position = place === undefined ? {} : { place };
  const manifest = parsed(json);
  const version = versionOf(manifest);
  if (version !== undefined && version > newest) {
    const diagnostic = diagnose('edition-newer', { file, version, newest }, position);
    return { value: undefined, diagnostics: [diagnostic] };
  }
  const name = version === undefined ? undefined : nameShape(manifest)?.edition;
  if (name === undefined)
    return { value: undefined, diagnostics: [diagnose('edition-unreadable', { file }, position)] };
  const kept = keptShape(manifest)?.dataset;
  if (kept === undefined)
    return { value: undefined, diagnostics: [diagnose('edition-without-facts', { file }, position)] };
  return { value: toReadIssue(name, kept, file), diagnostics: [] };
}

/** Control characters and noncharacters, which data files may not hold either: templates use some as sentinels. */
const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json, (_, value: unknown) => {
      if (typeof value === 'string' && forbidden.test(value))
        throw new Error('a text with characters that no text has');
      return value;
    });
  } catch {
    return undefined;
  }
}

function versionOf(manifest: unknown): number | undefined {
  if (typeof manifest !== 'object' || manifest === null || !('schemaVersion' in manifest)) return undefined;
  const { schemaVersion } = manifest;
  return typeof schemaVersion === 'number' && Number.isSafeInteger(schemaVersion) ? schemaVersion : undefined;
}

const isoDate: Guard<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

const nameShape = fields<{ readonly edition: IssueName }>({
  edition: fields<IssueName>({ title: text, date: isoDate }),
});

const former = fields<Pick<Fact, 'formerly'>>({ formerly: optional(listOf(text)) });

const keptFact: Guard<KeptFact> = (value) => {
  const [fact, more] = [factShape(value), former(value)];
  return fact === undefined || more === undefined || !isPrintable(fact) ? undefined : { ...fact, ...more };
};

/** What formatting a figure takes for granted. A unit that this version does not know may be one of another. */
function isPrintable(fact: KeptFact): boolean {
  return fact.kind !== 'observation' || (units.has(fact.unitMeasure) && /^-?\d+(?:\.\d+)?$/.test(fact.value));
}

const keptShape = fields<{ readonly dataset: KeptDataset }>({
  dataset: fields<KeptDataset>({
    sources: listOf(sourceShape),
    facts: listOf(keptFact),
    caveats: listOf(caveatShape),
  }),
});

function toReadIssue({ title, date }: IssueName, { sources, facts, caveats }: KeptDataset, file: string): Issue {
  const place = { file, line: 1, column: 1 };
  return {
    ...{ title, date },
    facts: new Map(facts.map((fact) => [fact.id, { ...fact, place }])),
    caveats: new Map(caveats.map((caveat) => [caveat.id, caveat])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}
