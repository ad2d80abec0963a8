import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../../src/pipeline/index.ts';
import { MemoryEffects } from '../memory-effects.ts';
import { miniPack } from '../mini-pack.ts';
import { createRandom, editAtRandom, ownFiles } from './random-edits.ts';

/** How many edits are tried; INCREMENTAL_BUILDS asks for more. */
const edits = Number(process.env.INCREMENTAL_BUILDS ?? 12);
const seed = Number(process.env.INCREMENTAL_SEED ?? 6);

/** A pack with its own theme and partial, so that both can be edited. */
function editablePack(): MemoryEffects {
  const effects = miniPack({
    [ownFiles[0]]: readFileSync('templates/theme/default.yaml', 'utf8'),
    [ownFiles[1]]: readFileSync('templates/partials/section-brief.md.hbs', 'utf8'),
  });
  effects.files.set(
    '/pack/briefpack.yaml',
    new TextEncoder().encode(`${effects.text('/pack/briefpack.yaml')}theme: own\n`),
  );
  return effects;
}

/** The same inputs, and nothing that was made of them. */
function inputsOf({ files, epoch, state }: MemoryEffects): MemoryEffects {
  const effects = new MemoryEffects();
  effects.epoch = epoch;
  effects.state = state;
  for (const [path, bytes] of files) {
    if (!/^\/pack\/(?:output|\.briefpack)\//.test(path)) effects.files.set(path, bytes);
  }
  return effects;
}

const outputsOf = ({ files }: MemoryEffects) =>
  [...files].filter(([path]) => path.startsWith('/pack/output/')).sort(([a], [b]) => (a < b ? -1 : 1));

test(
  `after each of ${edits} random edits, an incremental build leaves and tells what a clean one does`,
  async () => {
    const random = createRandom(seed);
    const effects = editablePack();
    await build({ pack: '/pack', cache: true }, effects);
    for (let edit = 1; edit <= edits; edit += 1) {
      // several edits may come before the next build, and none
      const told = Array.from({ length: Math.floor(random() * 3) }, () => editAtRandom(effects, random));
      const clean = inputsOf(effects);
      const wanted = await build({ pack: '/pack' }, clean);
      const found = await build({ pack: '/pack', cache: true }, effects);
      expect(wanted.ok, `${told}: ${wanted.diagnostics.map(({ message }) => message)}`).toBe(true);
      const shown = ({ ok, folder, outputs, diagnostics, counts }: typeof found) => ({
        ok,
        folder,
        outputs,
        diagnostics,
        counts,
      });
      expect(shown(found), `edit ${edit} of seed ${seed}: ${told}`).toEqual(shown(wanted));
      const [made, expected] = [outputsOf(effects), outputsOf(clean)];
      expect(made.map(([path]) => path)).toEqual(expected.map(([path]) => path));
      for (const [index, [path, bytes]] of made.entries()) {
        expect(
          Buffer.compare(bytes, expected[index]?.[1] ?? new Uint8Array()),
          `edit ${edit} of seed ${seed}: ${told}: ${path}`,
        ).toBe(0);
      }
    }
  },
  60_000 + edits * 5_000,
);
