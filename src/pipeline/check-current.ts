import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { changedSince } from './changed-since.ts';
import { ownOutputs } from './former-outputs.ts';
import type { MadeOutputs } from './make-outputs.ts';
import type { Manifest } from './manifest.ts';
import { manifestFile, renderManifest } from './manifest.ts';
import type { StandingOutputs } from './read-standing.ts';
import { sha256 } from './sha256.ts';

/**
 * Holds the outputs that stand in a folder against what a build makes now, byte for byte, and names those that are missing, edited, stale or
 * left over.
 *
 * @param isPart whether only some outputs were made, so that nothing can be said of the others
 */
export function checkCurrent(
  standing: StandingOutputs,
  made: Pick<MadeOutputs, 'outputs' | 'manifestAfter'>,
  { isPart }: { readonly isPart: boolean },
): readonly Diagnostic[] {
  const { manifest: former, bytes } = standing;
  const states = made.outputs.map(({ path, sha256: wanted }) => ({ path, state: stateOf(path, wanted, standing) }));
  const inState = (state: OutputState) => states.filter((each) => each.state === state).map(({ path }) => path);
  const found = { missing: inState('missing'), edited: inState('edited'), stale: inState('stale') };
  if (former === undefined) {
    // Where nothing stands at all, the manifest is not missed as well.
    return tell({ ...found, lacksManifest: found.missing.length < made.outputs.length, refused: standing.refused });
  }
  const now = made.manifestAfter(undefined);
  const changed = changedSince(former, now);
  const isOther = !isPart && Buffer.compare(bytes.get(manifestFile) ?? new Uint8Array(), renderManifest(now)) !== 0;
  const isOlder = changed.length > 0 || found.stale.length > 0 || !isOfSameOutputs(former, now);
  if (isOther) (isOlder ? found.stale : found.edited).push(manifestFile);
  const known = new Set(ownOutputs(now));
  const leftOver = isPart ? [] : ownOutputs(former).filter((path) => bytes.has(path) && !known.has(path));
  return tell({ ...found, leftOver, changed, refused: standing.refused });
}

/** Holds the outputs that stand in a folder against their manifest alone, byte for byte. */
export function checkAgainstManifest({ manifest, bytes, refused }: StandingOutputs): readonly Diagnostic[] {
  if (manifest === undefined) return tell({ lacksManifest: !refused.has(manifestFile), refused });
  const missing = ownOutputs(manifest).filter((path) => !bytes.has(path) && !refused.has(path));
  const edited = manifest.outputs.filter(({ path, sha256: built }) => {
    const found = bytes.get(path);
    return found !== undefined && sha256(found) !== built;
  });
  const stale = (manifest.outdated ?? []).filter((path) => bytes.has(path));
  return tell({ missing, edited: edited.map(({ path }) => path), stale, refused });
}

type OutputState = 'current' | 'missing' | 'edited' | 'stale' | 'refused';

function stateOf(path: string, wanted: string, { manifest, bytes, refused }: StandingOutputs): OutputState {
  const found = bytes.get(path);
  if (found === undefined) return refused.has(path) ? 'refused' : 'missing';
  const hash = sha256(found);
  if (hash === wanted) return 'current';
  const built = manifest?.outputs.find((output) => output.path === path);
  return built === undefined || built.sha256 === hash ? 'stale' : 'edited';
}

function isOfSameOutputs(former: Manifest, now: Manifest): boolean {
  const paths = ({ outputs, outdated = [] }: Manifest) => [...outputs.map(({ path }) => path), '', ...outdated].join();
  return paths(former) === paths(now);
}

/** What was found of the outputs in a folder. */
interface Findings {
  readonly refused: ReadonlyMap<string, string>;
  readonly missing?: readonly string[];
  readonly edited?: readonly string[];
  readonly stale?: readonly string[];
  readonly leftOver?: readonly string[];
  /** What has changed since they were built. */
  readonly changed?: readonly string[];
  readonly lacksManifest?: boolean;
}

function tell(found: Findings): readonly Diagnostic[] {
  const { refused, missing = [], edited = [], stale = [], leftOver = [], changed = [], lacksManifest = false } = found;
  return [
    ...[...refused].map(([file, reason]) => diagnose('file-refused', { file, reason })),
    ...(missing.length === 0 ? [] : [diagnose('output-missing', { files: missing })]),
    ...(lacksManifest ? [diagnose('manifest-missing', { file: manifestFile })] : []),
    ...(edited.length === 0 ? [] : [diagnose('outputs-changed', { files: edited })]),
    ...(stale.length === 0 ? [] : [diagnose('outputs-stale', { files: stale, changed })]),
    ...(leftOver.length === 0 ? [] : [diagnose('outputs-left-over', { files: leftOver })]),
  ];
}
