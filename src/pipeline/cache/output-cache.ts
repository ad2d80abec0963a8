import { contentKey } from './content-key.ts';
import type { Store } from './store.ts';

/** An output that was made before. */
export interface KeptOutput {
  /** What is known of it beside its bytes; as JSON. */
  readonly head: unknown;
  readonly bytes: Uint8Array;
}

/** The place of an output in a cache. */
export interface OutputEntry {
  /** Undefined where it was not made before. */
  readonly kept: KeptOutput | undefined;
  /** Keeps it for the next build. */
  keep(output: KeptOutput): Promise<void>;
}

/** Knows outputs by everything that they depend on. */
export interface OutputCache {
  /** @param of everything that an output depends on, as data, but for what is the same for the whole build */
  entry(of: unknown): Promise<OutputEntry>;
  /** Names of the entries that were asked for. */
  readonly used: readonly string[];
}

/** Has nothing and keeps nothing. */
export const noCache: OutputCache = { entry: async () => ({ kept: undefined, keep: async () => {} }), used: [] };

/**
 * Keeps outputs in a store.
 *
 * @param shared what all of them depend on: the tool, the theme, the files of its fonts
 */
export function createOutputCache(store: Store, shared: unknown): OutputCache {
  const base = contentKey(shared);
  const used: string[] = [];
  return {
    used,
    async entry(of) {
      const name = contentKey([base, of]);
      used.push(name);
      const packed = await store.read(name);
      return { kept: packed && unpack(packed), keep: (output) => store.write(name, pack(output)) };
    },
  };
}

/** One line of JSON, then the bytes. */
function pack({ head, bytes }: KeptOutput): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

function unpack(packed: Uint8Array): KeptOutput {
  const end = packed.indexOf(0x0a);
  return { head: JSON.parse(new TextDecoder().decode(packed.subarray(0, end))), bytes: packed.subarray(end + 1) };
}
