/** Something of known height that stands in a column. */
export interface ColumnEntry {
  /** Points, with the space before it. */
  readonly height: number;
  /** Entries of one group may change places to fill a column; without it an entry keeps its place. */
  readonly group?: string;
  /** A heading: never the last of a column. */
  readonly leads?: boolean;
}

/** The room of columns, points. */
export interface ColumnRoom {
  readonly height: number;
  /** What the head of a group takes, which stands over its first entry in every column. Default: none. */
  readonly groupHead?: number;
}

/** Height of an entry with the head of its group, where it needs one behind the entries before it. */
function heightBehind(before: ColumnEntry | undefined, entry: ColumnEntry, { groupHead = 0 }: ColumnRoom): number {
  return entry.height + (entry.group === undefined || entry.group === before?.group ? 0 : groupHead);
}

/** Index of the entry to stand next in a column with `free` points left; -1 where none fits. */
function nextFitting(
  left: readonly ColumnEntry[],
  { free, last, room }: { readonly free: number; readonly last: ColumnEntry | undefined; readonly room: ColumnRoom },
): number {
  const [first, second] = left;
  if (first === undefined) return -1;
  const needed = heightBehind(last, first, room) + (first.leads === true ? (second?.height ?? 0) : 0);
  if (needed <= free) return 0;
  if (first.group === undefined) return -1;
  return left.findIndex((entry) => entry.group === first.group && heightBehind(last, entry, room) <= free);
}

/** Fills columns one after the other, down to the foot; an entry higher than a column gets one of its own. */
export function fillColumns<Entry extends ColumnEntry>(
  entries: readonly Entry[],
  room: ColumnRoom,
): readonly (readonly Entry[])[] {
  const left = [...entries];
  const columns: Entry[][] = [];
  while (left.length > 0) {
    const column: Entry[] = [];
    let free = room.height;
    for (let next = 0; next >= 0; next = nextFitting(left, { free, last: column.at(-1), room })) {
      const [taken] = left.splice(next, 1);
      if (taken === undefined) break;
      free -= heightBehind(column.at(-1), taken, room);
      column.push(taken);
    }
    columns.push(column);
  }
  return columns;
}

/** Steps by which the height of columns is tried, points. */
const step = 6;

/** The same over as few slides of two columns, all about equally high: none is lopsided, and the last slide is not nearly empty. */
export function fillColumnPairs<Entry extends ColumnEntry>(
  entries: readonly Entry[],
  room: ColumnRoom,
): readonly (readonly Entry[])[] {
  const full = fillColumns(entries, room);
  const whole = Math.max(0, full.length - (full.length % 2 === 0 ? 2 : 1));
  const ended = level(full.slice(whole).flat(), 2, room);
  return level(entries, whole + 2, room, 'even') ?? (ended && [...full.slice(0, whole), ...ended]) ?? full;
}

/** Entries in columns of the least height by which they take no more than `most`, and of an even number where that is asked for. */
function level<Entry extends ColumnEntry>(
  entries: readonly Entry[],
  most: number,
  room: ColumnRoom,
  count: 'any' | 'even' = 'any',
): readonly (readonly Entry[])[] | undefined {
  const highest = Math.max(0, ...entries.map((entry) => entry.height));
  for (let height = highest; height < room.height; height += step) {
    const columns = fillColumns(entries, { ...room, height });
    const isLed = columns.every((column) => column.at(-1)?.leads !== true);
    if (columns.length <= most && isLed && (count === 'any' || columns.length % 2 === 0)) return columns;
  }
  return undefined;
}
