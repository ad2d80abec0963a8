import { createRequire } from 'node:module';
import type { LoadedModules } from './load-modules.js';

/** How code of a pack is loaded. */
export interface ModuleEffects {
  /**
   * Loads a module of a pack anew, with the modules of the pack that it imports, and says what it asked for. Their code runs.
   *
   * @param path absolute path; its folder is the pack, outside of which nothing is loaded
   */
  loadModules(path: string): Promise<LoadedModules>;
  /** Whether modules in TypeScript can be loaded. */
  canStripTypes(): boolean;
}

/** Loads modules into this process. Node itself loads the loader, whatever loaded this file. */
export const nodeModules: ModuleEffects = {
  loadModules: (path) => loader().loadModules(path),
  canStripTypes: () => loader().canStripTypes(),
};

function loader(): typeof import('./load-modules.js') {
  return createRequire(import.meta.url)('./load-modules.js');
}
