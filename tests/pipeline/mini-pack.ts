import { readdirSync, readFileSync } from 'node:fs';
import { MemoryEffects } from './memory-effects.ts';

const folder = 'tests/fixtures/mini';

/** The smallest pack, in memory under `/pack`. */
export function miniPack(changes: Readonly<Record<string, string>> = {}): MemoryEffects {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path): [string, string] => [path.replace(folder, '/pack'), readFileSync(path, 'utf8')]);
  const changed = Object.entries(changes).map(([path, text]): [string, string] => [`/pack/${path}`, text]);
  return new MemoryEffects(Object.fromEntries([...files, ...changed]));
}
