import type { FontTables } from './font-tables.ts';

/** Counts and sizes that the other checks go by. */
export interface FontMeasures {
  readonly glyphs: number;
  readonly longOffsets: boolean;
}

const headMagic = 0x5f0f3cf5;

/** Smallest length of the tables that every font has: what is read at fixed places of them. */
const required = { cmap: 4, head: 54, hhea: 36, hmtx: 4, maxp: 6, name: 6, 'OS/2': 78, post: 32 } as const;

/** Checks the tables that say how large a font is; gives what they say, or what is wrong with them. */
export function checkMetrics(tables: FontTables): FontMeasures | string {
  const absent = Object.keys(required).find((tag) => !tables.has(tag));
  if (absent !== undefined) return `it has no table \`${absent}\``;
  const table = (tag: keyof typeof required) => tables.get(tag) as DataView;
  const short = (Object.keys(required) as (keyof typeof required)[]).find(
    (tag) => table(tag).byteLength < required[tag],
  );
  if (short !== undefined) return `its table \`${short}\` is cut off`;
  const head = table('head');
  const unitsPerEm = head.getUint16(18);
  if (head.getUint32(12) !== headMagic) return 'its table `head` is none';
  if (unitsPerEm < 16 || unitsPerEm > 16_384) return `it has ${unitsPerEm} units to the em`;
  const glyphs = table('maxp').getUint16(4);
  if (glyphs === 0) return 'it has no glyphs';
  const metrics = table('hhea').getUint16(34);
  if (metrics === 0 || metrics > glyphs) return `it says that ${metrics} of its ${glyphs} glyphs have a width`;
  if (table('hmtx').byteLength < 4 * metrics + 2 * (glyphs - metrics)) return 'its table `hmtx` is cut off';
  return { glyphs, longOffsets: head.getUint16(50) !== 0 };
}
