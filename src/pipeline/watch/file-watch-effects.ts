import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { WatchEffects } from './watch-effects.ts';

/** Watches the file system. */
export class FileWatchEffects implements WatchEffects {
  watchFolder(folder: string, passes: (name: string) => boolean, onSave: (path: string) => void): () => void {
    const inside = new Map<string, FSWatcher>();
    // a watched folder that is deleted is told by the folder around it
    const begin = (path: string, recursive: boolean, tell: (name: string) => void): FSWatcher =>
      watch(path, { recursive }, (_, name) => name !== null && tell(name.replaceAll('\\', '/'))).on('error', () => {});
    const follow = () => {
      const names = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && passes(entry.name))
        .map(({ name }) => name);
      for (const name of names) {
        if (inside.has(name)) continue;
        inside.set(
          name,
          begin(join(folder, name), true, (path) => onSave(`${name}/${path}`)),
        );
      }
      for (const [name, watcher] of inside) {
        if (names.includes(name)) continue;
        watcher.close();
        inside.delete(name);
      }
    };
    const own = begin(folder, false, (name) => {
      follow();
      onSave(name);
    });
    follow();
    return () => {
      for (const watcher of [own, ...inside.values()]) watcher.close();
    };
  }

  after(milliseconds: number, act: () => void): () => void {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  }
}
