/** How many periods of one kind lie before a time, and how one is written. */
const kinds = [
  { pattern: /^(\d{4})$/, count: ([year = 0]: readonly number[]) => year, write: (index: number) => pad(index) },
  {
    pattern: /^(\d{4})-Q([1-4])$/,
    count: ([year = 0, quarter = 1]: readonly number[]) => year * 4 + quarter - 1,
    write: (index: number) => `${pad(Math.floor(index / 4))}-Q${(index % 4) + 1}`,
  },
  {
    pattern: /^(\d{4})-(\d{2})$/,
    count: ([year = 0, month = 1]: readonly number[]) => year * 12 + month - 1,
    write: (index: number) => `${pad(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
  },
] as const;

/** Periods that may be missing between two; more are no gap but another series. */
const mostMissing = 400;

/**
 * The periods of a series in order, with those that are missing between them: the step is the longest that all of them stand on, so that
 * 2000, 2005 and 2015 lack 2010. Days have no step. `mixed` where they are not of one kind.
 */
export function regularPeriods(periods: readonly string[]): readonly string[] | 'mixed' {
  const sorted = [...new Set(periods)].sort();
  const kind = kinds.find(({ pattern }) => pattern.test(sorted[0] ?? ''));
  if (kind === undefined) return sorted.every((period) => period.length === 10) ? sorted : 'mixed';
  const found = sorted.map((period) => kind.pattern.exec(period)?.slice(1).map(Number));
  if (found.some((parts) => parts === undefined)) return 'mixed';
  const indexes = found.map((parts) => kind.count(parts ?? []));
  const [first = 0] = indexes;
  const last = indexes.at(-1) ?? first;
  const step = indexes.reduce((common, index) => divisor(common, index - first), 0);
  if (step === 0 || (last - first) / step - indexes.length > mostMissing) return sorted;
  return Array.from({ length: (last - first) / step + 1 }, (_, position) => kind.write(first + position * step));
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
