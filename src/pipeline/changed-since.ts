import { differingInputs } from './former-outputs.ts';
import type { Manifest } from './manifest.ts';

/** What went into a build and is another now: inputs, the tool and its libraries, the time that outputs carry. */
export function changedSince(before: Manifest, now: Manifest): readonly string[] {
  const versions = (manifest: Manifest): readonly (readonly [string, string])[] => {
    const { name, version, libraries } = manifest.tool;
    return [[name, version], ...Object.entries(libraries)];
  };
  const old = new Map(versions(before));
  const tools = versions(now)
    .filter(([name, version]) => old.get(name) !== version)
    .map(([name, version]) => `${name} ${version}`);
  const isOtherTime = before.edition.date === now.edition.date && before.edition.epoch !== now.edition.epoch;
  const fonts = new Map(before.inputs.map(({ from, path, sha256 }) => [`${from}/${path}`, sha256]));
  const faces = now.inputs
    .filter(({ from, path, sha256 }) => from === 'fonts' && (fonts.get(`fonts/${path}`) ?? sha256) !== sha256)
    .map(({ path }) => path);
  return [
    ...differingInputs(before.inputs, now.inputs),
    ...faces,
    ...tools,
    ...(isOtherTime ? ['SOURCE_DATE_EPOCH'] : []),
  ];
}
