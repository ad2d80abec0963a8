/** Kinds of lookups (OpenType 1.9.1, `GSUB` and `GPOS`) that call others, and the one that only stands for another. */
const kinds = {
  GSUB: { calling: [5, 6], extension: 7 },
  GPOS: { calling: [7, 8], extension: 9 },
} as const;

/** Lookups inside each other. */
const mostNested = 16;
const mostLookups = 4096;

/** Contexts, rules and calls in all: they may point to each other, so that a short table holds any number. */
const mostSteps = 500_000;

/** Checks that lookups of `GSUB` or `GPOS` lie in their table and that none leads back to itself. */
export function checkLookups(tag: 'GSUB' | 'GPOS', table: DataView): string | undefined {
  try {
    const calls = readCalls(tag, table);
    const endless = findEndless(calls);
    return endless === -1 ? undefined : `lookup ${endless} of its table \`${tag}\` leads too deep or back to itself`;
  } catch (error) {
    // a view throws where something lies beyond its end
    if (error instanceof RangeError) return `a lookup lies beyond its table \`${tag}\``;
    throw error;
  }
}

/** The first lookup that is more than `mostNested` deep; a loop is endlessly deep. */
function findEndless(calls: readonly ReadonlySet<number>[]): number {
  const depths = new Map<number, number>();
  const depthOf = (lookup: number): number => {
    const known = depths.get(lookup);
    if (known !== undefined) return known;
    depths.set(lookup, Number.POSITIVE_INFINITY);
    const depth = Math.max(0, ...[...(calls[lookup] ?? [])].map((called) => depthOf(called) + 1));
    depths.set(lookup, depth);
    return depth;
  };
  return calls.findIndex((_, lookup) => depthOf(lookup) > mostNested);
}

/** The lookups that each lookup calls. */
function readCalls(tag: 'GSUB' | 'GPOS', table: DataView): readonly ReadonlySet<number>[] {
  const steps = countdown(mostSteps);
  const list = table.getUint16(8);
  if (list === 0) return [];
  const count = table.getUint16(list);
  if (count > mostLookups) throw new RangeError('too many lookups');
  return Array.from({ length: count }, (_, index) => {
    const lookup = list + table.getUint16(list + 2 + 2 * index);
    const kind = table.getUint16(lookup);
    const subtables = table.getUint16(lookup + 4);
    const called = new Set<number>();
    for (let at = 0; at < subtables; at += 1) {
      steps();
      const subtable = toSubtable(lookup + table.getUint16(lookup + 6 + 2 * at), kind, { tag, table });
      if (kinds[tag].calling.some((calling) => calling === subtable.kind))
        readContext(table, subtable, { called, steps });
    }
    return called;
  });
}

/** Throws when it has been called more often than that. */
function countdown(most: number): () => void {
  let left = most;
  return () => {
    left -= 1;
    if (left < 0) throw new RangeError('too many steps');
  };
}

interface Subtable {
  readonly at: number;
  readonly kind: number;
}

function toSubtable(
  at: number,
  kind: number,
  { tag, table }: { readonly tag: 'GSUB' | 'GPOS'; readonly table: DataView },
): Subtable {
  if (kind !== kinds[tag].extension) return { at, kind };
  return { at: at + table.getUint32(at + 4), kind: table.getUint16(at + 2) };
}

/** Contexts are of an even kind where they look around (`chained`), of an odd one where they do not. */
function readContext(table: DataView, { at, kind }: Subtable, found: Found): void {
  const chained = kind === 6 || kind === 8;
  const format = table.getUint16(at);
  if (format === 3) {
    readCoverages(table, { at: at + 2, chained, ...found });
    return;
  }
  const setsAt = format === 1 ? at + 4 : at + (chained ? 10 : 6);
  const sets = table.getUint16(setsAt);
  for (let set = 0; set < sets; set += 1) {
    found.steps();
    const offset = table.getUint16(setsAt + 2 + 2 * set);
    if (offset === 0) continue;
    const rules = table.getUint16(at + offset);
    for (let rule = 0; rule < rules; rule += 1) {
      found.steps();
      readRule(table, { at: at + offset + table.getUint16(at + offset + 2 + 2 * rule), chained, ...found });
    }
  }
}

/** What was found so far, and how much may still be looked at. */
interface Found {
  readonly called: Set<number>;
  readonly steps: () => void;
}

interface Context extends Found {
  readonly at: number;
  readonly chained: boolean;
}

/** A sequence of glyphs or classes, the first of which is in the coverage. */
function readRule(table: DataView, { at, chained, ...found }: Context): void {
  let next = at;
  if (chained) next += 2 + 2 * table.getUint16(next);
  const input = Math.max(0, table.getUint16(next) - 1);
  next += 2;
  if (!chained) {
    const count = table.getUint16(next);
    readRecords(table, { at: next + 2 + 2 * input, count, ...found });
    return;
  }
  next += 2 * input;
  next += 2 + 2 * table.getUint16(next);
  readRecords(table, { at: next + 2, count: table.getUint16(next), ...found });
}

function readCoverages(table: DataView, { at, chained, ...found }: Context): void {
  if (!chained) {
    const [glyphs, count] = [table.getUint16(at), table.getUint16(at + 2)];
    readRecords(table, { at: at + 4 + 2 * glyphs, count, ...found });
    return;
  }
  let next = at;
  for (let part = 0; part < 3; part += 1) next += 2 + 2 * table.getUint16(next);
  readRecords(table, { at: next + 2, count: table.getUint16(next), ...found });
}

function readRecords(
  table: DataView,
  { at, count, called, steps }: Found & { readonly at: number; readonly count: number },
): void {
  for (let record = 0; record < count; record += 1) {
    steps();
    called.add(table.getUint16(at + 4 * record + 2));
  }
}
