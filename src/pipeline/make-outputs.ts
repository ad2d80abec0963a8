import { count } from '../diagnostics/index.ts';
import type { OutputCache } from './cache/output-cache.ts';
import { noCache } from './cache/output-cache.ts';
import type { MadeDocument } from './check-outputs.ts';
import type { BuildEffects } from './effects.ts';
import type { Examination, SoundPack } from './examine.ts';
import { fontInputs } from './font-inputs.ts';
import { keptOutputs } from './former-outputs.ts';
import type { Manifest, ManifestOutput } from './manifest.ts';
import { readTool, toManifest } from './manifest.ts';
import { factsOfChart } from './printed-pack.ts';
import { renderPictures } from './render-pictures.ts';
import { sha256 } from './sha256.ts';
import type { OutputFile } from './write-files.ts';

/** The finished outputs of a pack, before any of them is written. */
export interface MadeOutputs {
  /** Briefs and decks, for reading them back. */
  readonly documents: readonly MadeDocument[];
  /** All files but the manifest. */
  readonly files: readonly OutputFile[];
  /** The same files as the manifest lists them. */
  readonly outputs: readonly ManifestOutput[];
  /** The manifest that vouches for them, and for what stays of the outputs of before when only a part was made. */
  readonly manifestAfter: (former: Manifest | undefined) => Manifest;
}

/** The documents whose bytes are made one kind after the other, with the names of phase and product. */
const steps = [
  ['pages', 'paint', 'PDF'],
  ['slides', 'graft', 'PowerPoint file'],
] as const;

/**
 * Makes the bytes of every output of a pack.
 *
 * @param cache where bytes may come from that need not be made; by default there is none
 */
export async function makeOutputs(
  { folders, reader, stopwatch }: Examination,
  { edition, plan, pack, context, charts, documents }: SoundPack,
  effects: BuildEffects,
  cache: OutputCache = noCache,
): Promise<MadeOutputs> {
  const made: MadeDocument[] = [];
  for (const [unit, phase, noun] of steps) {
    const ofUnit = documents.filter((document) => document.unit === unit);
    for (const document of ofUnit) {
      const of = { [unit]: document.content };
      const bytes = await cache.get(of, context.fonts, (fonts) => document.render(fonts));
      made.push({ document, bytes });
    }
    stopwatch.lap(phase, count(ofUnit.length, noun));
  }
  const pictures = await renderPictures(plan.pictures, context, cache);
  stopwatch.lap('picture', count(pictures.length, 'PNG'));

  const files: OutputFile[] = [...made.map(({ document, bytes }) => ({ path: document.file, bytes })), ...pictures];
  const typeset = new Map(documents.map((document) => [document.file, document]));
  const outputs = files.map(({ path, bytes }): ManifestOutput => {
    const document = typeset.get(path);
    return { path, bytes: bytes.length, sha256: sha256(bytes), ...(document && { [document.unit]: document.extent }) };
  });
  const inputs = [...reader.inputs, ...fontInputs(context.fonts, context.theme)];
  const drawn = plan.pictures.map(({ chart: id, file }) => {
    const chart = charts.get(id);
    return [file, chart === undefined ? [] : factsOfChart(chart)] as const;
  });
  const parts = {
    ...{
      tool: await readTool(folders, effects),
      edition,
      inputs,
      outputs,
      drawn: new Map(drawn),
      dataset: pack.dataset,
    },
    printed: new Map([...typeset].map(([path, { unit, printed }]) => [path, { unit, facts: printed }])),
  };
  const names = { inputs, made: files.map(({ path }) => path), known: plan.known };
  return {
    ...{ documents: made, files, outputs },
    manifestAfter: (former) => toManifest({ ...parts, kept: keptOutputs(former, names) }),
  };
}
