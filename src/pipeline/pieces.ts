import type { SourceText } from '../input/index.ts';
import type { TokenGroup } from '../theme/index.ts';
import { readTokenGroups } from '../theme/index.ts';
import type { ReadConfig } from './config.ts';
import type { BuildEffects } from './effects.ts';
import type { Folders } from './folders.ts';
import type { Origin, PackReader } from './pack-reader.ts';
import { createPackReader } from './pack-reader.ts';
import { readPackConfig, templateEnding } from './read-pack.ts';
import type { ThemeLayer } from './read-pack-theme.ts';
import { readThemeLayers } from './read-pack-theme.ts';
import { starters } from './read-starter.ts';

/** Kinds of what a pack may have of its own, in the order of the list. */
export const overridableKinds = ['tokens', 'theme', 'partial', 'template', 'starter'] as const;
export type OverridableKind = (typeof overridableKinds)[number];

/** Something that a pack may have of its own. */
export interface OverridablePiece {
  /** As `eject` takes it: `theme/colors`, `themes/gazette`, `partials/chart-legend`, `economic/brief`. */
  readonly name: string;
  readonly kind: OverridableKind;
  /** Whose is used now. */
  readonly from: Origin;
  /** The file, from the folder of the pack or of the tool. */
  readonly file: string;
  /** The pack's own one is used in place of one of the tool. */
  readonly replaces: boolean;
}

/** A pack as far as it is looked through for pieces. */
export interface PackPieces {
  readonly reader: PackReader;
  /** Undefined where the folder holds no pack. */
  readonly pieces: readonly OverridablePiece[] | undefined;
  readonly config: ReadConfig | undefined;
  /** The files of the theme in use, the pack's first. */
  readonly layers: readonly ThemeLayer[];
  readonly groups: readonly TokenGroup[];
}

/** Looks through pack and tool for everything that a pack may have of its own. */
export async function readPieces(folders: Folders, effects: BuildEffects): Promise<PackPieces> {
  const reader = await createPackReader(folders, effects);
  if (!(await reader.isPack())) return { reader, pieces: undefined, config: undefined, layers: [], groups: [] };
  const config = await readPackConfig(reader);
  const layers = (await readThemeLayers(reader, config)) ?? [];
  const groups = readTokenGroups(layers.map(({ source }): SourceText => source));
  const tokens = groups.flatMap(({ name, layers: [first = 0] }): readonly OverridablePiece[] => {
    const layer = layers[first];
    if (layer === undefined) return [];
    const { from, path } = layer;
    return [{ name: `theme/${name}`, kind: 'tokens', from, file: path, replaces: from === 'pack' }];
  });
  const pieces = [
    ...tokens,
    ...reader.paths.flatMap((path) => fileOf(path, reader)),
    ...starters.map(
      (name): OverridablePiece => ({
        ...{ name: `starters/${name}`, kind: 'starter', from: 'tool', file: `templates/starters/${name}/` },
        replaces: false,
      }),
    ),
  ];
  const order = (piece: OverridablePiece) => overridableKinds.indexOf(piece.kind);
  return { reader, pieces: pieces.sort((a, b) => order(a) - order(b)), config, layers, groups };
}

function fileOf(path: string, reader: PackReader): readonly OverridablePiece[] {
  const origins = reader.origins(path);
  const [from = 'pack'] = origins;
  const piece = { from, file: path, replaces: origins.length > 1 };
  const theme = /^templates\/theme\/([^/]+)\.yaml$/.exec(path)?.[1];
  if (theme !== undefined) return [{ ...piece, name: `themes/${theme}`, kind: 'theme' }];
  if (!/^templates\/(?!starters\/).+\.md\.hbs$/.test(path)) return [];
  const name = path.slice('templates/'.length, -templateEnding.length);
  return [{ ...piece, name, kind: name.startsWith('partials/') ? 'partial' : 'template' }];
}
