import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { checkCharacterMap } from './check-character-map.ts';
import { checkLookups } from './check-lookups.ts';
import { checkMetrics } from './check-metrics.ts';
import { checkOutlines } from './check-outlines.ts';
import type { FontTables } from './font-tables.ts';
import { readFontTables } from './font-tables.ts';
import { tryFont } from './try-font.ts';

/** Bits of `OS/2.fsType` (OpenType 1.9.1) that do not let a document carry a part of the font. */
const forbidding = { restricted: 0x0002, noSubsetting: 0x0100, bitmapsOnly: 0x0200 } as const;
/** With one of these, a font may be embedded although `restricted` is set as well: the most lenient bit counts. */
const allowing = 0x000c;

/**
 * Checks a font file of a pack before the library that uses fonts meets it: that it is whole, that it comes to an end, that its licence
 * lets it be embedded, and that it can be used at all. A damaged font could stop or crash the build, or be printed wrong.
 */
export function checkFontFile(
  bytes: Uint8Array,
  { file, place }: { file: string; place: Place },
): readonly Diagnostic[] {
  const reason = refuseFont(bytes);
  if (reason !== undefined) return [diagnose('font-file-refused', { file, reason }, { place })];
  const why = refuseEmbedding(bytes);
  return why === undefined ? [] : [diagnose('font-not-embeddable', { file, reason: why }, { place })];
}

function refuseFont(bytes: Uint8Array): string | undefined {
  const tables = readFontTables(bytes);
  if ('refused' in tables) return tables.refused;
  return checkTables(tables) ?? tryFont(bytes);
}

function checkTables(tables: FontTables): string | undefined {
  const measures = checkMetrics(tables);
  if (typeof measures === 'string') return measures;
  const cmap = tables.get('cmap');
  const wrong = checkOutlines(tables, measures) ?? (cmap && checkCharacterMap(cmap, measures));
  if (wrong !== undefined) return wrong;
  for (const tag of ['GSUB', 'GPOS'] as const) {
    const table = tables.get(tag);
    const reason = table && checkLookups(tag, table);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function refuseEmbedding(bytes: Uint8Array): string | undefined {
  const tables = readFontTables(bytes);
  const flags = 'refused' in tables ? 0 : (tables.get('OS/2')?.getUint16(8) ?? 0);
  if (flags & forbidding.restricted && !(flags & allowing)) return 'may not be embedded in documents';
  if (flags & forbidding.noSubsetting) return 'may be embedded only whole';
  return flags & forbidding.bitmapsOnly ? 'lets only its bitmaps be embedded' : undefined;
}
